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
import { sentence } from './sentence';
import { onePerTopic } from './topics';

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

/** Every rule ready to run over the forms of one workbook, form by form, so that a caller may pause between two. */
export interface Linter {
  form(form: Form): Linted;
  acrossForms(): Linted;
}

/**
 * Makes rules ready for the forms of one workbook; a rule that crashes becomes a `notChecked` entry. `sources` say what cells hold and
 * how rows are inserted; without them findings carry no fix.
 */
export function linterOf(
  forms: readonly Form[],
  profile: Profile,
  sources: FixSources = {},
  rules: readonly Rule[] = RULES,
): Linter {
  const active = rules.filter(({ id }) => levelOf(id, profile) !== 'off');
  const formRules = active.filter((rule) => rule.scope === 'form');
  const workbookRules = active.filter((rule) => rule.scope === 'workbook');
  const occasion = occasionOf(forms, profile);
  const finish = ({ drafts, notChecked }: Drafts): Linted => {
    const shown = drafts.filter((draft) => !isOnlyShown(draft, sources));
    return { findings: findingsOf(shown, profile, sources), notChecked };
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
  sources: FixSources = {},
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
function findingsOf(drafts: readonly Draft[], profile: Profile, sources: FixSources): Finding[] {
  const judged = drafts.map((draft) => ({ draft, judgement: judgementOf(draft, profile) }));
  const open = judged.filter(({ judgement }) => !judgement.accepted).map(({ draft }) => draft);
  const fixes = fixesOf(open, sources);
  return judged.map(({ draft, judgement }) => findingOf(draft, judgement, fixes.get(draft)));
}

function findingOf(draft: Draft, { about, accepted, claimed }: Judgement, fix: Fix | undefined): Finding {
  const { source, form, cell, severity, message, data, blank } = draft;
  const missing = missingRowOf(draft);
  return {
    rule: source.id,
    code: source.code,
    severity,
    sheet: form.sheet,
    cell,
    message: sentence(message.what, data),
    why: sentence(message.why, data),
    how: adviceFor(draft) + sentence(message.how, data),
    about,
    ...(missing && { missing }),
    ...(source.meta.trial && { trial: true }),
    ...(blank && { blank: true }),
    ...(accepted && { accepted }),
    ...(claimed && { claimed }),
    ...(fix && { fix }),
  };
}

/** What was approved stays as it is: advice on its wording is for the next year. */
function adviceFor({ source, form, cell }: Draft): string {
  const isSettled = source.meta.wording && isApproved(form) && lockedCells(form).has(cell);
  return isSettled ? '目标已经批复，本次不改。下年编报时：' : '';
}
