import { atLeisure } from '../actions/run/within';
import { DEFAULT_PROFILE } from '../core/profile/profile';
import { eachFile } from './each-file';
import type { FileWork } from './file-work';
import type { Run } from './run';
import { sessionOf } from './session.testing';

const LIMITS = { timeLimit: 0.1, memoryLimit: 1024 };
const NOTHING = { reads: [], passwords: [], outputs: [], noted: [], problems: 0, within: atLeisure };

/** Work whose only step on a file ends as the file's name says. */
const work: FileWork<typeof LIMITS, string> = {
  name: 'check',
  run: async ({ within }, { path }) => within(() => stepOn(path)),
  failed: ({ error }) => error?.code ?? '',
};

function stepOn(path: string): string {
  while (path === 'endless') if (/^(?:a+)+$/.test(`${'a'.repeat(40)}b`)) return 'never';
  if (path === 'broken') throw new TypeError('broken');
  return path;
}

test('a file that never ends is given up, and the others are gone on with', async () => {
  const { session, said } = sessionOf();
  const inputs = ['first', 'endless', 'broken', 'last'].map((path) => ({ path, place: path }));
  const run: Run = { ...NOTHING, session, inputs, profile: DEFAULT_PROFILE, origin: 'built-in' };
  const outcomes: string[] = [];
  for await (const outcome of eachFile(run, work, LIMITS)) outcomes.push(outcome);
  expect(outcomes).toEqual(['first', 'timed-out', 'failed', 'last']);
  expect(run.problems).toBe(2);
  expect(said.err).toContain('“endless”用了超过 0.1 秒，已停下');
});

test('what waits between its steps has the same time in all', async () => {
  const { session } = sessionOf();
  const slow: typeof work = {
    ...work,
    async run({ within }) {
      for (let step = 0; step < 3; step++) {
        within(() => step);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      return 'done';
    },
  };
  const inputs = [{ path: 'slow', place: 'slow' }];
  const run: Run = { ...NOTHING, session, inputs, profile: DEFAULT_PROFILE, origin: 'built-in' };
  expect((await eachFile(run, slow, LIMITS).next()).value).toBe('timed-out');
});
