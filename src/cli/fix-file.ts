import { join } from 'node:path';
import pc from 'picocolors';
import { checkWorkbook } from '../actions/check';
import { planSafeFixes } from '../actions/fix';
import { allFindings } from '../actions/mark';
import { loadWorkbookPart } from '../actions/profile';
import type { Change, CellContent, Plan } from '../core/plan/plan';
import type { Sharing } from './each-file';
import type { FileWork } from './file-work';
import { plainText } from './plain-text';
import { openInput, saveInPlace, saveOutput } from './run';

export interface FixOptions extends Sharing {
  /** Folder for the copies; without one, the files themselves are changed. */
  readonly out?: string;
  readonly passwordFile?: string;
}

/**
 * Makes the safe repairs of one file, in a copy or in itself; gives what was changed, in words. What somebody accepted (已核实) in the
 * file is left as it is: that hides nothing, since `check` still reports it.
 */
export const fixFile: FileWork<FixOptions, string> = {
  name: 'fix',
  async run(run, input, { out }) {
    const host = await openInput(run, input);
    const { accepted } = await loadWorkbookPart(host);
    const workbook = await host.read();
    const result = run.within(() => checkWorkbook(workbook, { ...run.profile, accepted }));
    const plan = run.within(() => planSafeFixes(result));
    if (plan.changes.length > 0) await host.apply(plan);
    if (out !== undefined) await saveOutput(run, input, out, host);
    else if (plan.changes.length > 0) await saveInPlace(run, input, host);
    const kept = allFindings(result).filter((finding) => finding.accepted).length;
    return changesText(input.path, out === undefined ? input.path : join(out, input.place), plan) + keptText(kept);
  },
  failed: () => '',
};

function keptText(kept: number): string {
  return kept > 0 ? `  ${kept} 处已核实，保持原样\n` : '';
}

function changesText(from: string, to: string, { changes }: Plan): string {
  const head = `${pc.bold(plainText(from))} → ${plainText(to)}`;
  if (changes.length === 0)
    return `${head}\n  没有可以安全修复的问题，${from === to ? '文件没有改动' : '副本与原文件相同'}\n`;
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
