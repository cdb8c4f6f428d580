import { join } from 'node:path';
import pc from 'picocolors';
import { check } from '../actions/check';
import { planSafeFixes } from '../actions/fix';
import type { Change, CellContent, Plan } from '../core/plan/plan';
import type { InputFile } from './inputs';
import { plainText } from './plain-text';
import { profileFor } from './profile';
import { failedFile, openInput, saveInPlace, saveOutput, startRun, type Run } from './run';
import { EXIT, type ExitCode, type Session } from './session';

export interface FixOptions {
  /** Folder for the copies; without one, the files themselves are changed. */
  readonly out?: string;
  readonly passwordFile?: string;
}

/** `jixiao fix`: makes all safe repairs, in copies or in the files after a backup of each, and prints every change. */
export async function fixCommand(session: Session, paths: readonly string[], options: FixOptions): Promise<ExitCode> {
  const run = await startRun(session, profileFor(undefined), paths, { ...options, outputs: [options.out] });
  for (const input of run.inputs) await fixFile(run, input, options.out);
  return run.problems > 0 ? EXIT.failed : EXIT.fine;
}

async function fixFile(run: Run, input: InputFile, folder: string | undefined): Promise<void> {
  try {
    const host = await openInput(run, input);
    const plan = planSafeFixes(await check(host, run.profile));
    if (plan.changes.length > 0) await host.apply(plan);
    if (folder !== undefined) await saveOutput(run, input, folder, host);
    else if (plan.changes.length > 0) await saveInPlace(run, input, host);
    run.session.print(changesText(input.path, folder === undefined ? input.path : join(folder, input.place), plan));
  } catch (error) {
    failedFile(run, input, error);
  }
}

function changesText(from: string, to: string, { changes }: Plan): string {
  const head = `${pc.bold(from)} → ${to}`;
  if (changes.length === 0) return `${head}\n  没有可以安全修复的问题，副本与原文件相同\n`;
  return `${[head, ...changes.map((change) => `  ${plainText(changeText(change))}`)].join('\n')}\n  共修改 ${changes.length} 处\n`;
}

function changeText(change: Change): string {
  switch (change.do) {
    case 'set':
      return `${change.at.sheet}!${change.at.cell}：${contentText(change.before)} → ${contentText(change.after)}`;
    case 'insertRows':
      return `${change.sheet}：在第 ${change.row} 行前插入 ${change.count} 行`;
    case 'deleteRows':
      return `${change.sheet}：从第 ${change.row} 行起删除 ${change.count} 行`;
    case 'merge':
      return `${change.range.sheet}!${change.range.range}：合并`;
    case 'unmerge':
      return `${change.range.sheet}!${change.range.range}：取消合并`;
    case 'addSheet':
      return `新增工作表“${change.sheet}”`;
    case 'deleteSheet':
      return `删除工作表“${change.sheet}”`;
  }
}

function contentText(content: CellContent): string {
  if ('text' in content) return `“${content.text}”`;
  if ('number' in content) return String(content.number);
  return 'formula' in content ? content.formula : '空';
}
