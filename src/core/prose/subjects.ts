import { dimensionOf } from '../value/units';
import type { Measure } from './measures';
import { endsWithDeed, isOpen, withoutLead, withoutPredicate } from './words';

/** A quantity with the words that say what is measured. */
export interface Statement {
  readonly measure: Measure;
  readonly words: string;
  /** True where the words say that the number is the most: “降低到”. */
  readonly limit: boolean;
}

const SEPARATOR = /^(?:、|和|及|与|以及|并且?|,)+/;
const NEXT_THING = /、|以及|和|及|并/;
const RATE = /(?:率|度|比例|比重|占比)$/;
const PURPOSE =
  /^(?:用于|以便|供|从而|来|以(?![上下内])|且|使|让|进一步|有效|切实|左右|等$|的(?:目标|标准|要求|水平)$).*/;
const RESPECTIVELY = /(?:分别|依次)/;

/**
 * Says of every quantity in a clause what it measures: the words before it, its object behind it where they lack one, else the
 * `subject` that earlier words of the sentence named.
 */
export function statementsIn(text: string, all: readonly Measure[], subject: string): Statement[] {
  const measures = all.filter((measure, index) => !isPartOfARate(text, measure, all[index + 1]));
  const listed = listedRates(text, measures);
  if (listed) return listed;
  const statements: Statement[] = [];
  let [start, known] = [0, subject];
  measures.forEach((measure, index) => {
    const before = withoutPredicate(text.slice(start, measure.from).replace(SEPARATOR, ''));
    const next = measures[index + 1];
    const gap = text.slice(measure.to, next?.from ?? text.length);
    const lead = withoutLead(before.subject);
    const object = objectIn(gap, measure, lead, next !== undefined);
    const words = purposeOf(gap, measure) ?? (lead + object || known);
    statements.push({ measure, words, limit: before.limit });
    known = object === '' || lead.length > 1 ? words : known;
    start = measure.to + (next === undefined ? 0 : object.length);
  });
  return statements;
}

function objectIn(gap: string, measure: Measure, lead: string, hasNext: boolean): string {
  if (hasNext) {
    const [object = ''] = gap.split(NEXT_THING);
    return isOpen(lead) && !endsWithDeed(withoutPredicate(object).subject) && !RATE.test(object) ? object : '';
  }
  if (!isOpen(lead) && !(isTime(measure) && measure.comparator === '≤')) return '';
  return gap.replace(/^的/, '').replace(PURPOSE, '');
}

/** “安排100万元用于设备购置”: money is for its purpose. */
function purposeOf(gap: string, { unit }: Measure): string | null {
  const purpose = dimensionOf(unit) === 'money' ? /^用于(.{2,20})$/.exec(gap)?.[1] : undefined;
  return purpose === undefined ? null : `${purpose}经费`;
}

/** “2小时内到达现场率达到100%”: the bounded number says which rate. */
function isPartOfARate(text: string, measure: Measure, next: Measure | undefined): boolean {
  if (!next || measure.comparator === null || dimensionOf(next.unit) !== 'ratio') return false;
  const between = withoutPredicate(text.slice(measure.to, next.from)).subject;
  return dimensionOf(measure.unit) !== 'ratio' && RATE.test(between) && !SEPARATOR.test(between);
}

/** “合格率和验收率均达到95%”, “合格率、验收率分别达到95%、98%”: one statement for each rate. */
function listedRates(text: string, measures: readonly Measure[]): Statement[] | null {
  const [first] = measures;
  if (!first) return null;
  const before = text.slice(0, first.from);
  const { subject, limit } = withoutPredicate(before);
  const rates = withoutLead(subject.replace(RESPECTIVELY, '')).split(/、|以及|和|及|与/);
  if (rates.length < 2 || !rates.every((rate) => rate.length > 1 && RATE.test(rate))) return null;
  const apart = RESPECTIVELY.test(before);
  if (apart ? measures.length !== rates.length : measures.length !== 1) return null;
  return rates.map((words, index) => ({ measure: (apart && measures[index]) || first, words, limit }));
}

function isTime({ unit }: Measure): boolean {
  return dimensionOf(unit) === 'time';
}
