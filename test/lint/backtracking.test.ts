import { mayExplode } from './backtracking';
import { filesWithMakers, regularExpressionsOf } from './regular-expressions';

test.each<[string, RegExp]>([
  ['a loop in a loop', /^(a+)+$/],
  ['two spellings of one text', /^(?:a|a)*$/],
  ['a text that is two others', /^(?:执行|情况|执行情况)*$/],
  ['an optional end', /^(?:均已?|已)*$/],
  ['classes that overlap', /^(?:\d|[5-9a])*$/],
  ['classes that overlap in letters of a script', /^(?:\p{Script=Han}|[一-龥])*$/u],
  ['counted loops', /^(?:a{0,9}b?){0,99}$/],
  ['a loop that may be empty within', /^(?:a*b*)*$/],
  ['in a lookahead', /x(?=(a|a)*$)/],
])('may explode: %s', (_why, pattern) => expect(mayExplode(pattern)).toBe(true));

test.each<[string, RegExp]>([
  ['one loop', /^a+$/],
  ['two loops one after the other', /^a*a*$/],
  ['a loop with a mark between', /^(?:a+,)+$/],
  ['texts that differ in time', /^(?:ab|ac)*$/],
  ['optional parts that differ', /^(?:均?已)*$/],
  ['counted, and not in a loop', /^(?:a{0,9}b?)$/],
  ['a fixed number', /^(?:\d{1,3}(?:,\d{3})+)$/],
  ['classes that do not overlap', /^(?:\d|[a-z])*$/],
])('cannot: %s', (_why, pattern) => expect(mayExplode(pattern)).toBe(false));

const CORE = regularExpressionsOf('src/core');

test('no regular expression of core takes exponential time on any text', () => {
  expect(CORE.length).toBeGreaterThan(500);
  expect(CORE.filter(mayExplode).map(String)).toEqual([]);
});

test('hardly any is made after loading, where it would not be seen here', () => {
  expect(filesWithMakers('src/core')).toEqual([
    'src/core/carry-forward/years.ts', // of the digits of a year, one by one
    'src/core/form/vocabulary/phrases.ts', // for vocabularies, while they load
  ]);
});
