import { tidy } from '../sentence';
import { amountOf, isRoundedTo, type Amount } from './amount';

/** A calculation as printed in a running text: what stands there, what it comes to, and the result that the text gives. */
export interface Calculation {
  readonly text: string;
  /** In 元 where it is money. */
  readonly value: number;
  readonly isMoney: boolean;
  /** Whether it multiplies by years, so that it says nothing about the budget of one year. */
  readonly overYears: boolean;
  readonly result: Amount | null;
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const UNIT = String.raw`(?:%|[\p{Script=Han}/·]{0,8})`;
const TERM = `${NUMBER}${UNIT}`;
const CALCULATION = new RegExp(
  String.raw`(?<![\d.])(?<left>${TERM}(?:[×+]${TERM}){1,12})(?:[=≈](?<digits>${NUMBER})(?<unit>${UNIT}))?`,
  'gu',
);
const OPERATOR = /[×xXｘＸ*＊✕✖╳乘＋+]/;
const PART = new RegExp(`^(${NUMBER})(${UNIT})$`, 'u');
/** Words that begin after the unit of a result. */
const UNIT_OF_RESULT = /^(?:%|[百千万亿]*元|[万亿](?!\p{Script=Han})|[名人次台套件辆户家个]?)/u;

/**
 * Calculations in a text: products, sums of products, and sums whose result is given.
 *
 * @example
 * calculationsIn('33×4393.6+7×4382.8元=17.57万元')[0] //=> { value: 175668.4, isMoney: true, result: { value: 175700, … }, … }
 */
export function calculationsIn(text: string): readonly Calculation[] {
  if (!OPERATOR.test(text)) return [];
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=[\p{Script=Han}\d%])(?:[xX*✕✖╳]|乘以?)(?=\d)/gu, '×');
  return [...plain.matchAll(CALCULATION)].flatMap(({ 0: whole, groups }) => {
    const { left = '', digits, unit = '' } = groups ?? {};
    if (!left.includes('×') && digits === undefined) return [];
    return calculationOf(whole, left, digits === undefined ? null : amountOf(digits, unitOfResult(unit)));
  });
}

function unitOfResult(text: string): string {
  return UNIT_OF_RESULT.exec(text)?.[0] ?? '';
}

function calculationOf(text: string, left: string, result: Amount | null): Calculation[] {
  const products = left.split('+').map((product) => product.split('×').map(termOf));
  const terms = products.flat();
  if (terms.some((term) => term === null)) return [];
  const value = products.reduce((sum, factors) => sum + factors.reduce((all, term) => all * (term?.value ?? 0), 1), 0);
  return [
    {
      text: result === null ? left : text.slice(0, left.length + 1) + result.text,
      value: tidy(value),
      isMoney: terms.some((term) => term?.isMoney),
      overYears: terms.some((term) => /年$/.test(term?.text ?? '')),
      result,
    },
  ];
}

function termOf(text: string): Amount | null {
  const [, digits, unit = ''] = PART.exec(text) ?? [];
  return digits === undefined ? null : amountOf(digits, unit);
}

/** Periods that people leave out: quarters and months of a year. */
const PERIODS = [1, 4, 12];

/** Whether a calculation comes to the result that is given, also by the quarter or month, and in 万 where no unit is given. */
export function comesTo({ value, isMoney }: Calculation, result: Amount): boolean {
  const scales = isMoney && result.isMoney ? [1] : [1, 1e4, 1e-4];
  return scales.some((scale) => PERIODS.some((periods) => isRoundedTo(value * scale * periods, result)));
}
