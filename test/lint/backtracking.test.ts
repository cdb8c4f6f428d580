import { LONGEST_TEXT } from '../../src/core/sheet/displayed-text';
import { mayExplode } from './backtracking';
import { timeDegree } from './degree';
import { filesWithMakers, literalsOf, madeWhileLoading, regularExpressionsOf } from './regular-expressions';

test.each<[string, RegExp]>([
  ['a loop in a loop', /^(a+)+$/],
  ['two spellings of one text', /^(?:a|a)*$/],
  ['a text that is two others', /^(?:执行|情况|执行情况)*$/],
  ['an optional end', /^(?:均已?|已)*$/],
  ['classes that overlap', /^(?:\d|[5-9a])*$/],
  ['classes that overlap in letters of a script', /^(?:\p{Script=Han}|[一-龥])*$/u],
  ['counted loops', /^(?:a{0,9}b?){0,99}$/],
  ['a loop that may be empty within', /^(?:a*b*)*$/],
  ['a letter that a class has too', /^(?:[a-e]|e|f)+$/],
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
  ['a loop that nothing follows', /^(?:a|a)*/],
])('cannot: %s', (_why, pattern) => expect(mayExplode(pattern)).toBe(false));

test.each<[string, RegExp, number]>([
  ['one loop from the start', /^a+$/, 1],
  ['the search for a beginning is a loop', /a+$/, 2],
  ['a match that cannot fail any more', /a+/g, 1],
  ['what is tried again behind every match', /a(?:a*b)?/g, 2],
  ['two loops over one sign', /^a*a*$/, 2],
  ['three', /^a*a*a*$/, 3],
  ['loops with a mark between', /^a*,a*$/, 1],
  ['a mark that the first loop reads too', /^.*,.*$/, 2],
  ['loops that a text cannot be handed on between', /^a+b+a+$/, 1],
  ['loops in a loop', /^(?:a+,)*b$/, 1],
  ['a count is not a loop', /\d{1,3}$/, 1],
  ['a lookahead at every place', /;(?=[^"]*$)/, 2],
  ['a lookahead at the start', /^(?=a*b)c/, 1],
  ['a boundary may fail', /\w+\b,/, 2],
])('%s', (_why, pattern, degree) => expect(timeDegree(pattern)).toBe(degree));

const CORE = regularExpressionsOf('src/core');

test('no regular expression takes exponential time on any text', () => {
  expect(CORE.length).toBeGreaterThan(500);
  const all = [...CORE, ...[...literalsOf('src').values()].flat()];
  expect(all.filter(mayExplode).map(String)).toEqual([]);
});

/** Lengths that texts have at most, where expressions see them whose time grows with the square. */
const LIMITS = {
  /** What is read of a cell. */
  cell: LONGEST_TEXT,
  /** A label that is kept as one. */
  label: 80,
  /** A number format, by Excel and by displayedText. */
  format: 255,
  /** A formula, by Excel. */
  formula: 8192,
  /** A file's name, which is cut before. */
  fileName: 80,
  /** Texts and numbers that the program makes itself. */
  own: 1000,
} as const;

/** Where time grows with the square: the longest text that the file's expressions see. All but the first stand in src/core. */
const SQUARES: Readonly<Record<string, keyof typeof LIMITS>> = {
  'cli/whole-run.ts': 'fileName',
  'core/conversion/fill/blank-rows.ts': 'cell',
  'core/conversion/sheet-name.ts': 'cell',
  'core/form/goals.ts': 'cell',
  'core/form/numbers.ts': 'cell',
  'core/form/preamble.ts': 'cell',
  'core/form/read-form.ts': 'cell',
  'core/form/row-kinds.ts': 'cell',
  'core/form/titles.ts': 'cell',
  'core/form/vocabulary/level-names.ts': 'label',
  'core/known-facts/project-list.ts': 'cell',
  'core/normalisation/names.ts': 'cell',
  'core/normalisation/numbering.ts': 'cell',
  'core/normalisation/unit-spelling.ts': 'cell',
  'core/plan/reference-text.ts': 'formula',
  'core/plan/row-shift.ts': 'formula',
  'core/prose/clauses.ts': 'cell',
  'core/prose/naming.ts': 'cell',
  'core/prose/read-prose.ts': 'cell',
  'core/prose/words.ts': 'cell',
  'core/rules/money/fund-sums.ts': 'cell',
  'core/rules/page.ts': 'own',
  'core/rules/placement/level2-name-nonstandard.ts': 'cell',
  'core/rules/residue.ts': 'cell',
  'core/rules/sentence.ts': 'cell',
  'core/rules/structure/template-hint-left.ts': 'cell',
  'core/rules/structure/years.ts': 'cell',
  'core/rules/text.ts': 'cell',
  'core/rules/values/comparator-spelling.ts': 'cell',
  'core/rules/values/multi-value-cell.ts': 'cell',
  'core/rules/values/unit-in-name-and-value.ts': 'cell',
  'core/rules/values/vague-qualitative.ts': 'cell',
  'core/rules/values/value-unreadable.ts': 'cell',
  'core/scoring/notes-on-scoring.ts': 'cell',
  'core/scoring/rounding.ts': 'own',
  'core/sheet/date-format.ts': 'format',
  'core/sheet/format-parts.ts': 'format',
  'core/sheet/number-format.ts': 'format',
  'core/sheet/text.ts': 'cell',
  'core/value/normalise.ts': 'cell',
  'core/value/parse-value.ts': 'cell',
  'core/value/range.ts': 'cell',
};

describe('time grows', () => {
  const atLeast = (degree: number, folder: string): string[] =>
    [...literalsOf(folder)]
      .filter(([, patterns]) => patterns.some((one) => timeDegree(one) >= degree))
      .map(([file]) => file);

  test('with the square of a text’s length in these files alone', () => {
    expect(atLeast(2, 'src').sort()).toEqual(Object.keys(SQUARES).sort());
  });

  test('nowhere faster', () => expect(atLeast(3, 'src')).toEqual([]));

  test('nor in what vocabularies make of words while they load', () => {
    expect(
      madeWhileLoading('src/core')
        .filter((one) => timeDegree(one) > 2)
        .map(String),
    ).toEqual([]);
  });

  test('within a hundred million steps', () => {
    const longest = Object.values(SQUARES).map((limit) => LIMITS[limit]);
    expect(Math.max(...longest) ** 2).toBeLessThan(1e8);
  });
});

test('hardly any is made after loading, where it would not be seen here', () => {
  expect(filesWithMakers('src')).toEqual([
    'src/cli/pattern.ts', // of a pattern that the user typed
    'src/core/carry-forward/years.ts', // of the digits of a year, one by one
    'src/core/form/vocabulary/phrases.ts', // for vocabularies, while they load
  ]);
});
