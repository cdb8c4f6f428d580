import { COMPARATOR_AFTER_NUMBER, COMPARATOR_BEFORE_NUMBER, comparatorOf } from './comparator';
import { asPrinted } from './normalise';
import { withSingleDuration } from './duration';
import { ARABIC, CHINESE, numberOf } from './numeral';
import { dimensionOf, isUnit, UNIT } from './units';
import type { Comparator } from './value';

/** A number with its comparator and unit. */
export interface Quantity {
  readonly comparator: Comparator | null;
  readonly number: number;
  readonly unit: string | null;
  readonly change?: 'up' | 'down';
}

/** Words before the number: what is counted, and how often. */
const SUBJECT = '(?<subject>[\\p{Script=Han}()“”"]{0,16}?):?';
/** A comparator, and what the number is a share of: “不低于总额的60%”. */
const LEAD = `(?:(?<lead>(?:${COMPARATOR_BEFORE_NUMBER}):?)(?:\\p{Script=Han}{1,10}的)?)?`;
const DIGITS = `(?<digits>${ARABIC}|(?<chinese>${CHINESE}|半)|(?<=[≥≤<>=])-(?:${ARABIC}))`;
const QUANTITY = new RegExp(`^${SUBJECT}${LEAD}[约近]?${DIGITS}[余多]?(?<rest>.*)$`, 'u');

const REMARK = '(?:\\([^()]*\\))?';
const TAIL = `${REMARK}(?:左右|上下)?(?:(?<trail>${COMPARATOR_AFTER_NUMBER})${REMARK}\\p{Script=Han}{0,8})?`;
const KNOWN_UNIT = new RegExp(`^(?<unit>${UNIT})(?<noun>(?:\\p{Script=Han}{1,10}?${REMARK})??)${TAIL}$`, 'u');
const OTHER_UNIT = new RegExp(
  `^(?<unit>\\p{Script=Han}{1,2}?(?:/\\p{Script=Han}{1,3}?)?|[A-Za-z℃°]{1,4}(?:/[A-Za-z]{1,3}\\d?)?)?(?<noun>)${TAIL}$`,
  'u',
);
const UNIT_IN_BRACKETS = new RegExp(`^\\((${UNIT})\\)`, 'u');
/** Verbs and adverbs that may follow a bare number but are no units. */
const NO_UNIT = /^(?:完成|合格|达标|到位|达到|左右|上下|前|后|底|初|年度|月份)$/;

const EVERY = /每(?<per>年|季度|月|周|日|天|人|户|亩|个|家|台|次)$/;
const RISE = /(?:提高|提升|增长|增加|上升|递增|上涨|增幅)了?$/;
const FALL = /(?:下降|降低|减少|递减|回落|压减|压缩|节约|降幅)了?$/;
/** Words that turn a number into a name: “第3次”, “前3年”. */
const ORDINAL = /[第前后]$/;

/**
 * Reads one quantity that fills the whole (normalised) text, with the words around it: “满意度≥95%”, “不少于三次”, “控制在10万元以内”.
 * Null where the text is something else, or where its two comparators contradict each other.
 *
 * @example
 * readQuantity('每月不少于2次') //=> { comparator: '≥', number: 2, unit: '次/月' }
 */
export function readQuantity(text: string): Quantity | null {
  const groups = QUANTITY.exec(withSingleDuration(text))?.groups;
  if (!groups) return null;
  const { subject = '', lead, digits = '', chinese, rest = '' } = groups;
  if (ORDINAL.test(subject) || (chinese !== undefined && subject !== '' && !lead)) return null;
  const number = digits === '半' ? 0.5 : numberOf(digits);
  const unit = readUnit(rest, chinese === undefined);
  if (number === null || !unit || (digits === '半' && unit.name === null)) return null;
  const before = lead === undefined ? null : comparatorOf(lead.replace(/:$/, ''));
  if (before && unit.comparator && before !== unit.comparator) return null;
  const comparator = before ?? unit.comparator;
  return { comparator, number, unit: unitWithFrequency(unit.name, subject), ...changeOf(subject) };
}

interface PrintedUnit {
  readonly name: string | null;
  readonly comparator: Comparator | null;
}

/** Reads what stands behind a number. Behind Chinese digits only a known unit counts, else “一般” would be a quantity. */
function readUnit(text: string, isArabic: boolean): PrintedUnit | null {
  const unbracketed = text.startsWith('(') ? text.replace(UNIT_IN_BRACKETS, '$1') : text;
  const known = KNOWN_UNIT.exec(unbracketed)?.groups;
  const groups = known ?? (isArabic ? OTHER_UNIT.exec(text)?.groups : undefined);
  if (!groups) return text === '' ? { name: null, comparator: null } : null;
  const { unit, noun = '', trail } = groups;
  if (noun && (!isArabic || isTime(unit))) return null;
  if (unit && NO_UNIT.test(unit)) return isArabic ? { name: null, comparator: null } : null;
  const name = unit === undefined ? null : asPrinted(isUnit(unit + noun) ? unit + noun : unit);
  return { name, comparator: trail === undefined ? null : comparatorOf(trail) };
}

/** Behind units of time a noun makes another thing: “24小时值班”, “3年规划”. */
function isTime(unit: string | undefined): boolean {
  return unit !== undefined && dimensionOf(unit) === 'time';
}

function unitWithFrequency(unit: string | null, subject: string): string | null {
  const per = EVERY.exec(subject)?.groups?.['per'];
  return unit !== null && per !== undefined && isUnit(`${unit}/${per}`) ? `${unit}/${per}` : unit;
}

function changeOf(subject: string): { change?: 'up' | 'down' } {
  if (RISE.test(subject)) return { change: 'up' };
  return FALL.test(subject) ? { change: 'down' } : {};
}
