import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IRange, IWorkbookData } from '@univerjs/core';
import type { Change } from '../../core/plan/plan';
import { addressOf } from '../../core/sheet/address';
import { cellAt } from '../../core/sheet/sheet';
import { readWorkbook } from '../../host/file/read';
import { severityOfFormula } from '../../host/mark-look';
import { openFile } from '../grid/open-file';
import { runsOf, saveFile } from './save-file';

const NAME = 'changji.xlsx';
const FORM = '安全生产举报奖励项目';
const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../test/fixtures/forms', NAME)));
const UNCHANGED = { name: NAME, bytes, changes: [], marks: null, settings: {} };

const set = (cell: string, before: number, after: number): Change => ({
  do: 'set',
  at: { sheet: FORM, cell },
  before: { number: before },
  after: { number: after },
});
const rows: Change = { do: 'insertRows', sheet: FORM, row: 15, count: 1 };

/** Our marks in a snapshot: sheet, first cell and severity. */
function marksIn({ resources = [] }: IWorkbookData): string[] {
  const rules: Record<string, { ranges: IRange[]; rule: { value: string } }[]> = JSON.parse(resources[0]?.data ?? '{}');
  return Object.entries(rules).flatMap(([sheet, list]) =>
    list.map(({ ranges: [range], rule }) => {
      const cell = range && addressOf(range.startRow + 1, range.startColumn + 1);
      return `${sheet} ${cell} ${severityOfFormula(rule.value)}`;
    }),
  );
}

test('a workbook without changes comes back byte for byte', async () => {
  expect(await saveFile(UNCHANGED)).toEqual(bytes);
});

test('changes are cut where cells are written after rows have moved', () => {
  const first = set('H14', 10, 9);
  const second = set('H16', 10, 8);
  expect(runsOf([first, rows, rows, second])).toEqual([[first, rows, rows], [second]]);
});

test('cells written before and after an inserted row end where the grid shows them', async () => {
  const saved = await saveFile({ ...UNCHANGED, changes: [set('H15', 10, 9), rows, set('H16', 9, 8)] });
  const sheet = readWorkbook(saved, NAME).sheets[0];
  expect(sheet && [cellAt(sheet, 15, 8)?.value, cellAt(sheet, 16, 8)?.value]).toEqual([undefined, 8]);
});

test('a file whose cells are not what the grid was opened with is left alone', async () => {
  await expect(saveFile({ ...UNCHANGED, changes: [set('H14', 99, 1)] })).rejects.toMatchObject({
    code: 'changed-since-check',
  });
});

test('marks and settings are in the file, and in the grid when it is opened again', async () => {
  const marks = [{ sheet: FORM, cell: 'H14', severity: 'error' as const }];
  const saved = await saveFile({ ...UNCHANGED, marks, settings: { accepted: '[“已核实”]' } });
  const { snapshot } = openFile(saved, NAME);
  expect(marksIn(snapshot)).toEqual(['{00000001-0000-0000-0000-000000000000} H14 error']);
  expect(snapshot.custom).toEqual({ settings: { accepted: '"[“已核实”]"' } });
});

test('marks that were cleared are gone from the file', async () => {
  const marked = await saveFile({ ...UNCHANGED, marks: [{ sheet: FORM, cell: 'H14', severity: 'error' }] });
  const cleared = await saveFile({ ...UNCHANGED, bytes: marked, marks: [] });
  expect(marksIn(openFile(cleared, NAME).snapshot)).toEqual([]);
});
