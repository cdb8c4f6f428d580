import { lastingName } from '../../core/comparison/project';
import { groupBy } from '../../core/rules/group-by';
import type { FileReport, RunReport } from '../report-schema';
import type { Expected } from './roster-list';

type RosterResult = NonNullable<RunReport['roster']>;

/** Those who are to hand in, against the files of a run. */
export interface Roster {
  add(file: FileReport): void;
  result(): RosterResult;
}

interface HandedIn {
  readonly path: string;
  readonly unit: string;
  readonly project: string;
  /** Kind and year: a target form and its self-evaluation are not the same form twice. */
  readonly stage: string;
  /** What its unit goes by: its name; '' where the form names none. */
  readonly bareUnit: string;
  readonly bareProject: string;
}

/** A file with sheets that are almost forms, by name, and the units of its forms. */
interface Unrecognised {
  readonly path: string;
  readonly sheets: readonly string[];
  readonly bareUnits: readonly string[];
}

/** Compares what was handed in with a list: a unit by its name in the form, else by the name of its file or folder. */
export function rosterOf(expected: readonly Expected[]): Roster {
  const listed = expected.map(listedAs);
  const handedIn: HandedIn[] = [];
  const unread: string[] = [];
  const unrecognised: Unrecognised[] = [];
  return {
    add({ path, forms, nearMisses, error }) {
      if (error) unread.push(path);
      const own = forms.map((form) => handedInAs(path, form));
      handedIn.push(...own);
      const sheets = nearMisses.map(({ sheet }) => sheet);
      if (sheets.length > 0) unrecognised.push({ path, sheets, bareUnits: own.map(({ bareUnit }) => bareUnit) });
    },
    result() {
      const byUnit = groupBy(handedIn, ({ bareUnit }) => bareUnit);
      const open = listed
        .filter((one) => !hasHandedIn(one, byUnit) && !unread.some((path) => isNamedIn(path, one)))
        .map((one) => ({ listed: one, paths: pathsThatMayHold(one, unrecognised, listed) }));
      return {
        expected: expected.length,
        missing: open.filter(({ paths }) => paths.length === 0).map(({ listed: one }) => missingOne(one, handedIn)),
        unrecognised: open
          .filter(({ paths }) => paths.length > 0)
          .map(({ listed: one, paths }) => ({ ...one.expected, paths })),
        twice: twiceIn(handedIn),
        unlisted: unlistedIn(byUnit, listed),
      };
    },
  };
}

/** One of the list under the names that it is compared by. */
interface Listed {
  readonly expected: Expected;
  readonly bareUnit: string;
  /** What a path has in it that names the unit. */
  readonly inPath: string;
  readonly bareProject: string | null;
}

function listedAs(expected: Expected): Listed {
  const { unit, project } = expected;
  const bareProject = project === null ? null : lastingName(project);
  return { expected, bareUnit: bareUnitOf(unit), inPath: lastingName(unit), bareProject };
}

function handedInAs(path: string, { unit, projectName, kind, year }: FileReport['forms'][number]): HandedIn {
  const [ofUnit, ofProject] = [unit ?? '', projectName ?? ''];
  const names = { bareUnit: bareUnitOf(ofUnit), bareProject: lastingName(ofProject) };
  return { path, unit: ofUnit, project: ofProject, stage: `${kind} ${year ?? ''}`, ...names };
}

/** “某某市应急管理局（盖章）” without what stands in brackets, and without 本级: the list names the body, not its level. */
function bareUnitOf(unit: string): string {
  return lastingName(unit.replace(/[（(][^（）()]*[）)]/g, '')).replace(/(?:机关)?本级$/, '');
}

/** One that is missing, with files that have its name while their forms name others: copied from there, or put under a wrong name. */
function missingOne(one: Listed, handedIn: readonly HandedIn[]): RosterResult['missing'][number] {
  const ofOthers = handedIn.filter(
    ({ path, bareUnit }) => bareUnit !== '' && !sameUnit(bareUnit, one.bareUnit) && isNamedIn(fileNameOf(path), one),
  );
  const paths = [...new Set(ofOthers.map(({ path }) => path))];
  return paths.length > 0 ? { ...one.expected, paths } : one.expected;
}

function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

function hasHandedIn(one: Listed, byUnit: ReadonlyMap<string, readonly HandedIn[]>): boolean {
  return [...byUnit].some(([unit, forms]) => {
    if (unit !== '' && !sameUnit(unit, one.bareUnit)) return false;
    return forms.some((form) => (unit !== '' || isNamedIn(form.path, one)) && isProject(form, one));
  });
}

function isProject({ bareProject }: HandedIn, one: Listed): boolean {
  return one.bareProject === null || bareProject === one.bareProject;
}

/** “某某市应急管理局” is “应急管理局” on most lists. */
function sameUnit(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one === other || one.endsWith(other) || other.endsWith(one));
}

/** A file that could not be read, or without the unit's name in it, counts as handed in by the unit that its own name says. */
function isNamedIn(path: string, { inPath }: Listed): boolean {
  return lastingName(path).includes(inPath);
}

/**
 * Files with sheets that are almost forms, one of which may be what is missing: of the unit by the forms beside them, else by the name of
 * the file. A sheet that is called like a project of the list is that and no other.
 */
function pathsThatMayHold(one: Listed, files: readonly Unrecognised[], listed: readonly Listed[]): string[] {
  const isOf = ({ path, bareUnits }: Unrecognised): boolean =>
    isNamedIn(path, one) || bareUnits.some((unit) => sameUnit(unit, one.bareUnit));
  const mayBe = (sheet: string): boolean => {
    const named = listed.filter((other) => isCalled(sheet, other) && sameUnit(other.bareUnit, one.bareUnit));
    return named.length === 0 || named.includes(one);
  };
  return files.filter((file) => isOf(file) && file.sheets.some(mayBe)).map(({ path }) => path);
}

function isCalled(sheet: string, { bareProject }: Listed): boolean {
  return !!bareProject && lastingName(sheet).includes(bareProject);
}

function twiceIn(handedIn: readonly HandedIn[]): RosterResult['twice'] {
  const named = handedIn.filter(({ unit, project }) => unit !== '' || project !== '');
  const forms = groupBy(named, ({ bareUnit, bareProject, stage }) => JSON.stringify([bareUnit, bareProject, stage]));
  return [...forms.values()].flatMap((same) => {
    const paths = [...new Set(same.map(({ path }) => path))];
    const [first] = same;
    return first && paths.length > 1 ? [{ unit: first.unit, form: first.project || first.unit, paths }] : [];
  });
}

function unlistedIn(
  byUnit: ReadonlyMap<string, readonly HandedIn[]>,
  listed: readonly Listed[],
): RosterResult['unlisted'] {
  return [...byUnit].flatMap(([bareUnit, forms]) => {
    const isListed = bareUnit === '' || listed.some((one) => sameUnit(bareUnit, one.bareUnit));
    const [first] = forms;
    return isListed || !first ? [] : [{ unit: first.unit, paths: [...new Set(forms.map(({ path }) => path))] }];
  });
}
