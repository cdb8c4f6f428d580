import type { Form, Indicator } from '../../form/form';
import { remember } from '../../sheet/remember';
import { dimensionOf } from '../../value/units';
import { bareName } from '../text';
import { amountOf, type Amount } from './amount';

/** What people call the place of a text, as a phrase of the rule. */
export type Place =
  | { readonly phrase: 'name' | 'goal' | 'purpose' }
  | { readonly phrase: 'task'; readonly data: { readonly name: string } };

/** A text of the form that may state prices and numbers, with the amount that stands beside it. */
export interface Statement {
  readonly place: Place;
  readonly text: string;
  readonly cell: string | undefined;
  readonly amount: Amount | null;
}

/** Names, goals, purpose and tasks of a form. */
export function statementsOf(form: Form): readonly Statement[] {
  const names = form.indicators
    .filter(({ level3 }) => hasNumber(level3))
    .map((indicator) => ({
      place: { phrase: 'name' } as const,
      text: indicator.level3,
      cell: indicator.cells.level3,
      amount: amountBeside(indicator),
    }));
  const goals = form.goals.map((text) => ({
    place: { phrase: 'goal' } as const,
    text,
    cell: goalCell(form, text),
    amount: null,
  }));
  const purpose =
    form.purpose === null
      ? []
      : [{ place: { phrase: 'purpose' } as const, text: form.purpose, cell: purposeCell(form) }];
  const tasks = form.tasks.map(({ name, content, cells }) => ({
    place: { phrase: 'task', data: { name } } as const,
    text: content,
    cell: cells.content ?? cells.name,
    amount: null,
  }));
  const others = [...goals, ...purpose.map((text) => ({ ...text, amount: null })), ...tasks];
  return [...names, ...others.filter(({ text }) => hasNumber(text))];
}

const hasNumber = remember((text: string): boolean => /\d/.test(bareName(text)));

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/[。；;！!\n]/).filter((sentence) => sentence.trim() !== '');
}

/** Every word for a total has one of these. */
const TOTAL_WORD = /[共计]/;
const TOTAL =
  /(?:共计?|合计|总计|总共)(?:需要?|支出|发放|投入|安排|资金|经费|金额|补助|补贴|约|为|人民币|:){0,4}(?<digits>\d[\d,]*(?:\.\d+)?)(?<unit>亿元|万元|元|万(?!\p{Script=Han}))/u;

/**
 * The total that a sentence gives in money; null where it gives none.
 *
 * @example
 * totalIn('每人5万元，共计40万元')?.value //=> 400000
 */
export function totalIn(sentence: string): Amount | null {
  if (!TOTAL_WORD.test(sentence)) return null;
  const { digits, unit } = TOTAL.exec(sentence.normalize('NFKC').replace(/\s/g, ''))?.groups ?? {};
  return digits === undefined || unit === undefined ? null : amountOf(digits, unit);
}

/** The totals that the sentences of a text give. */
export function totalsIn(text: string): readonly Amount[] {
  if (!TOTAL_WORD.test(text)) return [];
  return sentencesOf(text)
    .map(totalIn)
    .filter((total) => total !== null);
}

/** The sum of money in an indicator's value; null where it is something else or a price. */
function amountBeside({ target, value: { number, unit } }: Indicator): Amount | null {
  if (number === null || unit === null || /[/每·]/.test(unit) || dimensionOf(unit) !== 'money') return null;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(target.normalize('NFKC'))?.[0];
  return amountOf(digits ?? String(number), unit);
}

/** The cell that a goal stands in; undefined where the form does not say. */
export function goalCell({ fields }: Form, goal: string): string | undefined {
  const goals = fields.filter(({ name }) => name === 'goals');
  return (goals.find(({ value }) => value.includes(goal)) ?? goals[0])?.cell;
}

function purposeCell({ fields }: Form): string | undefined {
  return fields.find(({ name }) => name === 'purpose')?.cell;
}
