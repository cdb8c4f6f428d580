import { COMPARATOR_AFTER_NUMBER, COMPARATOR_BEFORE_NUMBER, comparatorOf } from '../value/comparator';
import { ARABIC, CHINESE, numberOf } from '../value/numeral';
import { dimensionOf, UNIT } from '../value/units';
import type { Comparator } from '../value/value';
import { startsAWord } from './words';

/** A quantity as it stands in a clause, with the place it takes there. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly comparator: Comparator | null;
  readonly number: number;
  /** Upper bound of a range: “3—5次”. */
  readonly upTo: number | null;
  readonly unit: string;
}

const MEASURE = new RegExp(
  `(?<lead>${COMPARATOR_BEFORE_NUMBER})?[约近]?(?<digits>${ARABIC}|${CHINESE})(?:(?:%|${UNIT})?[-~—至到](?<last>${ARABIC}))?` +
    `(?<many>[十百千万]?[余多](?=[\\p{Script=Han}]))?(?<unit>%|个百分点|${UNIT})(?<trail>(?:${COMPARATOR_AFTER_NUMBER})(?![资部容外陆地涝])|左右)?`,
  'gu',
);
const PERCENT = new RegExp(
  `(?<lead>${COMPARATOR_BEFORE_NUMBER})?[约近]?百分之(?<digits>${ARABIC}|${CHINESE}|百)(?<trail>${COMPARATOR_AFTER_NUMBER})?`,
  'gu',
);
/** What makes a name of the number behind it: “第3次”, “5G”, “1+31”, “7×24小时”; and what it comes from: “由85%提高到95%”. */
const NOT_BEFORE = /[第前后其由从\d.+×xX*/A-Za-z·-]$/;
const PER = /每(?:个|一)?(?:年|季度|季|月|周|日|天|人|户|亩|家|次)$/;
const FREQUENTLY = /每(?:个|一)?(?:半?年|季度?|月|周|日|天)/;
/** Chinese numerals count where deeds are counted; elsewhere they mostly make phrases (“四个意识”, “两个维护”). */
const COUNTED_IN_WORDS = /^(?:次|场|场次|期|人次|名|家|所|套|台|辆|份|册|小时|个工作日|个月|天)$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** Every quantity of a clause, from left to right; years, dates, ordinals and numbers inside names are none. */
export function measuresIn(text: string): Measure[] {
  const found = [...text.matchAll(PERCENT), ...text.matchAll(MEASURE)].flatMap((match) => measureOf(match, text));
  return found
    .sort((one, other) => one.from - other.from)
    .filter((measure, index, all) => index === 0 || measure.from >= (all[index - 1]?.to ?? 0));
}

function measureOf(match: RegExpExecArray, text: string): Measure[] {
  const { lead, digits = '', last, many = '', unit: printed = '%', trail } = match.groups ?? {};
  const [from, to] = [match.index, match.index + match[0].length];
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const number = digits === '百' ? 100 : numberOf(digits);
  if (number === null || NOT_BEFORE.test(before)) return [];
  const unit = many.replace(/[余多]/, '') + printed;
  const comparator = comparatorAround(lead, trail);
  const bounded = comparator !== null || PER.test(before);
  if (!isQuantity({ digits, unit, bounded, before, after })) return [];
  return [{ from, to, comparator, number, upTo: last === undefined ? null : numberOf(last), unit }];
}

function comparatorAround(lead: string | undefined, trail: string | undefined): Comparator | null {
  const before = lead === undefined ? null : comparatorOf(lead);
  return before ?? (trail === undefined || trail === '左右' ? null : comparatorOf(trail));
}

interface Candidate {
  readonly digits: string;
  readonly unit: string;
  readonly bounded: boolean;
  readonly before: string;
  readonly after: string;
}

function isQuantity({ digits, unit, bounded, before, after }: Candidate): boolean {
  if (/^[万亿]$/.test(unit) || (!bounded && startsAWord(unit, after))) return false;
  if (!/^\d/.test(digits) && !bounded && !countsInWords(digits, unit, before, after)) return false;
  if (dimensionOf(unit) !== 'time') return true;
  if (YEAR.test(digits) || (/^[月日]$/.test(unit) && (!bounded || /月$/.test(before)))) return false;
  return bounded || after === '' || /^[、和及]/.test(after);
}

function countsInWords(digits: string, unit: string, before: string, after: string): boolean {
  if (dimensionOf(unit) === 'ratio') return true;
  if (!COUNTED_IN_WORDS.test(unit)) return false;
  return after === '' || FREQUENTLY.test(before) || (numberOf(digits) ?? 0) >= 2;
}
