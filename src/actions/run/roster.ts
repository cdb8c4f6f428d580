import { lastingName } from '../../core/comparison/project';
import type { Cell, Sheet } from '../../core/sheet/sheet';
import type { Workbook } from '../../host/host';
import type { FileReport, RunReport } from '../report-schema';

const UNIT_HEADER = /^(?:(?:应?报送|填报|预算|项目|实施|主管)?(?:单位|部门)(?:\(单位\))?(?:名称|全称)?)$/;
const PROJECT_HEADER = /^(?:项目)?名称$|^项目$/;
/** A header stands among the first rows of a list. */
const HEADER_ROWS = 10;

/** One that is to hand in: a unit, and a project where the list names projects. */
export interface Expected {
  readonly unit: string;
  readonly project: string | null;
}

type RosterResult = NonNullable<RunReport['roster']>;

/** Those who are to hand in, against the files of a run. */
export interface Roster {
  add(file: FileReport): void;
  result(): RosterResult;
}

/**
 * Reads a list of units: the column under “单位” (or “部门”), with that under “项目名称” where there is one; else the first column that holds
 * texts. null where no sheet holds any.
 */
export function readRoster({ sheets }: Workbook): Expected[] | null {
  for (const sheet of sheets) {
    const listed = listOn(sheet);
    if (listed.length > 0) return listed;
  }
  return null;
}

function listOn({ rows }: Sheet): Expected[] {
  const texts = Array.from(rows, (row) => Array.from(row ?? [], textOf));
  const header = texts.slice(0, HEADER_ROWS).findIndex((row) => row.some((text) => UNIT_HEADER.test(text)));
  const names = header < 0 ? [] : (texts[header] ?? []);
  const unitColumn = header < 0 ? firstColumn(texts) : names.findIndex((text) => UNIT_HEADER.test(text));
  const projectColumn = names.findIndex((text) => PROJECT_HEADER.test(text));
  const listed = texts.slice(header + 1).map((row) => ({
    unit: row[unitColumn] ?? '',
    project: projectColumn < 0 ? null : row[projectColumn] || null,
  }));
  const unique = new Map(listed.filter(({ unit }) => isName(unit)).map((one) => [JSON.stringify(one), one]));
  return [...unique.values()];
}

/** The first column with a word in it: numbers in front count the rows. */
function firstColumn(texts: readonly (readonly string[])[]): number {
  const columns = texts.map((row) => row.findIndex(isName)).filter((column) => column >= 0);
  return columns.length > 0 ? Math.min(...columns) : 0;
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:合计|总计|小计|备注|说明)/.test(text);
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell.value).normalize('NFKC').replace(/\s/g, '');
}

interface HandedIn {
  readonly path: string;
  readonly unit: string;
  readonly project: string;
  /** Kind and year: a target form and its self-evaluation are not the same form twice. */
  readonly stage: string;
}

/** Compares what was handed in with a list: a unit by its name in the form, else by the name of its file or folder. */
export function rosterOf(expected: readonly Expected[]): Roster {
  const handedIn: HandedIn[] = [];
  const unread: string[] = [];
  const unrecognised: string[] = [];
  return {
    add({ path, forms, nearMisses, error }) {
      if (error) unread.push(path);
      if (forms.length === 0 && nearMisses.length > 0) unrecognised.push(path);
      for (const { unit, projectName, kind, year } of forms)
        handedIn.push({ path, unit: unit ?? '', project: projectName ?? '', stage: `${kind} ${year ?? ''}` });
    },
    result() {
      const open = expected
        .filter((one) => !handedIn.some((form) => isOf(form, one)) && naming(unread, one).length === 0)
        .map((one) => ({ ...one, paths: naming(unrecognised, one) }));
      return {
        expected: expected.length,
        missing: open.filter(({ paths }) => paths.length === 0).map(({ unit, project }) => ({ unit, project })),
        unrecognised: open.filter(({ paths }) => paths.length > 0),
        twice: twiceIn(handedIn),
        unlisted: unlistedIn(handedIn, expected),
      };
    },
  };
}

function isOf(form: HandedIn, { unit, project }: Expected): boolean {
  if (!isUnit(form, unit)) return false;
  return project === null || lastingName(form.project) === lastingName(project);
}

function isUnit({ unit, path }: HandedIn, name: string): boolean {
  return unit.trim() === '' ? lastingName(path).includes(lastingName(name)) : sameUnit(unit, name);
}

/** “某某市应急管理局（盖章）” is “应急管理局” on most lists. */
function sameUnit(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => lastingName(name.replace(/[（(][^（）()]*[）)]/g, '')));
  return !!a && !!b && (a === b || a.endsWith(b) || b.endsWith(a));
}

/** A file that could not be read, or without a form, counts as handed in by the unit that its name says. */
function naming(paths: readonly string[], { unit }: Expected): string[] {
  return paths.filter((path) => lastingName(path).includes(lastingName(unit)));
}

function twiceIn(handedIn: readonly HandedIn[]): RosterResult['twice'] {
  const forms = new Map<string, HandedIn[]>();
  for (const form of handedIn) {
    const key = JSON.stringify([lastingName(form.unit), lastingName(form.project), form.stage]);
    if (form.unit !== '' || form.project !== '') forms.set(key, [...(forms.get(key) ?? []), form]);
  }
  return [...forms.values()].flatMap((same) => {
    const paths = [...new Set(same.map(({ path }) => path))];
    const [first] = same;
    return first && paths.length > 1 ? [{ unit: first.unit, form: first.project || first.unit, paths }] : [];
  });
}

function unlistedIn(handedIn: readonly HandedIn[], expected: readonly Expected[]): RosterResult['unlisted'] {
  const unlisted = new Map<string, Set<string>>();
  for (const form of handedIn) {
    if (form.unit.trim() === '' || expected.some(({ unit }) => isUnit(form, unit))) continue;
    unlisted.set(form.unit, (unlisted.get(form.unit) ?? new Set()).add(form.path));
  }
  return [...unlisted].map(([unit, paths]) => ({ unit, paths: [...paths] }));
}
