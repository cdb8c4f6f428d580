import { lastingName, subjectOf } from '../../core/comparison/project';
import type { Form } from '../../core/form/form';
import type { Profile } from '../../core/profile/profile';
import type { Finding } from '../../core/rules/finding';
import { groupBy } from '../../core/rules/group-by';
import { linterOf } from '../../core/rules/lint';
import { RULES } from '../../core/rules/registry';
import { publish } from '../publish';
import { runReportSchema, type FileReport, type RunReport } from '../report-schema';
import { factKeeper, type FormFacts } from './form-facts';
import { wording } from '../wording';

type AcrossFindings = NonNullable<RunReport['acrossFiles']>;

/** Collects small facts of every form of a run and looks for what only shows between files; of a file alone no facts are made. */
export interface AcrossFiles {
  add(file: FileReport): void;
  /** Findings about forms of two files; `path` and `sheet` are those of the form that one stands on. */
  findings(): AcrossFindings;
}

const SAME_CODE = ['project-code-duplicate'];
const COPIED = ['copied-from-other-project'];
const EVALUATED = ['evaluation-indicator-dropped', 'evaluation-target-changed', 'evaluation-budget-changed'];

const TARGET_OF: Partial<Record<Form['kind'], Form['kind']>> = {
  'project-self-evaluation': 'project-target',
  'department-self-evaluation': 'department-target',
};

interface Entry {
  readonly facts: FormFacts;
  readonly form: Form;
}

/** The rules across forms of a workbook, over the forms of all files: one code in two units, copies, evaluations beside their target forms. */
export function acrossFiles(profile: Profile): AcrossFiles {
  const keeper = factKeeper();
  const kept: FormFacts[] = [];
  const known = new Set<string>();
  /** The first file, until another follows. */
  let waiting: FileReport | null = null;
  let files = 0;
  const keep = ({ path, forms, findings }: FileReport): void => {
    for (const form of forms) kept.push(keeper.keep(path, form));
    for (const { rule, sheet, cell } of findings) known.add(keyOf(rule, path, sheet, cell));
  };
  return {
    add(file) {
      files += 1;
      if (waiting) keep(waiting);
      waiting = files === 1 ? file : null;
      if (files > 1) keep(file);
    },
    findings() {
      if (files < 2) return [];
      const entries = kept.map((facts, index) => ({ facts, form: keeper.formOf(facts, tokenOf(index)) }));
      const found = [...sameCodes(entries, profile), ...copies(entries, profile), ...evaluations(entries, profile)];
      const acrossFiles = found.flatMap((finding) => {
        const [own, ...others] = placesIn(finding.sheet + finding.message, kept);
        if (!own || others.every(({ path }) => path === own.path)) return [];
        if (known.has(keyOf(finding.rule, own.path, own.sheet, finding.cell))) return [];
        return [named(finding, own, kept)];
      });
      return publish(runReportSchema, { acrossFiles }).acrossFiles ?? [];
    },
  };
}

/** Forms of other files with the code of an earlier file's form. */
function sameCodes(entries: readonly Entry[], profile: Profile): readonly Finding[] {
  const coded = entries.filter(({ form }) => (form.projectCode ?? '').trim() !== '');
  return [...groupBy(coded, ({ form }) => (form.projectCode ?? '').trim()).values()].flatMap(([first, ...rest]) => {
    const others = rest.filter(({ facts }) => facts.path !== first?.facts.path);
    return first && others.length > 0 ? lintTogether([first, ...others], SAME_CODE, profile) : [];
  });
}

/** Projects of several units may bear one name: that of the unit tells them apart. */
function copies(entries: readonly Entry[], profile: Profile): readonly Finding[] {
  const ofUnits = entries.map(({ facts, form }) => ({
    facts,
    form: { ...form, projectName: `${form.unit?.trim() ?? ''}${form.projectName ?? form.title}` },
  }));
  return lintTogether(ofUnits, COPIED, profile);
}

/** Self-evaluation forms whose target form is in another file, and in no more than one. */
function evaluations(entries: readonly Entry[], profile: Profile): readonly Finding[] {
  const bySubject = groupBy(entries, ({ form }) => `${form.kind} ${subjectOf(form)}`);
  return entries.flatMap((entry) => {
    const kind = TARGET_OF[entry.form.kind];
    const subject = subjectOf(entry.form);
    if (kind === undefined || subject === '') return [];
    const targets = (bySubject.get(`${kind} ${subject}`) ?? []).filter(({ form }) => mayBeOne(form, entry.form));
    const [target, another] = targets;
    if (!target || another || target.facts.path === entry.facts.path) return [];
    return lintTogether([target, entry], EVALUATED, profile);
  });
}

/** Forms of one project: of the same unit and year, as far as they say. */
function mayBeOne(one: Form, other: Form): boolean {
  const sameUnit = !one.unit || !other.unit || lastingName(one.unit) === lastingName(other.unit);
  return sameUnit && (one.year === null || other.year === null || one.year === other.year);
}

function lintTogether(entries: readonly Entry[], ids: readonly string[], profile: Profile): readonly Finding[] {
  const rules = RULES.filter(({ id }) => ids.includes(id));
  const forms = entries.map(({ form }) => form);
  return linterOf(forms, profile, { words: wording.findings }, rules).acrossForms().findings;
}

/** Rules call sheets by these, since several files may have sheets of one name; sentences get the names afterwards. */
const TOKEN = /\ue000(\d+)\ue001/g;

function tokenOf(index: number): string {
  return `\ue000${index}\ue001`;
}

function placesIn(text: string, kept: readonly FormFacts[]): FormFacts[] {
  return Array.from(text.matchAll(TOKEN), ([, index]) => kept[Number(index)]).filter((facts) => facts !== undefined);
}

function named(finding: Finding, { path, sheet }: FormFacts, kept: readonly FormFacts[]) {
  const name = (text: string): string =>
    text.replace(TOKEN, (_token, index: string) => {
      const other = kept[Number(index)];
      return other ? wording.reports.named(other.path, other.sheet) : '';
    });
  const { message, why, how } = finding;
  return { ...finding, path, sheet, message: name(message), why: name(why), how: name(how) };
}

function keyOf(rule: string, path: string, sheet: string, cell: string): string {
  return `${rule}@${path}!${sheet}!${cell}`;
}
