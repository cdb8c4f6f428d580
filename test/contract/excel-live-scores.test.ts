import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelHost } from '../../src/host/excel';
import { createFileHost } from '../../src/host/file';
import { openSession, type Session } from '../../src/taskpane/session/session';
import { computeScores } from '../../src/taskpane/session/scoring';
import { watchWorkbook } from '../../src/taskpane/session/watching';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { createMemory } from '../pane/opened.testing';
import { excelSubject } from './excel-subject';
import type { Subject } from './subject';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
afterAll(() => excel.stop());

const FORM = '安全生产检查经费';

async function opened(): Promise<{ session: Session; subject: Subject }> {
  const bytes = readFileSync(join(__dirname, '../fixtures/forms/changji.xlsx'));
  const { sheets } = await createFileHost(bytes, 'changji.xlsx').read();
  const subject = await excelSubject(
    excel,
    sheets.map((sheet) => ({ ...sheet, unlocked: [], userFormats: [] })),
  );
  const session = await openSession(createExcelHost(), createMemory());
  await computeScores(session);
  await watchWorkbook(session);
  return { session, subject };
}

/** Resolves when the score of a row has become something. */
function scoreOf(session: Session, row: number, computed: number): Promise<void> {
  return new Promise((resolve) => {
    const end = session.store.subscribe(() => {
      const scored = session.store.get().scores?.find(({ form }) => form.sheet === FORM);
      if (scored?.card.rows.find((line) => line.row === row)?.computed !== computed) return;
      end();
      resolve();
    });
  });
}

test('a changed actual value updates its row of the score card, every time', async () => {
  const { session, subject } = await opened();
  const scored = session.store.get().scores?.find(({ form }) => form.sheet === FORM);
  const [row] = scored?.card.rows ?? [];
  const [indicator] = scored?.form.indicators ?? [];
  if (!row?.points || !indicator?.cells.actual) throw new Error('no row');
  for (const share of [0.5, 0.8, 0.9]) {
    const updated = scoreOf(session, row.row, row.points * share);
    await subject.typeByHand(FORM, indicator.cells.actual, `${share}次`);
    await updated;
  }
  const after = session.store.get().scores?.find(({ form }) => form.sheet === FORM)?.card.rows ?? [];
  expect(after.slice(1)).toEqual(scored?.card.rows.slice(1));
});
