import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/actions/check';
import { scoreWorkbook } from '../../src/actions/score';
import { planSummary, summaryLines } from '../../src/actions/summary';
import { invert } from '../../src/core/plan/invert';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { cellAt } from '../../src/core/sheet/sheet';
import { CHINESE as SUMMARY } from '../../src/core/summary/words';
import { createFileHost } from '../../src/host/file';
import { sheetNamed } from './seen';
import type { MakeSubject } from './subject';

const SLOW = 60_000;
const HEAD = { date: '2026-12-31', tool: 'test', policy: '办法' };
const FIRST_ROW = 4;

/** A summary of real forms says the same on every host, with its totals as live formulas, and is taken back whole. */
export function summaryContract(start: MakeSubject): void {
  test(
    'a summary of real self-evaluation forms, one of them hidden',
    async () => {
      const bytes = readFileSync(join(__dirname, '../fixtures/forms/changji.xlsx'));
      const { sheets } = await createFileHost(bytes, 'changji.xlsx').read();
      const shown = sheets.map((sheet, index) => ({ ...sheet, hidden: index === 1, unlocked: [], userFormats: [] }));
      const { host } = await start(shown);
      const before = await host.read();
      const result = checkWorkbook(before, DEFAULT_PROFILE);
      const lines = summaryLines(result, scoreWorkbook(result, DEFAULT_PROFILE), null);
      const plan = planSummary(before, lines, HEAD);
      await host.apply(plan);
      const summary = await sheetNamed(host, SUMMARY.sheet);
      const row = (number: number): unknown[] =>
        [2, 5, 8, 10, 11, 12].map((column) => cellAt(summary, number, column)?.value);
      expect(row(FIRST_ROW)).toEqual([lines[0]?.name, lines[0]?.budget, lines[0]?.score, 0, '项目', lines[0]?.sheet]);
      const total = FIRST_ROW + lines.length;
      const counted = lines.filter(({ hidden }) => !hidden);
      expect(counted).toHaveLength(lines.length - 1);
      expect(cellAt(summary, total, 5)).toMatchObject({
        formula: expect.stringMatching(/^=SUMIF/),
        value: counted.reduce((sum, { budget }) => sum + (budget ?? 0), 0),
      });
      await host.apply(invert(plan));
      expect((await host.read()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    },
    SLOW,
  );
}
