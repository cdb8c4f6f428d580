import { lastingName, subjectOf } from '../../core/comparison/project';
import type { Form } from '../../core/form/form';
import { groupBy } from '../../core/rules/group-by';
import { COMMON_TO, copiedRowKey, FEWEST_COPIED } from '../../core/rules/text/copied-rows';
import { formOf, type FormFacts } from './form-facts';
import { numberOfText } from './text-number';

/**
 * Numbers that stand for the texts of a form, by which the few forms of a run are found that may have to do with each other. 0 stands for no
 * text.
 */
export interface FormTrace {
  readonly year: number | null;
  readonly code: number;
  readonly unit: number;
  /** Kind and subject. */
  readonly subject: number;
  /** The same of the target form that a self-evaluation was made from. */
  readonly target: number;
  readonly kind: number;
  /** Unit and subject, the same for a target form, its self-evaluation and another copy of either. */
  readonly owner: number;
  readonly rows: readonly number[];
}

/** What memory holds of a form until all files have been read. */
export interface Trace extends Omit<FormTrace, 'rows'> {
  /** Where its facts lie. */
  readonly place: number;
  readonly file: number;
  /** How many rows of the run stand before its own. */
  readonly firstRow: number;
}

/** Traces of all forms of a run, in the order in which they came. */
export interface Traces {
  add(trace: FormTrace, file: number, place: number): void;
  /** Forms of several files with one project code, which all have a name. */
  sameCodes(): Trace[][];
  /** A form with the earlier ones of which it may be a copy. */
  copies(): Iterable<{ readonly form: Trace; readonly earlier: readonly Trace[] }>;
  /** Whether a row is a usual one of the place. */
  isCommon(key: string): boolean;
  /** Self-evaluation forms with their target forms, where these are in another file and leave no choice. */
  evaluations(): { readonly form: Trace; readonly target: Trace }[];
}

const TARGET_OF: Partial<Record<Form['kind'], Form['kind']>> = {
  'project-self-evaluation': 'project-target',
  'department-self-evaluation': 'department-target',
};

/** The numbers of a form with these facts. */
export function traceOf(facts: FormFacts): FormTrace {
  const { kind, year, unit, projectCode, projectName, indicators } = facts;
  const subject = subjectOf(formOf(facts, ''));
  const target = TARGET_OF[kind];
  const code = (projectName ?? '').trim() && (projectCode ?? '').trim();
  return {
    year,
    code: numberOf(code),
    unit: numberOf(lastingName(unit ?? '')),
    subject: numberOf(subject && `${kind} ${subject}`),
    target: numberOf(subject && target && `${target} ${subject}`),
    kind: numberOf(kind),
    owner: numberOf(`${lastingName(unit ?? '')} ${subject}`.trim()),
    rows: indicators.map((indicator) => numberOf(copiedRowKey(indicator))),
  };
}

export function traces(): Traces {
  const all: Trace[] = [];
  const rows: number[] = [];
  let known: ReadonlyMap<number, Users> | null = null;
  const users = (): ReadonlyMap<number, Users> => (known ??= usersOfRows(all, rows));
  const isCommon = (row: number): boolean => (users().get(row)?.owners ?? 0) >= COMMON_TO;
  const rowsOf = (index: number): number[] => rows.slice(all[index]?.firstRow, all[index + 1]?.firstRow);
  return {
    add({ rows: own, ...trace }, file, place) {
      all.push({ ...trace, place, file, firstRow: rows.length });
      for (const row of own) rows.push(row);
    },
    sameCodes() {
      const coded = all.filter(({ code }) => code !== 0);
      const groups = [...groupBy(coded, ({ code }) => code).values()];
      return groups.filter(([first, ...rest]) => rest.some(({ file }) => file !== first?.file));
    },
    *copies() {
      for (const [index, form] of all.entries()) {
        const own = rowsOf(index).filter((row) => !isCommon(row));
        const before = own.flatMap((row) => (users().get(row)?.forms ?? []).filter(mayBeCopiedTo(index)));
        const shared = [...groupBy(before, (other) => other)].filter(([, same]) => same.length >= FEWEST_COPIED);
        const earlier = mostSharedOfEach(
          shared.map(([other, same]) => ({ other, count: same.length })),
          all,
        );
        if (earlier.length > 0) yield { form, earlier: earlier.flatMap((other) => all[other] ?? []) };
      }
    },
    isCommon: (key) => isCommon(numberOf(key)),
    evaluations: () => evaluationsAmong(all),
  };

  /** Earlier forms of the same kind, but of another unit or project. */
  function mayBeCopiedTo(index: number): (other: number) => boolean {
    const form = all[index];
    return (other) => other < index && all[other]?.kind === form?.kind && !isSameOwner(all[other], form);
  }
}

