import { allFindings } from '../../src/actions/mark';
import { HostError } from '../../src/host/host';
import { checkAll } from '../../src/taskpane/session/checking';
import { openSession } from '../../src/taskpane/session/session';
import { changeProfile } from '../../src/taskpane/session/settings';
import { watchWorkbook } from '../../src/taskpane/session/watching';
import { apply } from '../../src/taskpane/session/writing';
import { createMemoryHost, type MemoryHost } from './memory-host';
import { createMemory, findingsOf, fixture, type Opened } from './opened.testing';

const workbook = fixture('changji.xlsx');
const [FIRST = '', SECOND = ''] = workbook.sheets.map(({ name }) => name);
const SCORE = { sheet: FIRST, cell: 'H14' };

/** Longer than typing has to pause. */
const QUIET = 500;
const quiet = (): Promise<void> => jest.advanceTimersByTimeAsync(QUIET).then(() => undefined);

/** A pane with 实时校验 on that has checked the workbook once. */
async function open(prepare: (host: MemoryHost) => void = () => undefined): Promise<Opened> {
  const host = createMemoryHost(workbook);
  prepare(host);
  const session = await openSession(host, createMemory());
  await changeProfile(session, { live: true });
  await watchWorkbook(session);
  const checked = checkAll(session);
  await jest.runAllTimersAsync();
  await checked;
  return { host, session };
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ['performance'] }));
afterEach(() => jest.useRealTimers());

const state = ({ session }: Opened) => session.store.get();
const findingsAt = (opened: Opened, cell: string) =>
  allFindings(state(opened).result ?? fail()).filter((finding) => finding.sheet === FIRST && finding.cell === cell);

const sheetsIn = (opened: Opened): string[] => state(opened).result?.forms.map(({ form }) => form.sheet) ?? [];

function fail(): never {
  throw new Error('nothing was checked');
}

