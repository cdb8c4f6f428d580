import { ENGLISH as SCORING } from '../../scoring/english';
import type { KnownRule } from '../registry';
import type { Message } from '../rule';
import { asWritten, type RuleWords, type Words } from '../words';
import { completeness } from './completeness';
import { cost } from './cost';
import { money } from './money';
import { placement } from './placement';
import { scores } from './scores';
import { structure } from './structure';
import { text } from './text';
import { values } from './values';
import { workbook } from './workbook';

/** The English for a rule: every message and phrase that its file has, and no other. */
type WordsFor<R extends KnownRule> = Pick<RuleWords, 'name' | 'summary' | 'basis'> & {
  readonly messages: { readonly [Id in keyof R['messages']]: Message };
} & PhrasesFor<R['phrases']>;

type PhrasesFor<P> = [keyof NonNullable<P>] extends [never]
  ? unknown
  : { readonly phrases: { readonly [Id in keyof NonNullable<P>]: string } };

/** The English for every rule by its id; a rule, message or phrase that is missing does not compile. */
type EveryRule = { readonly [R in KnownRule as R['id']]: WordsFor<R> };

/** The English for some of the rules, complete for each of them. */
export type EnglishRules = Partial<EveryRule>;

const RULES: EveryRule = {
  ...structure,
  ...money,
  ...completeness,
  ...placement,
  ...values,
  ...cost,
  ...scores,
  ...text,
  ...workbook,
};

const BY_ID: Readonly<Record<string, RuleWords | undefined>> = RULES;

/** Findings in English. They quote the user's text as it is; a rule that is not of ours speaks as it was written. */
export const ENGLISH: Words = {
  ofRule: (rule) => BY_ID[rule.id] ?? asWritten(rule),
  groups: {
    structure: 'Structure of the form',
    money: 'Funds',
    completeness: 'Completeness',
    placement: 'Placement of indicators',
    values: 'Targets',
    cost: 'Cost',
    scores: 'Points and scores',
    text: 'Text',
    workbook: 'Across forms',
  },
  comma: ', ',
  scoring: SCORING,
  nextYear: 'The targets have been approved and stay as they are. When you draw up next year’s form: ',
  crashed: (name, error) =>
    `“${name}” was not checked: the program failed on this form (${error}). Other checks are not affected; please check this point by hand.`,
  fix: {
    text: (changed) => `Change to “${changed}”`,
    number: (number) => `Change to ${number}`,
    formula: (formula) => `Change to the formula ${formula}`,
    empty: 'Clear the cell',
    row: (level2) => `Insert a row “${level2}”`,
    moved: (level2) => `Move to “${level2}”; its row stays, empty`,
  },
};
