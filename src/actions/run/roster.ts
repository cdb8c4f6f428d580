import { lastingName } from '../../core/comparison/project';
import { groupBy } from '../../core/rules/group-by';
import type { FileReport, RunReport } from '../report-schema';
import type { Expected } from './roster-list';
import { fullUnitOf, listedUnder, namesOfProject, sameUnit } from './roster-names';

type RosterResult = NonNullable<RunReport['roster']>;

/** Those who are to hand in, against the files of a run. */
export interface Roster {
  add(file: FileReport): void;
  result(): RosterResult;
}

interface HandedIn {
  readonly path: string;
  /** What stays of its path when names are looked for, and of its file's name without its unit. */
  readonly lastingPath: string;
  readonly lastingFile: string;
  readonly unit: string;
  readonly project: string;
  /** Kind and year: a target form and its self-evaluation are not the same form twice. */
  readonly stage: string;
  /** What its unit goes by: its name; '' where the form names none. */
  readonly fullUnit: string;
  readonly projectNames: readonly string[];
}

/** A file with sheets that are almost forms, and the units of its forms; path and sheets as names are looked for in them. */
interface Unrecognised {
  readonly path: string;
  readonly lastingPath: string;
  readonly sheets: readonly string[];
  readonly fullUnits: readonly string[];
}

/** Compares what was handed in with a list: a unit by its name in the form, else by the name of its file or folder. */
export function rosterOf(expected: readonly Expected[]): Roster {
  const listed = expected.map(listedAs);
  const under = listedUnder(listed);
  const handedIn: HandedIn[] = [];
  const unreadPaths: string[] = [];
  const unrecognised: Unrecognised[] = [];
  return {
    add({ path, forms, nearMisses, error }) {
      const lastingPath = lastingName(path);
      if (error) unreadPaths.push(lastingPath);
      const own = forms.map((form) => handedInAs(path, form));
      handedIn.push(...own);
      const sheets = nearMisses.map(({ sheet }) => lastingName(sheet));
      const fullUnits = own.map(({ fullUnit }) => fullUnit);
      if (sheets.length > 0) unrecognised.push({ path, lastingPath, sheets, fullUnits });
    },
    result() {
      const byUnit = groupBy(handedIn, ({ fullUnit }) => fullUnit);
      const open = listed
        .filter((one) => !hasHandedIn(one, byUnit, under) && !unreadPaths.some((path) => isNamedIn(path, one)))
        .map((one) => ({ listed: one, paths: pathsThatMayHold(one, unrecognised, listed, under) }));
      return {
        expected: expected.length,
        missing: open
          .filter(({ paths }) => paths.length === 0)
          .map(({ listed: one }) => missingOne(one, handedIn, under)),
        unrecognised: open
          .filter(({ paths }) => paths.length > 0)
          .map(({ listed: one, paths }) => ({ ...one.expected, paths })),
        twice: twiceIn(handedIn),
        unlisted: unlistedIn(byUnit, under),
      };
    },
  };
}

/** One of the list under the names that it is compared by. */
interface Listed {
  readonly expected: Expected;
  readonly fullUnit: string;
  /** What a path has in it that names the unit. */
  readonly inPath: string;
  /** Null where any project will do. */
  readonly projectNames: readonly string[] | null;
}

type Under = (fullUnit: string) => ReadonlySet<Listed>;

function listedAs(expected: Expected): Listed {
  const { unit, project } = expected;
  const projectNames = project === null ? null : namesOfProject(project);
  return { expected, fullUnit: fullUnitOf(unit), inPath: lastingName(unit), projectNames };
}

function handedInAs(path: string, { unit, projectName, kind, year }: FileReport['forms'][number]): HandedIn {
  const [ofUnit, ofProject] = [unit ?? '', projectName ?? ''];
  const [fullUnit, projectNames] = [fullUnitOf(ofUnit), namesOfProject(ofProject)];
  const lastingFile = lastingName(fileNameOf(path)).replace(fullUnit, '');
  const names = { lastingPath: lastingName(path), lastingFile, fullUnit, projectNames };
  return { path, unit: ofUnit, project: ofProject, stage: `${kind} ${year ?? ''}`, ...names };
}

/** One that is missing, with files that have its name while their forms name others: copied from there, or put under a wrong name. */
function missingOne(one: Listed, handedIn: readonly HandedIn[], under: Under): RosterResult['missing'][number] {
  const ofOthers = handedIn.filter(
    ({ lastingFile, fullUnit }) => fullUnit !== '' && isNamedIn(lastingFile, one) && !under(fullUnit).has(one),
  );
  const paths = [...new Set(ofOthers.map(({ path }) => path))];
  return paths.length > 0 ? { ...one.expected, paths } : one.expected;
}

function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

function hasHandedIn(one: Listed, byUnit: ReadonlyMap<string, readonly HandedIn[]>, under: Under): boolean {
  return [...byUnit].some(([unit, forms]) => {
    if (unit !== '' && !under(unit).has(one)) return false;
    return forms.some((form) => (unit !== '' || isNamedIn(form.lastingPath, one)) && isProject(form, one));
  });
}

function isProject(form: HandedIn, { projectNames }: Listed): boolean {
  return projectNames === null || projectNames.some((name) => form.projectNames.includes(name));
}

/** A file that could not be read, or without the unit's name in it, counts as handed in by the unit that its own name says. */
function isNamedIn(lastingPath: string, { inPath }: Listed): boolean {
  return lastingPath.includes(inPath);
}

/**
 * Files with sheets that are almost forms, one of which may be what is missing: of the unit by the forms beside them, else by the name of
 * the file. A sheet that is called like a project of the list is that and no other.
 */
function pathsThatMayHold(
  one: Listed,
  files: readonly Unrecognised[],
  listed: readonly Listed[],
  under: Under,
): string[] {
  const isOf = ({ lastingPath, fullUnits }: Unrecognised): boolean =>
    isNamedIn(lastingPath, one) || fullUnits.some((unit) => under(unit).has(one));
  const mayBe = (sheet: string): boolean => {
    const named = listed.filter((other) => isCalled(sheet, other) && sameUnit(other.fullUnit, one.fullUnit));
    return named.length === 0 || named.includes(one);
  };
  return files.filter((file) => isOf(file) && file.sheets.some(mayBe)).map(({ path }) => path);
}

function isCalled(sheet: string, { projectNames }: Listed): boolean {
  return !!projectNames?.some((name) => name !== '' && sheet.includes(name));
}

function twiceIn(handedIn: readonly HandedIn[]): RosterResult['twice'] {
  const named = handedIn.filter(({ unit, project }) => unit !== '' || project !== '');
  const forms = groupBy(named, ({ fullUnit, projectNames, stage }) =>
    JSON.stringify([fullUnit, projectNames[0], stage]),
  );
  return [...forms.values()].flatMap((same) => {
    const paths = [...new Set(same.map(({ path }) => path))];
    const [first] = same;
    return first && paths.length > 1 ? [{ unit: first.unit, form: first.project || first.unit, paths }] : [];
  });
}

function unlistedIn(byUnit: ReadonlyMap<string, readonly HandedIn[]>, under: Under): RosterResult['unlisted'] {
  return [...byUnit].flatMap(([unit, forms]) => {
    const isListed = unit === '' || under(unit).size > 0;
    const [first] = forms;
    return isListed || !first ? [] : [{ unit: first.unit, paths: [...new Set(forms.map(({ path }) => path))] }];
  });
}
