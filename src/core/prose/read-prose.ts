import { proposedDirection } from '../value/direction';
import { asPrinted } from '../value/normalise';
import { parseValue } from '../value/parse-value';
import { dimensionOf } from '../value/units';
import type { Comparator, Value } from '../value/value';
import { type Clause, readyParagraph } from './clauses';
import { deadlineIn } from './deadlines';
import { measuresIn } from './measures';
import { nameFrom } from './naming';
import { levelsFor, type Levels } from './nature';
import { type Statement, statementsIn } from './subjects';
import { isBackground, withoutLead, withoutPredicate } from './words';

/** An indicator that a text promises. Name, comparator and level 2 are proposals; number and unit are the text's own. */
export interface Proposal extends Levels {
  readonly name: string;
  /** The value as it would stand in a form: “≥1万份”. */
  readonly target: string;
  /** Reading of the target; `number` is null for ranges and dates. */
  readonly value: Value;
  /** The clause that it was read from. */
  readonly source: string;
}

/** A paragraph with what it promises; no proposals where it says nothing that can be measured. */
export interface ProseParagraph {
  readonly text: string;
  readonly proposals: readonly Proposal[];
}

/**
 * Reads goals written as prose, paragraph by paragraph, into indicators. By grammar alone: what has no number with a unit, and no date to be
 * done by, is left out; years, ordinals, quoted words and statements about the past are no promises.
 *
 * @example
 * readProse('发放宣传品1万份')[0]?.proposals[0]?.target //=> '≥1万份'
 */
export function readProse(text: string): ProseParagraph[] {
  return text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, proposals: proposalsIn(line) }));
}

function proposalsIn(paragraph: string): Proposal[] {
  const { clauses, restore } = readyParagraph(paragraph);
  const proposals = new Map<string, Proposal>();
  let [subject, isPast] = ['', false];
  clauses.forEach((clause, index) => {
    if (clauses[index - 1]?.sentence !== clause.sentence) [subject, isPast] = ['', false];
    isPast = isBackground(clause.text, isPast);
    if (isPast) return;
    const statements = statementsIn(clause.text, measuresIn(clause.text), subject);
    const found = statements.length > 0 ? statements.map((statement) => promised(statement, clause)) : [dated(clause)];
    for (const proposal of found) {
      if (!proposal) continue;
      const whole = { ...proposal, name: restore(proposal.name), source: restore(proposal.source) };
      if (!proposals.has(whole.name + whole.target)) proposals.set(whole.name + whole.target, whole);
    }
    subject = statements.at(-1)?.words ?? withoutLead(withoutPredicate(clause.text).subject);
  });
  return [...proposals.values()];
}

function promised({ measure, words, limit }: Statement, { text, heading }: Clause): Proposal | null {
  const { rest, unit } = withFrequency(words, measure.unit);
  const lasts = /年限|寿命|时长|持续|管护期|质保期/.test(words);
  const isTime = dimensionOf(unit) === 'time';
  const isLimitInTime = isTime && !lasts && (measure.comparator === '≤' || /时[间限]$|期限$|工期$/.test(words));
  const name = nameFrom(rest, unit, isLimitInTime);
  if (name === null) return null;
  const levels = levelsFor(name, unit, isLimitInTime, heading);
  const comparator = comparatorFor(measure.comparator, {
    name,
    unit,
    limit: limit || isLimitInTime,
    lasts,
    number: measure.number,
    levels,
  });
  const target =
    measure.upTo === null ? `${comparator}${measure.number}${unit}` : `${measure.number}-${measure.upTo}${unit}`;
  return { ...levels, name, target: asPrinted(target), value: parseValue(target), source: text };
}

/** “补助标准为每人每月”, “元”: the words without what the unit is counted per, “元/人·月”. */
function withFrequency(words: string, unit: string): { readonly rest: string; readonly unit: string } {
  const { rest, per } =
    /^(?<rest>.*?)(?<per>(?:每(?:个|一)?(?:年|季度|月|周|日|天|人|户|亩|次))+)$/.exec(words)?.groups ?? {};
  if (rest === undefined || per === undefined) return { rest: words, unit };
  const parts = per.split(/每(?:个|一)?/).filter(Boolean);
  return { rest: withoutPredicate(rest).subject, unit: `${unit}/${parts.join('·')}` };
}

interface Nature {
  readonly name: string;
  readonly unit: string;
  readonly limit: boolean;
  readonly lasts: boolean;
  readonly number: number;
  readonly levels: Levels;
}

/** The sign that the text gives, else the one that the nature of the indicator suggests. */
function comparatorFor(said: Comparator | null, { name, unit, limit, lasts, number, levels }: Nature): Comparator {
  if (said) return said;
  if (limit) return '≤';
  if (lasts || levels.level2 === '经济效益指标') return '≥';
  const isWhole = number === 100 && unit === '%' && !/幅度$|(?:增长|下降|降低|减少)率$/.test(name);
  return isWhole ? '=' : proposedDirection(levels.level2, name);
}

function dated({ text, heading }: Clause): Proposal | null {
  const deadline = deadlineIn(text);
  if (!deadline) return null;
  const value = parseValue(deadline.date);
  if (value.kind !== 'deadline') return null;
  const name = withoutLead(deadline.name);
  return { ...levelsFor(name, '', true, heading), name, target: deadline.date, value, source: text };
}