function numberOf(text: string | null | undefined): number {
  return text ? numberOfText(text) : 0;
}

function evaluationsAmong(all: readonly Trace[]): { form: Trace; target: Trace }[] {
  const targetsOf = targetsIn(all);
  return all.flatMap((form) => {
    const targets = targetsOf(form);
    const fits = (target: Trace): boolean => mayBeOfYear(target, form);
    const target = targets.find(fits);
    const leavesNoChoice = target === targets.findLast(fits);
    return !target || !leavesNoChoice || target.file === form.file ? [] : [{ form, target }];
  });
}

/** The target forms that a form may have been made from: of its subject, and of its unit as far as both say. */
function targetsIn(all: readonly Trace[]): (form: Trace) => readonly Trace[] {
  const withSubject = all.filter(({ subject }) => subject !== 0);
  const bySubject = groupBy(withSubject, ({ subject }) => subject);
  const byUnit = groupBy(withSubject, ({ subject, unit }) => `${subject} ${unit}`);
  return ({ target, unit }) =>
    unit === 0 ? (bySubject.get(target) ?? []) : [unit, 0].flatMap((own) => byUnit.get(`${target} ${own}`) ?? []);
}

/** Whether two forms are of the same year, as far as they say. */
function mayBeOfYear(one: Trace, other: Trace): boolean {
  return one.year === null || other.year === null || one.year === other.year;
}

/** Of each owner the form that shares the most rows: several of one would pass for several who share them. */
function mostSharedOfEach(
  forms: readonly { readonly other: number; readonly count: number }[],
  all: readonly Trace[],
): number[] {
  const byOwner = groupBy(forms, ({ other }) => all[other]?.owner || `form ${other}`);
  const best = [...byOwner.values()].map((own) =>
    own.reduce((first, one) =>
      one.count > first.count || (one.count === first.count && one.other < first.other) ? one : first,
    ),
  );
  return best.map(({ other }) => other).sort((one, other) => one - other);
}

/** How many forms of one owner that have a row are noted. */
const FORMS_OF_OWNER = 16;

/** The forms that have a row, of as many owners as make the row common. */
interface Users {
  readonly forms: number[];
  owners: number;
}

/** Rows that come in more than one form, with who has them. */
function usersOfRows(all: readonly Trace[], rows: readonly number[]): ReadonlyMap<number, Users> {
  const users = new Map<number, Users>(repeated(rows).map((row) => [row, { forms: [], owners: 0 }]));
  for (const [form, { firstRow }] of all.entries())
    for (let at = firstRow; at < (all[form + 1]?.firstRow ?? rows.length); at++) {
      const known = users.get(rows[at] ?? 0);
      if (known && known.owners < COMMON_TO) addUser(known, form, all);
    }
  return users;
}

function addUser(users: Users, form: number, all: readonly Trace[]): void {
  if (users.forms.at(-1) === form) return;
  const own = users.forms.filter((other) => isSameOwner(all[other], all[form]));
  if (own.length >= FORMS_OF_OWNER) return;
  users.forms.push(form);
  if (own.length === 0) users.owners += 1;
}

/** Of a form that names neither unit nor subject, nobody knows whose it is. */
function isSameOwner(one: Trace | undefined, other: Trace | undefined): boolean {
  return one === other || (one?.owner === other?.owner && one?.owner !== 0);
}

/** The numbers that come more than once, but for 0. */
function repeated(numbers: readonly number[]): number[] {
  const sorted = Float64Array.from(numbers).sort();
  const twice = sorted.filter((number, index) => number !== 0 && number === sorted[index - 1]);
  return [...new Set(twice)];
}
