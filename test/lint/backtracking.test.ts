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
  /** Texts and numbers that the program makes itself. */
  own: 1000,
} as const;

/** Where time grows with the square: the longest text that the file's expressions see. */
const SQUARES: Readonly<Record<string, keyof typeof LIMITS>> = {
  'conversion/fill/blank-rows.ts': 'cell',
  'conversion/sheet-name.ts': 'cell',
  'form/goals.ts': 'cell',
  'form/numbers.ts': 'cell',
  'form/preamble.ts': 'cell',
  'form/read-form.ts': 'cell',
  'form/table.ts': 'cell',
  'form/titles.ts': 'cell',
  'form/vocabulary/level-names.ts': 'label',
  'known-facts/project-list.ts': 'cell',
  'normalisation/names.ts': 'cell',
  'normalisation/numbering.ts': 'cell',
  'normalisation/unit-spelling.ts': 'cell',
  'plan/reference-text.ts': 'formula',
  'plan/row-shift.ts': 'formula',
  'prose/clauses.ts': 'cell',
  'prose/naming.ts': 'cell',
  'prose/read-prose.ts': 'cell',
  'prose/words.ts': 'cell',
  'rules/money/fund-sums.ts': 'cell',
  'rules/page.ts': 'own',
  'rules/placement/level2-name-nonstandard.ts': 'cell',
  'rules/residue.ts': 'cell',
  'rules/sentence.ts': 'cell',
  'rules/structure/template-hint-left.ts': 'cell',
  'rules/structure/years.ts': 'cell',
  'rules/text.ts': 'cell',
  'rules/values/comparator-spelling.ts': 'cell',
  'rules/values/multi-value-cell.ts': 'cell',
  'rules/values/unit-in-name-and-value.ts': 'cell',
  'rules/values/vague-qualitative.ts': 'cell',
  'rules/values/value-unreadable.ts': 'cell',
  'scoring/notes-on-scoring.ts': 'cell',
  'scoring/rounding.ts': 'own',
  'sheet/date-format.ts': 'format',
  'sheet/format-parts.ts': 'format',
  'sheet/number-format.ts': 'format',
  'sheet/text.ts': 'cell',
  'value/normalise.ts': 'cell',
  'value/parse-value.ts': 'cell',
  'value/range.ts': 'cell',
};

describe('time grows', () => {
  const atLeast = (degree: number, folder: string): string[] =>
    [...literalsOf(folder)]
      .filter(([, patterns]) => patterns.some((one) => timeDegree(one) >= degree))
      .map(([file]) => file);

  test('with the square of a text’s length in these files alone', () => {
    expect(atLeast(2, 'src/core').sort()).toEqual(Object.keys(SQUARES).sort());
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
  expect(filesWithMakers('src/core')).toEqual([
    'src/core/carry-forward/years.ts', // of the digits of a year, one by one
    'src/core/form/vocabulary/phrases.ts', // for vocabularies, while they load
  ]);
});
