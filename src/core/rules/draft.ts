import type { Form } from '../form/form';
import type { Profile } from '../profile/profile';
import { levelOf, requirementsOf, type Requirements } from '../profile/requirements';
import { policyFor } from '../scoring/policies';
import type { Policy } from '../scoring/policy';
import { isApproved } from './approved';
import type { NotChecked, Severity } from './finding';
import type { AnyPhrase, Data, FormRule, Message, Report, Rule, RuleContext, Suggestion, WorkbookRule } from './rule';
import { sentence } from './sentence';
import { readWithoutResidue } from './without-residue';
import { CHINESE, type Words } from './words';

/** A finding before its fix is worked out. `place` is its cell with the sheet's name. */
export interface Draft {
  readonly rule: string;
  readonly place: string;
  readonly source: Rule;
  readonly form: Form;
  readonly cell: string;
  readonly severity: Severity;
  /** The message's id, and what it says in the language of the occasion. */
  readonly message: string;
  readonly said: Message;
  readonly blank: boolean;
  readonly suggestion?: Suggestion | undefined;
}

/** What one run of a rule gave. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly notChecked: readonly NotChecked[];
}

/** What every run over the forms of one workbook shares; the forms are as they read without paste residue. */
export interface Occasion {
  readonly forms: readonly Form[];
  readonly profile: Profile;
  readonly policy: Policy;
  readonly requirements: Requirements;
  readonly words: Words;
}

/** Forms and settings for a run; throws a RangeError where the profile names a policy or preset that does not exist. */
export function occasionOf(forms: readonly Form[], profile: Profile, words: Words = CHINESE): Occasion {
  return {
    forms: forms.map(readWithoutResidue),
    profile,
    policy: policyFor(profile),
    requirements: requirementsOf(profile),
    words,
  };
}

/** Runs rules over one form; a crash becomes a `notChecked` entry and drops what the rule had said before. */
export function runFormRules(rules: readonly FormRule[], form: Form, occasion: Occasion): Drafts {
  const clean = readWithoutResidue(form);
  return guarded(rules, form, occasion, (rule, report, context) => {
    const seen = rule.reads === 'residue' ? form : clean;
    rule.check(seen, (finding) => report(seen, finding), context);
  });
}

/** Runs rules over all forms of a workbook; a crash is noted on the first form. */
export function runWorkbookRules(rules: readonly WorkbookRule[], occasion: Occasion): Drafts {
  const [first] = occasion.forms;
  if (!first) return { drafts: [], notChecked: [] };
  return guarded(rules, first, occasion, (rule, report, context) => rule.check(occasion.forms, report, context));
}

function guarded<R extends Rule>(
  rules: readonly R[],
  form: Form,
  { forms, profile, policy, requirements, words }: Occasion,
  check: (rule: R, report: (form: Form, finding: Report) => void, context: RuleContext) => void,
): Drafts {
  const drafts: Draft[] = [];
  const notChecked: NotChecked[] = [];
  let running: R | undefined;
  const report = (at: Form, finding: Report): void => {
    if (running) drafts.push(draftOf(running, at, finding, profile, words));
  };
  const note = (rule: R, reason: string): void => {
    notChecked.push({ rule: rule.id, sheet: form.sheet, range: form.range, reason });
  };
  const cannotCheck = (reason: AnyPhrase): void => {
    if (running) note(running, sayingOf(running, words)('{reason}', { reason }));
  };
  const context: RuleContext = { forms, thresholds: profile.thresholds, policy, requirements, cannotCheck };
  for (running of rules) {
    const said = drafts.length;
    const noted = notChecked.length;
    try {
      check(running, report, context);
    } catch (error) {
      drafts.length = said;
      notChecked.length = noted;
      note(running, words.crashed(words.ofRule(running).name, String(error)));
    }
  }
  return { drafts, notChecked };
}

function draftOf(rule: Rule, form: Form, report: Report, profile: Profile, words: Words): Draft {
  const message = words.ofRule(rule).messages[report.message];
  if (!message) throw new Error(`${rule.id} has no message ${report.message}`);
  const say = sayingOf(rule, words);
  const cell = report.at ?? form.titleCell;
  return {
    rule: rule.id,
    place: `${form.sheet}!${cell}`,
    source: rule,
    form,
    cell,
    severity: severityOf(rule, form, report, profile),
    message: report.message,
    said: {
      what: say(message.what, report.data),
      why: say(message.why, report.data),
      how: say(message.how, report.data),
    },
    blank: isBlankReport(rule, report),
    suggestion: report.suggestion,
  };
}

/** Fills the sentences of a rule in a language. */
function sayingOf(rule: Rule, words: Words): (template: string, data: Data) => string {
  const { comma, scoring } = words;
  const vocabulary = { phrases: words.ofRule(rule).phrases, comma, scoring };
  return (template, data) => sentence(template, data, vocabulary);
}

function isBlankReport({ meta }: Rule, { blank }: Report): boolean {
  return blank ?? meta.blank ?? false;
}

/** The user's choice first; a form that is handed in must have no cell that is still to be filled. */
function severityOf(rule: Rule, form: Form, report: Report, profile: Profile): Severity {
  const chosen = levelOf(rule.id, profile);
  if (chosen && chosen !== 'off') return chosen;
  if (rule.meta.wording && isApproved(form)) return 'info';
  const usual = report.severity ?? rule.meta.severity;
  return profile.forSubmission && usual === 'warning' && isBlankReport(rule, report) ? 'error' : usual;
}
