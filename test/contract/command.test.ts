import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/actions/check';
import { isScored } from '../../src/actions/scored-kinds';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import type { Change } from '../../src/core/plan/plan';
import { contentAt } from '../../src/core/plan/content';
import { addressOf } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/core/sheet/sheet';
import { CHINESE as SUMMARY } from '../../src/core/summary/words';
import { createExcelHost } from '../../src/host/excel';
import { createFileHost, type FileHost } from '../../src/host/file';
import { generateSelfEvaluation } from '../../src/taskpane/session/making-forms';
import { generateSummary, generateWorkingPaper } from '../../src/taskpane/session/papers';
import { computeScores, previewScores } from '../../src/taskpane/session/scoring';
import { openSession, type Session } from '../../src/taskpane/session/session';
import { changeProfile } from '../../src/taskpane/session/settings';
import { keyOf } from '../../src/taskpane/session/state';
import { applyPreview } from '../../src/taskpane/session/writing';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { buildCommand, FORMS, type Bench } from '../cli/jixiao.testing';
import { createMemory } from '../pane/opened.testing';
import { excelSubject } from './excel-subject';

/** Whole workbooks are drawn; the simulated Excel takes its time for that. */
const SLOW = 120_000;
/** Column of a summary that names files, which the pane has no need to. */
const PLACE = 'L';

let excel: RunningExcel;
let bench: Bench;
beforeAll(async () => {
  excel = await startSimulatedExcel([]);
  bench = buildCommand();
}, SLOW);
afterAll(() => {
  bench.dispose();
  return excel.stop();
});

/** The first sheets of a workbook of real forms. */
async function firstSheets(name: string, count: number): Promise<FileHost> {
  const host = createFileHost(readFileSync(join(FORMS, name)), name);
  const others = (await host.read()).sheets.slice(count);
  await host.apply({ title: '', changes: others.map((sheet) => ({ do: 'deleteSheet', sheet: sheet.name })) });
  return host;
}

/** A workbook of that many real forms, some of whose scores and totals are blank, as a file. */
async function unscored(count: number): Promise<string> {
  const host = await firstSheets('changji.xlsx', count);
  const { workbook, forms } = await check(host, DEFAULT_PROFILE);
  const changes = forms
    .filter(({ form }) => isScored(form))
    .flatMap(({ form }): Change[] => {
      const sheet = workbook.sheets.find(({ name }) => name === form.sheet);
      const cells = [...form.indicators.slice(0, 3).map((row) => row.cells.score), form.totalCells.score];
      return cells.flatMap((cell): Change[] => {
        if (!sheet || cell === undefined) return [];
        return [{ do: 'set', at: { sheet: form.sheet, cell }, before: contentAt(sheet, cell), after: { empty: true } }];
      });
    });
  await host.apply({ title: '', changes });
  const path = join(bench.folder, 'unscored.xlsx');
  writeFileSync(path, host.bytes());
  return path;
}

/** The pane on the simulated Excel with the sheets of a file. */
async function paneOn(path: string): Promise<Session> {
  const { sheets } = await createFileHost(readFileSync(path), path).read();
  await excelSubject(
    excel,
    sheets.map((sheet) => ({ ...sheet, unlocked: [], userFormats: [] })),
  );
  const session = await openSession(createExcelHost(), createMemory());
  await changeProfile(session, { forSubmission: true, marks: false });
  return session;
}

/** What stands in the cells of a sheet, by address; the names of pane and command stand in one line of what they draw. */
function contentsOf(sheet: Sheet | undefined, leftOut = ''): Record<string, unknown> {
  const entries = (sheet?.rows ?? []).flatMap((row, above) =>
    (row ?? []).flatMap((cell, left) => {
      const address = addressOf(above + 1, left + 1);
      if (!cell || cell.value === '' || address.startsWith(leftOut || '-')) return [];
      const value = typeof cell.value === 'number' ? Number(cell.value.toPrecision(12)) : cell.value;
      return [[address, [named(value), cell.formula ?? null]] as const];
    }),
  );
  return Object.fromEntries(entries);
}

function named(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/工具：(jixiao|绩效表助手)/, '工具：') : value;
}

async function sheetsIn(path: string): Promise<readonly Sheet[]> {
  return (await createFileHost(readFileSync(path), path).read()).sheets;
}

function expectSame(file: readonly Sheet[], pane: readonly Sheet[]): void {
  expect(file.map(({ name }) => name)).toEqual(pane.map(({ name }) => name));
  for (const sheet of file)
    expect([sheet.name, contentsOf(sheet)]).toEqual([
      sheet.name,
      contentsOf(pane.find(({ name }) => name === sheet.name)),
    ]);
}

test(
  '`jixiao score --out` writes what 写入得分 and 生成评分底稿 write',
  async () => {
    const path = await unscored(1);
    expect(bench.jixiao('score', path, '--out', 'scored').code).toBe(0);
    const session = await paneOn(path);
    await computeScores(session);
    await previewScores(session);
    await applyPreview(session);
    await generateWorkingPaper(session, new Date());
    await applyPreview(session);
    expectSame(await sheetsIn(join(bench.folder, 'scored', 'unscored.xlsx')), (await session.host.read()).sheets);
  },
  SLOW,
);

test(
  '`jixiao convert` makes the form that 生成自评表 makes',
  async () => {
    const path = join(bench.folder, 'target.xlsx');
    writeFileSync(path, (await firstSheets('dalian.xlsx', 1)).bytes());
    const out = join(bench.folder, 'converted.xlsx');
    expect(bench.jixiao('convert', path, '--to', 'self-evaluation', '--out', out).code).toBe(0);
    const session = await paneOn(path);
    await computeScores(session);
    const [source] = session.store.get().result?.forms ?? [];
    if (!source) throw new Error('no form');
    await generateSelfEvaluation(session, keyOf(source.form));
    await applyPreview(session);
    expectSame(await sheetsIn(out), (await session.host.read()).sheets);
  },
  SLOW,
);

test(
  '`jixiao summary` draws the table that 生成汇总表 draws, but for the file in its links',
  async () => {
    const path = await unscored(5);
    const out = join(bench.folder, 'summary.xlsx');
    expect(bench.jixiao('summary', path, '--out', out).code).toBe(0);
    const session = await paneOn(path);
    await generateSummary(session, new Date());
    await applyPreview(session);
    const { sheets } = await session.host.read();
    const [file] = await sheetsIn(out);
    const pane = sheets.find(({ name }) => name === SUMMARY.sheet);
    expect(Object.keys(contentsOf(file)).length).toBeGreaterThan(60);
    expect(contentsOf(file, PLACE)).toEqual(contentsOf(pane, PLACE));
  },
  SLOW,
);
