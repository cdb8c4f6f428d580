import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelHost } from '../../src/host/excel';
import { readWorkbook } from '../../src/host/file/read';
import { associateCommands } from '../../src/ribbon/commands';
import { openSession, type Session } from '../../src/taskpane/session/session';
import { createMemory } from '../pane/opened.testing';
import { simulation } from './simulation';

const FORMS = join(__dirname, '../fixtures/forms');
const { sheets } = readWorkbook(readFileSync(join(FORMS, 'changji.xlsx')), 'changji.xlsx');
const excel = simulation(sheets);

// The add-in's page as it is loaded for a ribbon button: a session and its commands, and no pane.
let session: Session;
beforeAll(async () => {
  session = await openSession(createExcelHost(), createMemory());
  associateCommands(session);
});

const marksOn = (index: number): number => excel.current.host.book.sheets[index]?.conditionalFormats().length ?? 0;

test('every button works without the pane, and what came of it waits there as a message', async () => {
  const state = () => session.store.get();

  expect(await excel.current.invokeCommand('checkWorkbook')).toEqual({ status: 0 });
  expect(state().notice).toMatchObject({ kind: 'done', text: expect.stringMatching(/^校验完成：识别 5 张表：/) });
  expect(state().tab).toBe('findings');
  expect([marksOn(0) > 0, marksOn(4) > 0]).toEqual([true, true]);

  await excel.current.invokeCommand('clearMarks');
  expect(state().notice).toMatchObject({ text: expect.stringMatching(/^已清除 \d+ 处标记/) });
  expect([0, 1, 2, 3, 4].map(marksOn)).toEqual([0, 0, 0, 0, 0]);

  await excel.current.invokeCommand('checkSheet');
  expect(state().notice).toMatchObject({ text: expect.stringMatching(/^校验完成：识别 1 张表：/) });
  expect([marksOn(0) > 0, marksOn(4)]).toEqual([true, 0]);

  await excel.current.invokeCommand('computeScores');
  expect(state()).toMatchObject({ tab: 'scores', undoable: null, notice: { kind: 'done' } });
  expect(state().scores?.length).toBeGreaterThan(0);
});

test('what goes wrong is said in the pane, and Excel is told that the button is done', async () => {
  excel.current.host.faults.disconnected = true;
  expect(await excel.current.invokeCommand('checkWorkbook')).toEqual({ status: 0 });
  expect(session.store.get().notice).toMatchObject({
    kind: 'error',
    error: { title: expect.stringContaining('断开') },
  });
});
