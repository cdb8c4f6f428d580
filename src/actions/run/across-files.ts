import type { Form } from '../../core/form/form';
import type { Profile } from '../../core/profile/profile';
import type { Finding } from '../../core/rules/finding';
import { linterOf } from '../../core/rules/lint';
import { RULES } from '../../core/rules/registry';
import { copiedRowKey } from '../../core/rules/text/copied-rows';
import { publish } from '../publish';
import { runReportSchema, type FileReport, type RunReport } from '../report-schema';
import { wording } from '../wording';
import { drawerInMemory, type OpenDrawer } from './drawer';
import { factsOf, formOf, foundOn, type FormFacts } from './form-facts';
import { traceOf, traces, type FormTrace, type Trace, type Traces } from './traces';

type AcrossFindings = NonNullable<RunReport['acrossFiles']>;

/** What other files of a run have to know of a file: of every form its trace, and its facts in JSON, for the few that are compared. */
export type ToldAcross = readonly { readonly trace: FormTrace; readonly facts: string }[];

/** What a file tells the others. Where there are no others, it need not be asked. */
export function toldAcross(file: FileReport): ToldAcross {
  return file.forms.map((form) => {
    const facts = factsOf(file, form);
    return { trace: traceOf(facts), facts: JSON.stringify(facts) };
  });
}

/** Collects what files tell of their forms and looks for what only shows between files. */
export interface AcrossFiles {
  add(told: ToldAcross): void;
  /** Findings about forms of two files; `path` and `sheet` are those of the form that one stands on. */
  findings(): AcrossFindings;
}

const SAME_CODE = ['project-code-duplicate'];
const COPIED = ['copied-from-other-project'];
const EVALUATED = ['evaluation-indicator-dropped', 'evaluation-target-changed', 'evaluation-budget-changed'];

/** The rules across forms of a workbook, over the forms of all files: one code in two units, copies, evaluations beside their target forms. */
export function acrossFiles(profile: Profile, openDrawer: OpenDrawer = drawerInMemory): AcrossFiles {
  const drawer = openDrawer<string>();
  const kept = traces();
  let files = 0;
  return {
    add(told) {
      files += 1;
      for (const { trace, facts } of told) kept.add(trace, files, drawer.put(facts));
    },
    findings() {
      if (files < 2) return [];
      const get = ({ place }: Trace): FormFacts => JSON.parse(drawer.get(place)) as FormFacts;
      const found = [...sameCodes(kept, get), ...copies(kept, get), ...evaluations(kept, get)];
      const acrossFiles = found.flatMap((comparison) => findingsOn(comparison, profile));
      return publish(runReportSchema, { acrossFiles }).acrossFiles ?? [];
    },
  };
}

/** Forms that rules compare; what is looked for is what they find on the last one. */
interface Comparison {
  readonly rules: readonly string[];
  readonly forms: readonly FormFacts[];
  /** The form as the rules see it. */
  readonly seenAs?: (form: Form) => Form;
}

type FoundAcross = Finding & Pick<AcrossFindings[number], 'path'>;

type Get = (trace: Trace) => FormFacts;

/** Forms of other files with the code of an earlier file's form. */
function* sameCodes(kept: Traces, get: Get): Iterable<Comparison> {
  for (const [first, ...rest] of kept.sameCodes())
    for (const other of rest)
      if (first && other.file !== first.file) yield { rules: SAME_CODE, forms: [get(first), get(other)] };
}

/** Projects of several units may bear one name: that of the unit tells them apart. */
function* copies(kept: Traces, get: Get): Iterable<Comparison> {
  const seenAs = (form: Form): Form => ({
    ...form,
    projectName: `${form.unit?.trim() ?? ''}${form.projectName ?? form.title}`,
    indicators: form.indicators.filter((indicator) => !kept.isCommon(copiedRowKey(indicator) ?? '')),
  });
  for (const { form, earlier } of kept.copies()) yield { rules: COPIED, forms: [...earlier, form].map(get), seenAs };
}

/** Self-evaluation forms whose target form is in another file, and in no more than one. */
function* evaluations(kept: Traces, get: Get): Iterable<Comparison> {
  for (const { form, target } of kept.evaluations()) yield { rules: EVALUATED, forms: [get(target), get(form)] };
}

function findingsOn({ rules: ids, forms, seenAs = (form) => form }: Comparison, profile: Profile): FoundAcross[] {
  const own = forms.at(-1);
  const rules = RULES.filter(({ id }) => ids.includes(id));
  const seen = forms.map((facts, index) => seenAs(formOf(facts, tokenOf(index))));
  const { findings } = linterOf(seen, profile, { words: wording.findings }, rules).acrossForms();
  return findings.flatMap((finding) => {
    if (!own || finding.sheet !== tokenOf(forms.length - 1)) return [];
    const others = placesIn(finding.message, forms);
    const isInFile = others.every(({ path }) => path === own.path);
    return isInFile || own.found.includes(foundOn(finding.rule, finding.cell)) ? [] : [named(finding, own, forms)];
  });
}

/** Rules call sheets by these, since several files may have sheets of one name; sentences get the names afterwards. */
const TOKEN = /\ue000(\d+)\ue001/g;

function tokenOf(index: number): string {
  return `\ue000${index}\ue001`;
}

function placesIn(text: string, forms: readonly FormFacts[]): FormFacts[] {
  return Array.from(text.matchAll(TOKEN), ([, index]) => forms[Number(index)]).filter((facts) => facts !== undefined);
}

function named(finding: Finding, { path, sheet }: FormFacts, forms: readonly FormFacts[]): FoundAcross {
  const name = (text: string): string =>
    text.replace(TOKEN, (_token, index: string) => {
      const other = forms[Number(index)];
      return other ? wording.reports.named(other.path, other.sheet) : '';
    });
  const { message, why, how } = finding;
  return { ...finding, path, sheet, message: name(message), why: name(why), how: name(how) };
}
