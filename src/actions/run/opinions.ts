import { lastingName } from '../../core/comparison/project';
import { groupBy } from '../../core/rules/group-by';
import type { FileReport, FormReport, RunReport } from '../report-schema';
import { drawerInMemory, type OpenDrawer } from './drawer';
import { formOf, opinionOn, remarkOf, type FormOpinion } from './form-opinion';

type Finding = FormReport['findings'][number];

/** A sheet that is almost a form, and what it lacks. */
export type Unrecognised = FileReport['nearMisses'][number] & Pick<FileReport, 'path'>;

/**
 * 审核意见 on one unit: its forms, files and sheets that could not be checked, and what speaks for sending back (退回) or passing (通过);
 * `open` where nothing does, for not all was checked.
 */
export interface UnitOpinion {
  readonly unit: string;
  readonly forms: readonly FormOpinion[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly unrecognised: readonly Unrecognised[];
  readonly conclusion: 'pass' | 'send-back' | 'open';
}

/** Collects what a reviewer would send to every unit of a run. */
export interface Opinions {
  add(file: FileReport): void;
  /** One unit after the other, in the order in which they first came; findings across files are those of the whole run. */
  byUnit(acrossFiles: NonNullable<RunReport['acrossFiles']>): Iterable<UnitOpinion>;
}

/** What there is to say of one file; every form with the key of its unit. */
interface Received {
  readonly path: string;
  readonly forms: readonly { readonly unit: string; readonly opinion: FormOpinion }[];
  /** Why the file was not read. */
  readonly unread: string | null;
  readonly unrecognised: FileReport['nearMisses'];
}

interface Unit {
  readonly name: string;
  /** Where its files lie in the drawer. */
  readonly places: Set<number>;
}

/**
 * Forms go by the unit that they name; those that name none, and files that could not be checked, by their file. A sheet that is almost a
 * form may be of any unit of its file.
 */
export function opinions(openDrawer: OpenDrawer = drawerInMemory): Opinions {
  const drawer = openDrawer<Received>();
  const units = new Map<string, Unit>();
  return {
    add(file) {
      const { path, error, forms, nearMisses } = file;
      const place = drawer.put({
        path,
        forms: forms.map((form) => ({ unit: keyOf(unitIn(path, form.unit)), opinion: opinionOn(form, file) })),
        unread: error?.message ?? null,
        unrecognised: nearMisses,
      });
      const isNameless = forms.length === 0 && (error !== undefined || nearMisses.length > 0);
      for (const name of isNameless ? [fileName(path)] : forms.map(({ unit }) => unitIn(path, unit))) {
        const key = keyOf(name);
        const unit = units.get(key) ?? { name: name.trim(), places: new Set() };
        units.set(key, { ...unit, places: unit.places.add(place) });
      }
    },
    *byUnit(acrossFiles) {
      const across = groupBy(acrossFiles, ({ path }) => path);
      const read = rememberLast((place: number) => withFindings(drawer.get(place), across));
      for (const [key, { name, places }] of units) yield unitOpinion(name, key, [...places].map(read));
    },
  };
}

/** The same function that remembers its last answer: forms of many units may lie in one file. */
function rememberLast<T>(read: (place: number) => T): (place: number) => T {
  let last: { readonly place: number; readonly answer: T } | null = null;
  return (place) => {
    if (last?.place !== place) last = { place, answer: read(place) };
    return last.answer;
  };
}

/** A file with what was found between it and others. */
function withFindings(file: Received, across: ReadonlyMap<string, readonly Finding[]>): Received {
  const opinions = file.forms.map(({ opinion }) => opinion);
  const found = groupBy(across.get(file.path) ?? [], (finding) => formOf(finding, opinions));
  const forms = file.forms.map(({ unit, opinion }) => {
    const remarks = [...opinion.remarks, ...(found.get(opinion) ?? []).flatMap(remarkOf)];
    return { unit, opinion: { ...opinion, remarks } };
  });
  return { ...file, forms };
}

function unitOpinion(unit: string, key: string, files: readonly Received[]): UnitOpinion {
  const said = {
    forms: files.flatMap(({ forms }) => forms.filter((form) => form.unit === key).map(({ opinion }) => opinion)),
    unread: files.flatMap(({ path, unread }) => (unread === null ? [] : [{ path, reason: unread }])),
    unrecognised: files.flatMap(({ path, unrecognised }) => unrecognised.map((one) => ({ ...one, path }))),
  };
  return { unit, ...said, conclusion: conclusionOn(said) };
}

function keyOf(unit: string): string {
  return lastingName(unit) || unit;
}

function conclusionOn({
  forms,
  unread,
  unrecognised,
}: Pick<UnitOpinion, 'forms' | 'unread' | 'unrecognised'>): UnitOpinion['conclusion'] {
  const hasErrors = forms.some(({ remarks }) => remarks.some(({ severity }) => severity === 'error'));
  if (hasErrors || unread.length > 0) return 'send-back';
  return unrecognised.length > 0 || forms.some(({ unchecked }) => unchecked.length > 0) ? 'open' : 'pass';
}

function unitIn(path: string, unit: string | null): string {
  return unit?.trim() || fileName(path);
}

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
}
