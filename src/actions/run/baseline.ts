import { lastingName } from '../../core/comparison/project';
import type { CheckReport, FileReport, FormReport, RunReport } from '../report-schema';

type Finding = FormReport['findings'][number];

type FormBaseline = NonNullable<FormReport['baseline']>;

/** An earlier report, for one run: every form finds its earlier self once. */
export interface Baseline {
  /** The file's report with what became of every form. */
  compare<File extends FileReport>(file: File): File;
  /** Forms of the earlier report that no file had. */
  gone(): NonNullable<RunReport['gone']>;
}

interface Earlier {
  readonly path: string;
  readonly form: FormReport;
}

/** Forms are the same by unit, project, kind and year, wherever they lie now; two that are alike go by path and sheet. */
export function baselineOf({ files }: CheckReport): Baseline {
  const waiting = new Map<string, Earlier[]>();
  for (const { path, forms } of files)
    for (const form of forms) waiting.set(keyOf(form), [...(waiting.get(keyOf(form)) ?? []), { path, form }]);
  const take = (path: string, form: FormReport): FormReport | null => {
    const namesakes = waiting.get(keyOf(form)) ?? [];
    const best = namesakes.find((one) => one.path === path && one.form.sheet === form.sheet) ?? namesakes[0];
    if (!best) return null;
    waiting.set(
      keyOf(form),
      namesakes.filter((one) => one !== best),
    );
    return best.form;
  };
  return {
    compare: (file) => ({
      ...file,
      forms: file.forms.map((form) => ({ ...form, baseline: sinceThen(take(file.path, form), form) })),
    }),
    gone: () => [...waiting.values()].flat().map(({ path, form }) => ({ path, sheet: form.sheet, name: nameOf(form) })),
  };
}

function sinceThen(before: FormReport | null, after: FormReport): FormBaseline {
  if (!before) return { state: 'new', fixed: [], remaining: 0, added: after.findings.length };
  const open = new Map<string, Finding[]>();
  for (const finding of before.findings) {
    const key = findingKey(before, finding);
    open.set(key, [...(open.get(key) ?? []), finding]);
  }
  const remaining = after.findings.filter((finding) => open.get(findingKey(after, finding))?.shift()).length;
  const fixed = [...open.values()].flat().map(({ rule, code, message }) => ({ rule, code, message }));
  const state = contentsOf(before) === contentsOf(after) ? 'unchanged' : 'changed';
  return { state, fixed, remaining, added: after.findings.length - remaining };
}

/** A finding is the same one while it speaks of the same indicator, even where the row or the wrong value is another. */
function findingKey({ indicators }: FormReport, { rule, cell, message }: Finding): string {
  const row = Number(/\d+$/.exec(cell)?.[0]);
  const about = indicators.find((indicator) => indicator.row === row);
  return `${rule} ${about ? `${about.level2} ${about.level3}` : message}`;
}

/** Everything a form says, without where it stands and what was found in it. */
function contentsOf({ indicators, ...form }: FormReport): string {
  const apart = { sheet: '', range: '', hidden: false, findings: [], notes: [], baseline: null };
  const rows = indicators.map((indicator) => ({ ...indicator, row: 0, cells: {} }));
  return JSON.stringify(sorted({ ...form, ...apart, rows }));
}

function sorted(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function keyOf({ kind, year, unit, projectCode, ...form }: FormReport): string {
  return JSON.stringify([kind, year, lastingName(unit ?? ''), (projectCode ?? '').trim(), lastingName(nameOf(form))]);
}

function nameOf({ projectName, title }: Pick<FormReport, 'projectName' | 'title'>): string {
  return projectName ?? title;
}
