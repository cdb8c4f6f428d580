import type { Form } from '../form/form';
import type { CellContent } from '../plan/plan';
import type { Profile } from '../profile/profile';
import type { Requirements } from '../profile/requirements';
import type { Policy } from '../scoring/policy';
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
  /** 试行: shown apart, never failing a batch. */
  readonly trial?: true;
  /** Ids of catalogue entries that state the same fact. */
  readonly covers?: readonly string[];
}

/** A repair that a rule offers: new content for a cell (the finding's own if not named), or a row for a missing level 2. */
export type Suggestion = { readonly to: CellContent; readonly cell?: string } | { readonly insertRow: string };

type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** Everything that the sentences of a message ask for. */
type DataOf<M extends Message> = Readonly<Record<PlaceholderOf<M['what'] | M['why'] | M['how']>, string | number>>;

export type Messages = Readonly<Record<string, Message>>;

/** One finding as a rule reports it; `at` falls back to the form's title where a form has no such cell. */
export interface Report {
  readonly at: string | undefined;
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly severity?: Severity | undefined;
  /** The cell is only still to be filled, as with `meta.blank`. */
  readonly blank?: boolean | undefined;
  readonly suggestion?: Suggestion | undefined;
}

export type ReportOf<M extends Messages> = {
  [Id in keyof M & string]: Omit<Report, 'message' | 'data'> & { readonly message: Id; readonly data: DataOf<M[Id]> };
}[keyof M & string];

/** What a rule may know beside its form. */
export interface RuleContext {
  readonly thresholds: Profile['thresholds'];
  /** The scoring policy in use, with the profile's threshold for over-achievement. */
  readonly policy: Policy;
  /** What the place asks of forms. */
  readonly requirements: Requirements;
  /** All forms of the workbook, for looking up how others write the same thing. */
  readonly forms: readonly Form[];
  /** Says what could not be checked on this form, in a sentence for people. */
  cannotCheck(reason: string): void;
}

interface RuleBase {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly meta: RuleMeta;
  readonly messages: Messages;
}

export interface FormRule extends RuleBase {
  readonly scope: 'form';
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(form: Form, report: (finding: Report) => void, context: RuleContext): void;
  /** Sees the texts with their paste residue; all other rules see them without. */
  readonly reads?: 'residue';
  /** The safe fix: what the text of the finding's cell becomes. Applied to its own result it must change nothing. */
  repair?(text: string): CellContent;
}

export interface WorkbookRule extends RuleBase {
  readonly scope: 'workbook';
  readonly examples: { readonly bad: readonly WorkbookExample[]; readonly good: readonly WorkbookExample[] };
  check(forms: readonly Form[], report: (form: Form, finding: Report) => void, context: RuleContext): void;
}

export type Rule = FormRule | WorkbookRule;

interface FormRuleOf<M extends Messages> extends Omit<FormRule, 'scope' | 'messages' | 'check'> {
  readonly messages: M;
  check(form: Form, report: (finding: ReportOf<M>) => void, context: RuleContext): void;
}

interface WorkbookRuleOf<M extends Messages> extends Omit<WorkbookRule, 'scope' | 'messages' | 'check'> {
  readonly messages: M;
  check(forms: readonly Form[], report: (form: Form, finding: ReportOf<M>) => void, context: RuleContext): void;
}

/** A rule about one form; message ids and the data that their sentences need are checked by the compiler. */
export function defineRule<const M extends Messages>(rule: FormRuleOf<M>): FormRule {
  return { ...rule, scope: 'form' };
}

/** A rule about all forms of a workbook together. */
export function defineWorkbookRule<const M extends Messages>(rule: WorkbookRuleOf<M>): WorkbookRule {
  return { ...rule, scope: 'workbook' };
}
