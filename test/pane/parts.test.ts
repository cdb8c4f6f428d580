import { loadExporting, withPart } from '../../src/taskpane/session/with-engine';
import { strings } from '../../src/taskpane/strings';
import { open } from './opened.testing';

describe('a part of the pane that is not there from the beginning', () => {
  test('is said to be loading until it is there, the first time alone', async () => {
    const { session } = await open('dalian.xlsx');
    const said: (string | null)[] = [];
    session.store.subscribe(() => said.push(session.store.get().busy));
    const load = () => Promise.resolve({ answer: 42 });
    const heard: number[] = [];
    for (const _ of [1, 2]) expect(await withPart(session, load, ({ answer }) => heard.push(answer))).toBe(true);
    expect([heard, said]).toEqual([
      [42, 42],
      [strings.busy.loading, null],
    ]);
  });

  test('that does not come is said so, nothing is done, and the next press asks again', async () => {
    const { session } = await open('dalian.xlsx');
    const missing = Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' });
    const answers = [() => Promise.reject(missing), loadExporting];
    const load = () => answers.shift()?.() ?? loadExporting();
    const done: string[] = [];
    expect(await withPart(session, load, () => done.push('too early'))).toBe(false);
    const { notice, busy } = session.store.get();
    expect([notice, busy, done]).toEqual([{ kind: 'error', error: strings.failure.notLoaded }, null, []]);
    expect(await withPart(session, load, () => done.push('now'))).toBe(true);
    expect(done).toEqual(['now']);
  });

  test('that is at fault itself shows its fault', async () => {
    const { session } = await open('dalian.xlsx');
    const load = () => Promise.reject(new TypeError('x is not a function'));
    expect(await withPart(session, load, () => undefined)).toBe(false);
    const { notice } = session.store.get();
    expect(notice).toMatchObject({ error: { why: 'x is not a function' } });
  });

  test('leaves alone what is being done while it is loaded', async () => {
    const { session } = await open('dalian.xlsx');
    session.store.set({ busy: strings.busy.writing });
    await withPart(
      session,
      () => Promise.resolve({}),
      () => undefined,
    );
    expect(session.store.get().busy).toBe(strings.busy.writing);
  });
});