describe('实时校验', () => {
  test('an edit is stale at once, and checked after a pause by reading its sheet alone', async () => {
    const opened = await open();
    const before = state(opened).result;
    opened.host.type(SCORE, { text: '15分' });
    expect(state(opened)).toMatchObject({ stale: true, result: before });
    await quiet();
    expect(state(opened)).toMatchObject({ stale: false, busy: null });
    expect(findingsAt(opened, 'H14')).not.toEqual([]);
    expect(opened.host.reads.slice(1)).toEqual([[FIRST]]);
  });

  test('other forms are the same objects as before, so that nothing of them is drawn again', async () => {
    const opened = await open();
    const before = state(opened).result?.forms ?? [];
    opened.host.type(SCORE, { text: '15分' });
    await quiet();
    const after = state(opened).result?.forms ?? [];
    expect(after.map(({ form }, index) => form === before[index]?.form)).toEqual([false, true, true, true, true]);
  });

  test('marks follow, on the edited sheet alone', async () => {
    const opened = await open();
    const elsewhere = opened.host.marks.filter(({ sheet }) => sheet !== FIRST);
    expect(opened.host.marks.some(({ sheet, cell }) => sheet === FIRST && cell === 'H14')).toBe(false);
    opened.host.type(SCORE, { text: '15分' });
    await quiet();
    expect(opened.host.marks).toContainEqual({ ...SCORE, severity: expect.anything() as unknown });
    expect(opened.host.marks.filter(({ sheet }) => sheet !== FIRST)).toEqual(elsewhere);
    expect(state(opened).marked).toBe(opened.host.marks.length);
  });

  test('marks are counted as they stand where a sheet refused its own', async () => {
    const opened = await open((host) => host.protect(SECOND));
    expect(findingsOf(opened).some(({ sheet }) => sheet === SECOND)).toBe(true);
    opened.host.type(SCORE, { text: '15分' });
    await quiet();
    expect(opened.host.marks).toContainEqual({ ...SCORE, severity: expect.anything() as unknown });
    expect(state(opened).marked).toBe(opened.host.marks.length);
  });

  describe('once the protection of a sheet is taken off', () => {
    const marksOn = ({ host }: Opened) => host.marks.filter(({ sheet }) => sheet === SECOND).length;

    /** Takes the protection off and edits a cell there that no finding speaks of. */
    async function edited(opened: Opened): Promise<void> {
      opened.host.protect(SECOND, false);
      opened.host.type({ sheet: SECOND, cell: 'Z99' }, { text: '新' });
      await quiet();
    }

    test('an edit there brings the marks that it had refused', async () => {
      const opened = await open((host) => host.protect(SECOND));
      expect(marksOn(opened)).toBe(0);
      await edited(opened);
      expect(marksOn(opened)).toBeGreaterThan(0);
      expect(state(opened).marked).toBe(opened.host.marks.length);
    });

    test('marks that it had kept are not counted twice', async () => {
      const opened = await open();
      const before = marksOn(opened);
      opened.host.protect(SECOND);
      opened.host.type({ sheet: SECOND, cell: 'Z98' }, { text: '新' });
      await quiet();
      await edited(opened);
      expect(marksOn(opened)).toBe(before);
      expect(state(opened).marked).toBe(opened.host.marks.length);
    });
  });

  test('several edits in a row are checked once', async () => {
    const opened = await open();
    for (const text of ['1', '12', '12次']) {
      opened.host.type(SCORE, { text });
      await jest.advanceTimersByTimeAsync(100);
    }
    opened.host.type({ sheet: SECOND, cell: 'G14' }, { text: '12' });
    await quiet();
    expect(opened.host.reads.slice(1)).toEqual([[FIRST, SECOND]]);
  });

  test('without 实时校验 nothing is read', async () => {
    const opened = await open();
    await changeProfile(opened.session, { live: false });
    opened.host.type(SCORE, { text: '15分' });
    await quiet();
    expect(opened.host.reads).toHaveLength(1);
    expect(state(opened).stale).toBe(true);
  });

  test('a message that stands in the pane stays', async () => {
    const opened = await open();
    opened.session.store.set({ notice: { kind: 'done', text: '已完成', undo: true } });
    opened.host.type(SCORE, { text: '15分' });
    await quiet();
    expect(state(opened).notice).toMatchObject({ text: '已完成' });
  });

  test('an edit while something else is done waits for its end', async () => {
    const opened = await open();
    opened.session.store.set({ busy: '正在写入…' });
    opened.host.type(SCORE, { text: '15分' });
    await quiet();
    expect(opened.host.reads).toHaveLength(1);
    opened.session.store.set({ busy: null });
    await quiet();
    expect(opened.host.reads.slice(1)).toEqual([[FIRST]]);
  });

  test('our own writing is checked once, by itself', async () => {
    const opened = await open();
    const plan = {
      title: '改一格',
      changes: [{ do: 'set', at: { sheet: FIRST, cell: 'Z99' }, before: { empty: true }, after: { text: '新' } }],
    } as const;
    const applied = apply(opened.session, plan);
    await jest.runAllTimersAsync();
    await applied;
    await quiet();
    expect(opened.host.reads).toEqual([null, null]);
  });

  test('a sheet that is deleted takes its forms with it', async () => {
    const opened = await open();
    opened.host.deleteSheet(SECOND);
    expect(state(opened).stale).toBe(true);
    await quiet();
    await jest.runAllTimersAsync();
    expect(state(opened).result?.forms.some(({ form }) => form.sheet === SECOND)).toBe(false);
    expect(state(opened).stale).toBe(false);
  });

  test.each<[string, (opened: Opened) => void, string[]]>([
    ['renamed', ({ host }) => host.renameSheet(SECOND, '改过的名'), ['改过的名']],
    ['copied', ({ host }) => host.copySheet(SECOND, '副本'), [SECOND, '副本']],
  ])('a sheet that is %s is read under the names that there are now', async (_what, happened, names) => {
    const opened = await open();
    const others = sheetsIn(opened).filter((sheet) => sheet !== SECOND);
    happened(opened);
    expect(state(opened).stale).toBe(true);
    await quiet();
    await jest.runAllTimersAsync();
    expect(new Set(sheetsIn(opened))).toEqual(new Set([...others, ...names]));
    expect(state(opened).stale).toBe(false);
  });

  test('a check that is refused is said once; the next edit checks both', async () => {
    const opened = await open();
    opened.host.failNext('read', new HostError('disconnected'));
    opened.host.type(SCORE, { text: '15分' });
    await quiet();
    await quiet();
    expect(state(opened)).toMatchObject({ stale: true, notice: { kind: 'error' } });
    expect(opened.host.reads).toHaveLength(1);
    opened.host.type({ sheet: SECOND, cell: 'G14' }, { text: '12' });
    await quiet();
    expect(opened.host.reads.slice(1)).toEqual([[FIRST, SECOND]]);
    expect(state(opened).stale).toBe(false);
  });
});
