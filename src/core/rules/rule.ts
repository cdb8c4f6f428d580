import type { Form } from '../form/form';
import type { CellContent } from '../plan/plan';
import type { Profile } from '../profile/profile';
import type { Requirements } from '../profile/requirements';
import type { Policy } from '../scoring/policy';
import type { Said } from '../scoring/sentences';
import type { Example, WorkbookExample } from './example-notation';
import type { Severity } from './finding';

export type RuleGroup =
  'structure' | 'money' | 'completeness' | 'placement' | 'values' | 'cost' | 'scores' | 'text' | 'workbook';

/** What a finding says: what stands there, what comes of it, what to do now. `{name}` is filled from the report's data. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/** What a rule rests on. `checked` is true only where the text of the source was at hand and read. */
export interface Basis {
  readonly text: string;
  readonly source: string;
  readonly checked: boolean;
}

export interface RuleMeta {
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly fix: 'none' | 'suggestion' | 'safe';
  readonly basis: Basis;
  /** One sentence that says what the rule looks for. */
  readonly summary: string;
  /** All findings are about cells that are still blank: the pane counts them as 待填 until the form is to be submitted. */
  readonly blank?: true;
  /** Findings are about the wording of targets: information only, once the form's targets have been approved. */
  readonly wording?: true;
  /** The row may be moved to the level 2 where it belongs; its texts stay as they are. */
  readonly moves?: true;
  /** 试行: shown apart, never failing a batch. */
  readonly trial?: true;
  /** Ids of catalogue entries that state the same fact. */
  readonly covers?: readonly string[];
}

/**
 * A repair that a rule offers: new content for a cell (the finding's own if not named), a row for a missing level 2, or another level 2
 * for the indicator in the finding's row.
 */
export type Suggestion =
  { readonly to: CellContent; readonly cell?: string } | { readonly insertRow: string } | { readonly moveTo: string };

type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

export type Messages = Readonly<Record<string, Message>>;

/** Words that go into the sentences of a rule's messages, or say what could not be checked; they have placeholders of their own. */
export type Phrases = Readonly<Record<string, string>>;

/** What fills a placeholder: a quotation, a number, what a judgement says, words of the rule by their id, or a list of these. */
export type Datum = string | number | Said | AnyPhrase | readonly Datum[];
export type Data = Readonly<Record<string, Datum>>;

/** Words of the rule by their id, with what their placeholders ask for. */
export interface AnyPhrase {
  readonly phrase: string;
  readonly data?: Data;
}

type DatumOf<P extends Phrases> = string | number | Said | Phrase<P> | readonly DatumOf<P>[];
type DataOf<Text extends string, P extends Phrases> = Readonly<Record<PlaceholderOf<Text>, DatumOf<P>>>;

/** A phrase as a rule with the phrases `P` may write it. */
export type Phrase<P extends Phrases> = {
  [Id in keyof P & string]: [PlaceholderOf<P[Id]>] extends [never]
    ? { readonly phrase: Id }
    : { readonly phrase: Id; readonly data: DataOf<P[Id], P> };
}[keyof P & string];

/** One finding as a rule reports it; `at` falls back to the form's title where a form has no such cell. */
export interface Report {
  readonly at: string | undefined;
  readonly message: string;
  readonly data: Data;
  readonly severity?: Severity | undefined;
  /** The cell is only still to be filled, as with `meta.blank`. */
  readonly blank?: boolean | undefined;
  readonly suggestion?: Suggestion | undefined;
}

export type ReportOf<M extends Messages, P extends Phrases = NoPhrases> = {
  [Id in keyof M & string]: Omit<Report, 'message' | 'data'> & {
    readonly message: Id;
    readonly data: DataOf<M[Id]['what' | 'why' | 'how'], P>;
  };
}[keyof M & string];

type NoPhrases = Readonly<Record<never, string>>;

/** What a rule may know beside its form. */
export interface RuleContext<Reason = AnyPhrase> {
  readonly thresholds: Profile['thresholds'];
  /** The scoring policy in use, with the profile's threshold for over-achievement. */
  readonly policy: Policy;
  /** What the place asks of forms. */
  readonly requirements: Requirements;
  /** All forms of the workbook, for looking up how others write the same thing. */
  readonly forms: readonly Form[];
  /** Says what could not be checked on this form, in a sentence for people: one of the rule's phrases. */
  cannotCheck(reason: Reason): void;
}

interface RuleBase<Id extends string, M extends Messages, P extends Phrases> {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  readonly meta: RuleMeta;
  readonly messages: M;
  readonly phrases?: P;
}

export interface FormRule<
  Id extends string = string,
  M extends Messages = Messages,
  P extends Phrases = Phrases,
> extends RuleBase<Id, M, P> {
  readonly scope: 'form';
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(form: Form, report: (finding: Report) => void, context: RuleContext): void;
  /** Sees the texts with their paste residue; all other rules see them without. */
  readonly reads?: 'residue';
  /** The safe fix: what the text of the finding's cell becomes. Applied to its own result it must change nothing. */
  repair?(text: string): CellContent;
}

export interface WorkbookRule<
  Id extends string = string,
  M extends Messages = Messages,
  P extends Phrases = Phrases,
> extends RuleBase<Id, M, P> {
  readonly scope: 'workbook';
  readonly examples: { readonly bad: readonly WorkbookExample[]; readonly good: readonly WorkbookExample[] };
  check(forms: readonly Form[], report: (form: Form, finding: Report) => void, context: RuleContext): void;
}

export type Rule = FormRule | WorkbookRule;

type FormRuleOf<Id extends string, M extends Messages, P extends Phrases> = Omit<
  FormRule<Id, M, P>,
  'scope' | 'check'
> & {
  check(form: Form, report: (finding: ReportOf<M, P>) => void, context: RuleContext<Phrase<P>>): void;
};

type WorkbookRuleOf<Id extends string, M extends Messages, P extends Phrases> = Omit<
  WorkbookRule<Id, M, P>,
  'scope' | 'check'
> & {
  check(
    forms: readonly Form[],
    report: (form: Form, finding: ReportOf<M, P>) => void,
    context: RuleContext<Phrase<P>>,
  ): void;
};

/**
 * A rule about one form. The compiler checks message ids and the data that their sentences need, and keeps both in the rule's type:
 * other languages are held to it.
 */
export function defineRule<const Id extends string, const M extends Messages, const P extends Phrases = NoPhrases>(
  rule: FormRuleOf<Id, M, P>,
): FormRule<Id, M, P> {
  return { ...rule, scope: 'form' };
}

/** A rule about all forms of a workbook together. */
export function defineWorkbookRule<
  const Id extends string,
  const M extends Messages,
  const P extends Phrases = NoPhrases,
>(rule: WorkbookRuleOf<Id, M, P>): WorkbookRule<Id, M, P> {
  return { ...rule, scope: 'workbook' };
}
