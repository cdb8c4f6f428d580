import { applyPlan, loadJournal } from '../../src/actions/journal';
import type { Plan } from '../../src/core/plan/plan';
import { HostError, type Host } from '../../src/host/host';
import type { BookSheet } from '../../src/workbench/excel/book/book';
import { isHousekeeping } from '../../src/workbench/excel/traffic';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { excelSubject } from './excel-subject';
import { EMPTY, planOf, seen, set, withoutResults } from './seen';
import { form, FORM, type Subject } from './subject';

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.host.faults.clear();
});
afterAll(() => excel.stop());

const OTHER = '另一张';
const CELLS = planOf(
  set('C3', { number: 1, format: '0%' }, { text: '=100%' }),
  set('B6', EMPTY, { number: 0.5, format: '0.0%' }),
  set('C4', { text: '≥12次' }, { text: '≥15次' }, OTHER),
);
const ROWS = planOf(
  set('D4', { number: 9.5 }, { number: 8 }),
  { do: 'insertRows', sheet: FORM, row: 5, count: 2 },
  set('B5', EMPTY, { text: '001' }),
  { do: 'unmerge', range: { sheet: FORM, range: 'A1:D1' } },
  { do: 'addSheet', sheet: '新表' },
  set('C4', { text: '≥12次' }, { text: '≥15次' }, OTHER),
);

/** What goes wrong around one batch: before it is sent, or after Excel has carried it out. */
interface Incident {
  readonly before?: (subject: Subject) => Promise<void> | void;
  /** Excel carries the batch out, but its answer never arrives. */
  readonly losesAnswer?: true;
  /** What the user's own hand has changed by then, and what stays changed. */
  readonly byHand?: Readonly<Record<string, unknown>>;
}

const sheetNamed = (name: string): BookSheet | undefined => excel.host.book.sheets.find((sheet) => sheet.name === name);

const LOST: Incident = { before: () => Promise.reject(new Error('lost')) };

const INCIDENTS: Readonly<Record<string, Incident>> = {
  'the connection is lost for one batch': LOST,
  'the answer is lost': { losesAnswer: true },
  'the sheet is protected': { before: () => sheetNamed(FORM)?.setProtected(true) },
  'the user types into a cell of the plan': {
    before: ({ typeByHand }) => typeByHand(OTHER, 'C4', '≥13次'),
    byHand: { [`${OTHER}!C4`]: { value: '≥13次' } },
  },
  'the user deletes another sheet of the plan': {
    before: async ({ deleteSheetByHand }) => void (sheetNamed(OTHER) && (await deleteSheetByHand(OTHER))),
    byHand: { [OTHER]: undefined },
  },
};

/** Every cell by sheet and address, and the merges by sheet. */
async function everything(host: Host): Promise<Record<string, unknown>> {
  const { sheets } = await host.read();
  const entries = sheets.flatMap((sheet) => {
    const { cells, merges } = withoutResults(seen(sheet));
    const own = Object.entries(cells).map(([cell, content]) => [`${sheet.name}!${cell}`, content] as const);
    return [...own, [sheet.name, merges] as const];
  });
  return Object.fromEntries(entries);
}

/** Applies a plan while something goes wrong at its batch of that number; resolves to what it rejects with, or null. */
async function applyWith(subject: Subject, plan: Plan, batch: number, incident: Incident): Promise<unknown> {
  const ask = excel.host.processQuery.bind(excel.host);
  let sent = 0;
  const spy = jest.spyOn(excel.host, 'processQuery').mockImplementation(async (request, flags) => {
    const isMeant = !isHousekeeping(request) && sent++ === batch;
    if (isMeant) await incident.before?.(subject);
    const answer = await ask(request, flags);
    if (isMeant && incident.losesAnswer) throw new Error('lost');
    return answer;
  });
  try {
    await subject.host.apply(plan);
    return null;
  } catch (error) {
    return error;
  } finally {
    await excel.settled();
    spy.mockRestore();
    for (const sheet of excel.host.book.sheets) sheet.setProtected(false);
  }
}

/** What should stand there: all as before, but for what the user did. */
function expected(before: Record<string, unknown>, { byHand = {} }: Incident): Record<string, unknown> {
  const gone = Object.keys(byHand).filter((key) => byHand[key] === undefined);
  const all = Object.entries({ ...before, ...byHand });
  return Object.fromEntries(all.filter(([key]) => !gone.some((name) => key.startsWith(name))));
}

describe.each([
  ['a plan of cells', CELLS],
  ['a plan that inserts rows and adds a sheet', ROWS],
])('%s', (_what, plan) => {
  describe.each([0, 1])('at batch %i', (batch) => {
    test.each(Object.entries(INCIDENTS))('%s: the workbook is as before', async (_why, incident) => {
      const subject = await excelSubject(excel, [form(), form({ name: OTHER })]);
      const before = await everything(subject.host);
      const error = await applyWith(subject, plan, batch, incident);
      expect(error).toBeInstanceOf(HostError);
      expect(error).not.toMatchObject({ code: 'not-restored' });
      expect(await everything(subject.host)).toEqual(expected(before, incident));
      expect(excel.host.book.readSettings()).toEqual({});
    });
  });

  test('once it is in the journal, nothing else is left in the settings', async () => {
    const { host } = await excelSubject(excel, [form(), form({ name: OTHER })]);
    await applyPlan(host, await loadJournal(host), plan);
    expect(Object.keys(excel.host.book.readSettings())).toEqual(['jixiao.journal']);
  });

  test('after its last batch nothing can go wrong any more', async () => {
    const subject = await excelSubject(excel, [form(), form({ name: OTHER })]);
    expect(await applyWith(subject, plan, 2, LOST)).toBeNull();
  });
});

describe('where Excel does not come back', () => {
  test('every cell that may have been written is named, and no other', async () => {
    const subject = await excelSubject(excel, [form(), form({ name: OTHER })]);
    const { faults } = excel.host;
    const goes = (): Promise<void> => {
      faults.disconnected = true;
      return Promise.reject(new Error('gone'));
    };
    const error = await applyWith(subject, CELLS, 1, { before: goes });
    faults.clear();
    expect(error).toMatchObject({ code: 'not-restored', data: { at: `${OTHER}!C4、${FORM}!B6、${FORM}!C3` } });
  });
});
