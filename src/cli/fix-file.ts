import { join } from 'node:path';
import { colours } from './colours';
import { checkWorkbook } from '../actions/check';
import { planSafeFixes } from '../actions/fix';
import { allFindings } from '../actions/mark';
import { loadWorkbookPart } from '../actions/profile';
import type { Change, CellContent, Plan } from '../core/plan/plan';
import type { Sharing } from './each-file';
import type { FileWork } from './file-work';
import { plainText } from './plain-text';
import { assertHasSheets, openInput, saveInPlace, saveOutput } from './run';
import { said } from './usage/language';

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
    assertHasSheets(input, workbook);
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
  return kept > 0 ? `  ${said.changes.kept(kept)}\n` : '';
}

function changesText(from: string, to: string, { changes }: Plan): string {
  const head = `${colours.bold(plainText(from))} → ${plainText(to)}`;
  if (changes.length === 0) return `${head}\n  ${from === to ? said.changes.noneInPlace : said.changes.noneInCopy}\n`;
  return `${[head, ...changes.map((change) => `  ${plainText(changeText(change))}`)].join('\n')}\n  ${said.changes.total(changes.length)}\n`;
}

function changeText(change: Change): string {
  const says = said.changes;
  switch (change.do) {
    case 'set':
      return says.set(`${change.at.sheet}!${change.at.cell}`, contentText(change.before), contentText(change.after));
    case 'insertRows':
      return says.insertRows(change.sheet, change.row, change.count);
    case 'deleteRows':
      return says.deleteRows(change.sheet, change.row, change.count);
    case 'merge':
      return says.merge(`${change.range.sheet}!${change.range.range}`);
    case 'unmerge':
      return says.unmerge(`${change.range.sheet}!${change.range.range}`);
    case 'addSheet':
      return says.addSheet(change.sheet);
    case 'deleteSheet':
      return says.deleteSheet(change.sheet);
  }
}

function contentText(content: CellContent): string {
  if ('text' in content) return `“${content.text}”`;
  if ('number' in content) return String(content.number);
  return 'formula' in content ? content.formula : said.changes.blank;
}
