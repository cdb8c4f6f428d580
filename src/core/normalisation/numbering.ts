import type { Form, Indicator } from '../form/form';

/** Number in front of an indicator’s name: “指标1：”, “1.”, “2、”, “（3）”. */
const NUMBER = /^\s*(?:((?:三级)?指标)\s*(\d{1,2})\s*[:：.、]?|[（(](\d{1,2})[）)]|(\d{1,2})([、.．])(?!\d))\s*/;

/** How a form numbers its names. */
type Style = (number: number) => string;

interface Numbered {
  readonly indicator: Indicator;
  readonly number: number | null;
  readonly style: string;
}

const STYLES: Readonly<Record<string, Style>> = {
  word: (number) => `指标${number}：`,
  brackets: (number) => `（${number}）`,
  dot: (number) => `${number}.`,
  comma: (number) => `${number}、`,
};

/**
 * Names as they should be numbered, by row: where most indicators of a form carry a number all do, in the commonest style, beginning anew
 * under each level 2 unless the form counts through; where fewer do, none does. Empty where nothing is numbered.
 */
export function numberedNames({ indicators }: Pick<Form, 'indicators'>): ReadonlyMap<number, (name: string) => string> {
  const rows = indicators.filter(({ subRow, level3 }) => !subRow && level3 !== '').map(numberedRow);
  const numbered = rows.filter(({ number }) => number !== null);
  if (numbered.length === 0) return new Map();
  if (numbered.length * 2 <= rows.length) return new Map(rows.map(({ indicator }) => [indicator.row, bareName]));
  const style = STYLES[commonest(numbered.map((row) => row.style))] ?? STYLES['word'];
  const counts = countsThrough(numbered) ? countedThrough(rows) : countedByLevel(rows);
  return new Map(
    rows.map(({ indicator }, index) => [
      indicator.row,
      (name: string) => (style ? style(counts[index] ?? 0) : '') + bareName(name),
    ]),
  );
}

function numberedRow(indicator: Indicator): Numbered {
  const [, word, wordNumber, bracketed, plain, sign] = NUMBER.exec(indicator.printed.level3) ?? [];
  const number = wordNumber ?? bracketed ?? plain;
  const style = word !== undefined ? 'word' : bracketed !== undefined ? 'brackets' : sign === '、' ? 'comma' : 'dot';
  return { indicator, number: number === undefined ? null : Number(number), style };
}

function bareName(name: string): string {
  return name.replace(NUMBER, '');
}

/** Whether numbers go on from one level 2 to the next. */
function countsThrough(rows: readonly Numbered[]): boolean {
  const first = rows.filter(({ indicator }, index) => isNewLevel(rows[index - 1]?.indicator, indicator));
  return first.length > 1 && first.slice(1).every(({ number }) => number !== 1);
}

function countedThrough(rows: readonly Numbered[]): number[] {
  return rows.map((_row, index) => index + 1);
}

function countedByLevel(rows: readonly Numbered[]): number[] {
  const counts: number[] = [];
  rows.forEach(({ indicator }, index) => {
    const isNew = isNewLevel(rows[index - 1]?.indicator, indicator);
    counts.push(isNew ? 1 : (counts.at(-1) ?? 0) + 1);
  });
  return counts;
}

function isNewLevel(above: Indicator | undefined, { level1, level2 }: Indicator): boolean {
  return above?.level1 !== level1 || above.level2 !== level2;
}

function commonest(styles: readonly string[]): string {
  const count = (style: string): number => styles.filter((other) => other === style).length;
  return [...new Set(styles)].toSorted((one, other) => count(other) - count(one))[0] ?? '';
}

const GOAL = /(^|[\n。；;])(\s*)目标\s*[\d一二三四五六七八九十]{1,2}\s*[:：、.]/g;

/** Goals of one cell numbered one after the other: “目标1：…目标2：…”; a cell with one goal keeps its number. */
export function numberedGoals(text: string): string {
  if ([...text.matchAll(GOAL)].length < 2) return text;
  let count = 0;
  return text.replace(GOAL, (_whole, before: string, space: string) => `${before}${space}目标${(count += 1)}：`);
}
