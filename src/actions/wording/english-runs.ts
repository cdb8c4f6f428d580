import type { RunWords } from './chinese-runs';

/** The same in English. */
export const ENGLISH_RUNS: RunWords = {
  gone: 'Forms that were there last time and are not now',
  roster: (expected, missing, unrecognised, twice) =>
    `Expected ${expected}, missing ${missing}, ${unrecognised > 0 ? `handed in without a recognised form ${unrecognised}, ` : ''}handed in twice ${twice}`,
  missing: 'Not handed in',
  namedOnly: (paths) => `a file has its name, but the forms name another unit, see ${paths}`,
  notHandedIn: 'Not handed in',
  unrecognised: 'Handed in, but no form was recognised',
  goneForm: 'There last time, not now',
  twice: 'Handed in twice',
  unlisted: 'Not on the list',
  filesAmong: (some, count) => `${some.join(', ')} and others, ${count} files in all`,
  sheet: 'Handed in',
  state: 'State',
  projectOrForm: 'Project (form)',
};
