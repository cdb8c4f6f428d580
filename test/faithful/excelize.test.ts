import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf } from '../../src/core/sheet/address';
import type { Change } from '../../src/core/plan/plan';
import type { Sheet } from '../../src/core/sheet/sheet';
import { createFileHost } from '../../src/host/file';
import { CASES } from './cases';
import { evaluation } from './evaluation';
import { afterAllOperations, fileOf } from './operations';

/** What excelize sees in a workbook; a formula stands for its cell's value, since results are computed anew. */
interface Seen {
  readonly error?: string;
  readonly sheets?: readonly {
    readonly name: string;
    readonly cells: Readonly<Record<string, string>>;
    readonly merges: readonly string[];
  }[];
}

type Step = readonly [method: string, ...values: (string | number)[]];

const folder = mkdtempSync(join(tmpdir(), 'jixiao-witness-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets excelize open files and do steps of its own on them; one start for all, since it takes a second. */
function seenByExcelize(jobs: readonly { readonly bytes: Uint8Array; readonly steps: readonly Step[] }[]): Seen[] {
  const files = jobs.map(({ bytes, steps }, index) => {
    const path = join(folder, `${index}.xlsx`);
    writeFileSync(path, bytes);
    return { path, steps };
  });
  const [asked, answers] = [join(folder, 'jobs.json'), join(folder, 'answers.json')];
  writeFileSync(asked, JSON.stringify(files));
  execFileSync(process.execPath, [join(__dirname, 'witness.mjs'), asked, answers]);
  return JSON.parse(readFileSync(answers, 'utf8')) as Seen[];
}

const insert = (sheet: string, row: number, count: number): [Change, Step[]] => [
  { do: 'insertRows', sheet, row, count },
  [['InsertRows', sheet, row, count]],
];
const remove = (sheet: string, row: number, count: number): [Change, Step[]] => [
  { do: 'deleteRows', sheet, row, count },
  Array.from({ length: count }, (): Step => ['RemoveRow', sheet, row]),
];
const merge = (sheet: string, first: string, last: string): [Change, Step[]] => [
  { do: 'merge', range: { sheet, range: `${first}:${last}` } },
  [['MergeCell', sheet, first, last]],
];
const addSheet = (sheet: string): [Change, Step[]] => [{ do: 'addSheet', sheet }, [['NewSheet', sheet]]];

const FORM = fileOf(evaluation);
const REAL = new Uint8Array(readFileSync(join(__dirname, '../fixtures/typed/changji.xlsx')));
const REAL_SHEET = '安全生产举报奖励项目';

/**
 * Structural changes by both. Not compared, since excelize leaves them where they were: conditional formats, page breaks and validations of
 * Excel 2010 (x14); see docs/DECISIONS.md.
 */
const CHANGES: readonly (readonly [why: string, bytes: Uint8Array, ...changes: [Change, Step[]][]])[] = [
  ['rows inside a merged block, under formulas', FORM, insert('自评', 10, 2)],
  ['a row above everything', FORM, insert('自评', 1, 1)],
  ['rows taken again from the middle of sums', FORM, insert('自评', 10, 3), remove('自评', 11, 2)],
  ['cells merged', FORM, merge('自评', 'J9', 'K10')],
  ['a new sheet', FORM, addSheet('新表')],
  ['rows in a real form', REAL, insert(REAL_SHEET, 16, 3)],
  ['rows in a real form, beside others', REAL, insert(REAL_SHEET, 5, 1)],
  ['cells merged in a real form', REAL, merge(REAL_SHEET, 'K3', 'L5')],
];

/** What excelize made of its own changes, of ours and of none, for each of CHANGES; then of every written case. */
let seen: readonly Seen[] = [];
let written: readonly { readonly why: string; readonly bytes: Uint8Array }[] = [];

beforeAll(async () => {
  const changed = await Promise.all(
    CHANGES.map(async ([, bytes, ...changes]) => {
      const host = createFileHost(bytes, 'x.xlsx');
      await host.apply({ title: '', changes: changes.map(([change]) => change) });
      return [
        { bytes, steps: changes.flatMap(([, steps]) => steps) },
        { bytes: host.bytes(), steps: [] },
        { bytes, steps: [] },
      ];
    }),
  );
  written = await Promise.all(
    CASES.map(async ({ why, parts, file }) => ({ why, ...(await afterAllOperations(fileOf(parts), file)) })),
  );
  seen = seenByExcelize([...changed.flat(), ...written.map(({ bytes }) => ({ bytes, steps: [] }))]);
}, 120_000);

test.each(CHANGES.map(([why], index) => [why, index] as const))('excelize does the same: %s', (_why, index) => {
  const [theirs, ours, original] = seen.slice(index * 3);
  expect(ours).toEqual(theirs);
  expect(ours).not.toEqual(original);
  expect(ours?.error).toBeUndefined();
});

test('excelize opens everything that we wrote, and finds in it what we find', async () => {
  for (const [index, { why, bytes }] of written.entries()) {
    const { sheets } = await createFileHost(bytes, 'x.xlsx').read();
    const theirs = seen[CHANGES.length * 3 + index];
    const cells = theirs?.sheets?.map((sheet) => ({ name: sheet.name, cells: sheet.cells }));
    expect([why, theirs?.error, cells]).toEqual([why, undefined, sheets.map(cellsOf)]);
  }
});

function cellsOf({ name, rows }: Sheet): { name: string; cells: Record<string, string> } {
  const cells = rows.flatMap((row, above) =>
    (row ?? []).flatMap((cell, left) =>
      cell ? [[addressOf(above + 1, left + 1), cell.formula ?? String(cell.value)]] : [],
    ),
  );
  return { name, cells: Object.fromEntries(cells) };
}
