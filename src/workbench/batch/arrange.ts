import { strings } from '../strings';
import { CHINESE } from './chinese-order';
import type { Row, State } from './row';

/** What a table can be sorted by. */
export const COLUMNS = ['path', 'owner', 'forms', 'errors', 'warnings', 'score', 'state'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** What a person wants to see: `state` null for all of them, `text` anywhere in path, unit or project. */
export interface Filter {
  readonly state: State | null;
  readonly text: string;
}

type Key = string | number | null;

const STATES: readonly State[] = ['errors', 'warnings', 'unchecked', 'fine', 'checking', 'waiting'];

const KEYS: Readonly<Record<Column, (row: Row) => Key>> = {
  path: ({ path }) => path,
  owner: (row) => ownerOf(row) || null,
  forms: ({ forms }) => forms,
  errors: ({ errors }) => errors,
  warnings: ({ warnings }) => warnings,
  score: ({ lowestScore }) => lowestScore,
  state: ({ state }) => STATES.indexOf(state),
};

/** Numbers are wanted from the top, names and states from the start. */
export function startsDescending(column: Column): boolean {
  return column === 'forms' || column === 'errors' || column === 'warnings';
}

/** Indexes of the rows in the order wanted; what has no value stands last either way, what is alike in the order of the files. */
export function sorted(rows: readonly Row[], { column, descending }: Sorting): number[] {
  const keys = rows.map(KEYS[column]);
  return [...rows.keys()].sort((one, other) => compare(keys[one], keys[other], descending) || one - other);
}

export function isShown(row: Row, { state, text }: Filter): boolean {
  if (state !== null && row.state !== state) return false;
  const wanted = plain(text);
  return wanted === '' || plain([row.path, ...row.units, ...row.projects].join('\n')).includes(wanted);
}

/** Unit first, then project, as the table shows them. */
export function ownerOf({ units, projects }: Pick<Row, 'units' | 'projects'>): string {
  return [named(units, 'units'), named(projects, 'projects')].filter(Boolean).join(' · ');
}

/** The first of several names stands for them all. */
export function named([first = '', ...more]: readonly string[], what: 'units' | 'projects'): string {
  return more.length > 0 ? strings.row[what](first, more.length + 1) : first;
}

function compare(one: Key | undefined, other: Key | undefined, descending: boolean): number {
  if (one === other) return 0;
  if (one === null || one === undefined) return 1;
  if (other === null || other === undefined) return -1;
  const order = typeof one === 'number' ? one - Number(other) : CHINESE.compare(one, String(other));
  return descending ? -order : order;
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
