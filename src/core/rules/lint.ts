import type { Form } from '../form/form';
import { aboutOf, type About } from '../profile/about';
import { acceptanceOf, type Acceptance } from '../profile/acceptance';
import type { Profile } from '../profile/profile';
import { levelOf } from '../profile/requirements';
import { placeOf } from '../sheet/address';
import { isApproved, lockedCells } from './approved';
import { occasionOf, runFormRules, runWorkbookRules, type Draft, type Drafts } from './draft';
import type { Finding, Fix, NotChecked } from './finding';
import { fixesOf, isOnlyShown, type FixSources } from './fixes';
import { RULES } from './registry';
import type { Rule } from './rule';
import { onePerTopic } from './topics';
import type { Words } from './words';

/** What all rules found: `byForm` in the order of the forms, each from top to bottom; `acrossForms` from workbook rules. */
export interface LintResult {
  readonly byForm: readonly (readonly Finding[])[];
  readonly acrossForms: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** What rules found in one form or across all of them, and what they could not check. */
export interface Linted {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** What findings take from outside the forms; without `words` they speak Chinese. */
export interface LintSources extends FixSources {
  readonly words?: Words | undefined;
}

/** Every rule ready to run over the forms of one workbook, form by form, so that a caller may pause between two. */
export interface Linter {
  form(form: Form): Linted;
  acrossForms(): Linted;
}

/**
 * Makes rules ready for the forms of one workbook; a rule that crashes becomes a `notChecked` entry. `sources` say what cells hold and
 * how rows are inserted, without which findings carry no fix, and in what language they speak.
 */
export function linterOf(
  forms: readonly Form[],
  profile: Profile,
  sources: LintSources = {},
  rules: readonly Rule[] = RULES,
): Linter {
  const active = rules.filter(({ id }) => levelOf(id, profile) !== 'off');
  const formRules = active.filter((rule) => rule.scope === 'form');
  const workbookRules = active.filter((rule) => rule.scope === 'workbook');
  const occasion = occasionOf(forms, profile, sources.words);
  const finish = ({ drafts, notChecked }: Drafts): Linted => {
    const shown = drafts.filter((draft) => !isOnlyShown(draft, sources));
    return { findings: findingsOf(shown, profile, sources, occasion.words), notChecked };
  };
  return {
    form(form) {
      const run = runFormRules(formRules, form, occasion);
      return finish({ ...run, drafts: inReadingOrder(onePerTopic(run.drafts)) });
    },
    acrossForms: () => finish(runWorkbookRules(workbookRules, occasion)),
  };
}

/** Runs every rule over the forms of one workbook at once; see {@link linterOf}. */
export function lint(
  forms: readonly Form[],
  profile: Profile,
  sources: LintSources = {},
  rules: readonly Rule[] = RULES,
): LintResult {
  const linter = linterOf(forms, profile, sources, rules);
  const runs = forms.map((form) => linter.form(form));
  const across = linter.acrossForms();
  return {
    byForm: runs.map(({ findings }) => findings),
    acrossForms: across.findings,
    notChecked: [...runs, across].flatMap(({ notChecked }) => notChecked),
  };
}

/** Findings as a person comes upon them: from top to bottom, from left to right, on one cell in the order of the rules. */
function inReadingOrder(drafts: readonly Draft[]): Draft[] {
  const placed = drafts.map((draft) => ({ draft, ...placeOf(draft.cell) }));
  return placed.sort((a, b) => a.row - b.row || a.column - b.column).map(({ draft }) => draft);
}

/** What a draft speaks of, and who accepted it. */
interface Judgement {
  readonly about: About;
  readonly accepted?: Acceptance | undefined;
  readonly claimed?: Acceptance | undefined;
}

function judgementOf(draft: Draft, { accepted, claimed }: Profile): Judgement {
  const { rule, form, cell } = draft;
  const missing = missingRowOf(draft);
  const about = { ...aboutOf(form, cell), ...(missing && { subject: missing }) };
  const identity = { rule, sheet: form.sheet, cell, about };
  return { about, accepted: acceptanceOf(accepted, identity), claimed: acceptanceOf(claimed, identity) };
}

/** The level 2 that a draft offers a row for; several of them share the header's cell. */
function missingRowOf({ suggestion }: Draft): string | undefined {
  return suggestion && 'insertRow' in suggestion ? suggestion.insertRow : undefined;
}

/** An accepted finding carries no fix, and leaves the cell to the fixes of others. */
function findingsOf(drafts: readonly Draft[], profile: Profile, sources: LintSources, words: Words): Finding[] {
  const judged = drafts.map((draft) => ({ draft, judgement: judgementOf(draft, profile) }));
  const open = judged.filter(({ judgement }) => !judgement.accepted).map(({ draft }) => draft);
  const fixes = fixesOf(open, sources, words);
  return judged.map(({ draft, judgement }) => findingOf(draft, judgement, fixes.get(draft), words));
}

function findingOf(draft: Draft, { about, accepted, claimed }: Judgement, fix: Fix | undefined, words: Words): Finding {
  const { source, form, cell, severity, said, blank } = draft;
  const missing = missingRowOf(draft);
  return {
    rule: source.id,
    code: source.code,
    severity,
    sheet: form.sheet,
    cell,
    message: said.what,
    why: said.why,
    how: (isSettled(draft) ? words.nextYear : '') + said.how,
    about,
    ...(missing && { missing }),
    ...(source.meta.trial && { trial: true }),
    ...(blank && { blank: true }),
    ...(accepted && { accepted }),
    ...(claimed && { claimed }),
    ...(fix && { fix }),
  };
}

/** Whether a finding is about the wording of what was approved: that stays as it is, and advice on it is for the next year. */
function isSettled({ source, form, cell }: Draft): boolean {
  return Boolean(source.meta.wording) && isApproved(form) && lockedCells(form).has(cell);
}
