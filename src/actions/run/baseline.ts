import { lastingName } from '../../core/comparison/project';
import { groupBy } from '../../core/rules/group-by';
import { areaOf, placeOf } from '../../core/sheet/address';
import type { FileReport, FormReport, RunReport } from '../report-schema';
import { drawerInMemory, type OpenDrawer } from './drawer';
import { numberOfText } from './text-number';

type Finding = FormReport['findings'][number];

type FormBaseline = NonNullable<FormReport['baseline']>;

/** An earlier report, for one run: every form finds its earlier self once. */
export interface Baseline {
  /** The file's report with what became of every form. */
  compare<File extends FileReport>(file: File): File;
  /** Forms of the earlier report that no file had, without those of files that could not be read this time. */
  gone(): NonNullable<RunReport['gone']>;
}

/** A form of the earlier report, as far as it is compared. */
interface Earlier {
  readonly name: string;
  readonly contents: string;
  readonly findings: readonly (FormBaseline['fixed'][number] & Identity)[];
}

/** What a finding is known by: what it speaks of, else its place in the form, which is the same in any language. */
interface Identity {
  readonly about: string;
  readonly place: string;
}

/** Where a form of the earlier report was, and where it lies in the drawer. */
interface Waiting {
  readonly path: string;
  readonly sheet: string;
  readonly place: number;
}

/**
 * Forms are the same by unit, project, kind and year, wherever they lie now; two that are alike go by path and sheet. `earlier` are the
 * files of the earlier report.
 */
export async function baselineOf(
  earlier: AsyncIterable<FileReport> | Iterable<FileReport>,
  openDrawer: OpenDrawer = drawerInMemory,
): Promise<Baseline> {
  const drawer = openDrawer<Earlier>();
  const waiting = new Map<number, Waiting[]>();
  const paths: string[] = [];
  for await (const { path, forms } of earlier) {
    paths.push(path);
    for (const form of forms) {
      const one = { path, sheet: form.sheet, place: drawer.put(earlierOf(form)) };
      waiting.set(keyOf(form), [...(waiting.get(keyOf(form)) ?? []), one]);
    }
  }
  const take = (path: string, form: FormReport): Earlier | null => {
    const namesakes = waiting.get(keyOf(form)) ?? [];
    const best = namesakes.find((one) => one.path === path && one.sheet === form.sheet) ?? namesakes[0];
    if (!best) return null;
    waiting.set(
      keyOf(form),
      namesakes.filter((one) => one !== best),
    );
    return drawer.get(best.place);
  };
  const read = new Set<string>();
  const unread: string[] = [];
  return {
    compare(file) {
      if (file.error) unread.push(file.path);
      else read.add(file.path);
      return {
        ...file,
        forms: file.forms.map((form) => ({ ...form, baseline: sinceThen(take(file.path, form), form) })),
      };
    },
    gone() {
      const others = paths.filter((path) => !read.has(path));
      const unknown = new Set(unread.flatMap((path) => earlierPathsOf(path, others)));
      return [...waiting.values()]
        .flat()
        .filter(({ path }) => !unknown.has(path))
        .map(({ path, sheet, place }) => ({ path, sheet, name: drawer.get(place).name }));
    },
  };
}

function earlierOf(form: FormReport): Earlier {
  const findings = form.findings.map((finding) => {
    const { rule, code, message } = finding;
    return { rule, code, message, ...identityOf(form, finding) };
  });
  return { name: nameOf(form), contents: contentsOf(form), findings };
}

/** What a file, or a folder that cannot be read, was called in the earlier report: what is handed in again may lie in another folder. */
function earlierPathsOf(path: string, earlier: readonly string[]): string[] {
  const likeness = new Map(earlier.map((one) => [one, likenessOf(path, one)]));
  const best = Math.max(1, ...likeness.values());
  return earlier.filter((one) => likeness.get(one) === best);
}

/** How many names at the end of a path are those of a file, or of a folder above it. */
function likenessOf(path: string, file: string): number {
  const names = namesIn(path).reverse();
  const above = namesIn(file).reverse();
  return Math.max(
    ...above.map((_name, up) => {
      const differs = names.findIndex((name, index) => name !== above[up + index]);
      return differs < 0 ? names.length : differs;
    }),
  );
}

function namesIn(path: string): string[] {
  return path.split(/[\\/]/);
}

function sinceThen(before: Earlier | null, after: FormReport): FormBaseline {
  if (!before) return { state: 'new', fixed: [], remaining: 0, added: after.findings.length };
  const now = after.findings.map((finding) => identityOf(after, finding));
  const others = withoutSame(before.findings, now, ({ about }) => about);
  const left = withoutSame(others.earlier, others.now, ({ place }) => place);
  const fixed = left.earlier.map(({ rule, code, message }) => ({ rule, code, message }));
  const added = left.now.length;
  // Of a number that was a text the contents say the same, and only the findings tell that it was changed.
  const isSame = before.contents === contentsOf(after) && fixed.length + added === 0;
  return { state: isSame ? 'unchanged' : 'changed', fixed, remaining: now.length - added, added };
}

/** What only one of two lists has, by a key; of several that are alike as many as one has more. */
function withoutSame<Then extends Identity>(
  earlier: readonly Then[],
  now: readonly Identity[],
  keyOf: (one: Identity) => string,
): { earlier: Then[]; now: Identity[] } {
  const open = groupBy(earlier, keyOf);
  const added = now.filter((one) => !open.get(keyOf(one))?.shift());
  return { earlier: [...open.values()].flat(), now: added };
}

/** A finding is the same one while it speaks of the same indicator, even where the row or the wrong value is another. */
function identityOf({ indicators, range }: FormReport, { rule, cell, message }: Finding): Identity {
  const { row, column } = cell === '' ? { row: 0, column: 0 } : placeOf(cell);
  const indicator = indicators.find((one) => one.row === row);
  if (indicator) {
    const about = `${rule} ${indicator.level2} ${indicator.level3}`;
    return { about, place: about };
  }
  const { top, left } = areaOf(range);
  return { about: `${rule} ${message}`, place: `${rule} ${row - top} ${column - left}` };
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

function keyOf({ kind, year, unit, projectCode, ...form }: FormReport): number {
  const [ofUnit, ofProject] = [lastingName(unit ?? ''), lastingName(nameOf(form))];
  return numberOfText(JSON.stringify([kind, year, ofUnit, (projectCode ?? '').trim(), ofProject]));
}

function nameOf({ projectName, title }: Pick<FormReport, 'projectName' | 'title'>): string {
  return projectName ?? title;
}
