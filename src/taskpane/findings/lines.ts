import { allFindings } from '../../actions/mark';
import type { CheckResult } from '../../actions/check';
import type { Finding } from '../../core/rules/finding';
import { keyOf } from '../session/state';
import { nameWithSheet } from '../shared/form-name';
import type { Standing } from '../shared/severity';

export type Order = 'by-form' | 'by-rule';

/** One line of 问题清单: a finding, or the same finding in many places. */
export interface Line {
  readonly key: string;
  /** Text over the first line of a group. */
  readonly heading: string | null;
  readonly finding: Finding;
  readonly places: readonly Finding[];
}

/** What the user wants to see. `formKey` null means all forms. */
export interface Wanted {
  readonly standings: ReadonlySet<Standing>;
  readonly query: string;
  readonly formKey: string | null;
  readonly order: Order;
  /** The only findings that may be shown; absent for all. */
  readonly only?: ReadonlySet<Finding> | undefined;
}

/** Words that head groups which are no form. */
export interface Headings {
  readonly acrossForms: string;
  readonly trial: string;
  readonly shared: string;
  /** A form's heading where so many of its findings are listed among the shared ones. */
  readonly besideShared: (heading: string, shared: number) => string;
}

const GRAVITY: Readonly<Record<Standing, number>> = { error: 0, warning: 1, info: 2, accepted: 3 };

export function standingOf({ accepted, severity }: Finding): Standing {
  return accepted ? 'accepted' : severity;
}

/** How many findings of each standing there are, before they are filtered by standing. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Standing, number>> {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const finding of findings) counts[standingOf(finding)] += 1;
  return counts;
}

/** Findings of one form, or of all forms and across them. */
export function findingsOf(result: CheckResult, formKey: string | null): readonly Finding[] {
  if (formKey === null) return allFindings(result);
  return result.forms.find(({ form }) => keyOf(form) === formKey)?.findings ?? [];
}

/**
 * The lines to show, in their order. By form, what several forms have in common comes first, each one line; trial rules are shown apart,
 * behind all others.
 */
export function linesOf(result: CheckResult, wanted: Wanted, headings: Headings): Line[] {
  const groups = groupsOf(result, wanted.formKey, headings).map(({ heading, findings }) => ({
    heading,
    findings: findings.filter((finding) => isWanted(finding, wanted)).sort(gravestFirst),
  }));
  const all = groups.flatMap(({ findings }) => findings);
  if (wanted.order === 'by-rule') return withKeys(mergeSame(all));
  const settled = divided(
    groups.map((group) => ({ ...group, findings: group.findings.filter(({ trial }) => !trial) })),
  );
  const trial = divided(groups.map((group) => ({ ...group, findings: group.findings.filter(({ trial }) => trial) })));
  return withKeys([
    ...headed(headings.shared, settled.shared),
    ...settled.own.flatMap(({ heading, lines, shared }) =>
      headed(shared > 0 ? headings.besideShared(heading, shared) : heading, lines),
    ),
    ...headed(headings.trial, [...trial.shared, ...trial.own.flatMap(({ lines }) => lines)]),
  ]);
}

interface Group {
  readonly heading: string;
  readonly findings: readonly Finding[];
}

function groupsOf(result: CheckResult, formKey: string | null, headings: Headings): Group[] {
  const forms = result.forms
    .filter(({ form }) => formKey === null || keyOf(form) === formKey)
    .map(({ form, findings }) => ({ heading: nameWithSheet(form), findings }));
  return formKey === null ? [...forms, { heading: headings.acrossForms, findings: result.findings }] : forms;
}

function isWanted(finding: Finding, { standings, query, only }: Wanted): boolean {
  if (only && !only.has(finding)) return false;
  if (!standings.has(standingOf(finding))) return false;
  const words = query.trim().toLowerCase();
  return [finding.message, finding.code, finding.cell, finding.sheet].some((text) =>
    text.toLowerCase().includes(words),
  );
}

function gravestFirst(one: Finding, other: Finding): number {
  return GRAVITY[standingOf(one)] - GRAVITY[standingOf(other)];
}

type Unkeyed = Omit<Line, 'key'>;

function headed(heading: string, lines: readonly Unkeyed[]): Unkeyed[] {
  return lines.map((line, index) => ({ ...line, heading: index === 0 ? heading : null }));
}

/** Lines of what several forms have in common, and those of each form alone, with how many of its findings are among the first. */
interface Divided {
  readonly shared: readonly Unkeyed[];
  readonly own: readonly { readonly heading: string; readonly lines: readonly Unkeyed[]; readonly shared: number }[];
}

function divided(groups: readonly Group[]): Divided {
  const formsOf = new Map<string, Set<string>>();
  groups.forEach(({ findings }, group) => {
    // Findings across forms stand in one group, each on the sheet of its form.
    for (const finding of findings) addTo(formsOf, sentenceOf(finding), `${group} ${finding.sheet}`);
  });
  const isShared = (finding: Finding): boolean => (formsOf.get(sentenceOf(finding))?.size ?? 0) > 1;
  const own = groups.map(({ heading, findings }) => {
    const alone = findings.filter((finding) => !isShared(finding));
    const lines = alone.map((finding) => ({ heading: null, finding, places: [finding] }));
    return { heading, lines, shared: findings.length - alone.length };
  });
  return { shared: mergeSame(groups.flatMap(({ findings }) => findings.filter(isShared))), own };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

/** What a rule says, to people of one mind about it: accepted cases are said apart. */
function sentenceOf(finding: Finding): string {
  return `${standingOf(finding)}|${finding.rule}|${finding.message}`;
}

/** The same sentence of the same rule, wherever it stands, is one line; the most frequent of the gravest come first. */
function mergeSame(findings: readonly Finding[]): Unkeyed[] {
  const same = new Map<string, Finding[]>();
  for (const finding of findings) same.set(sentenceOf(finding), [...(same.get(sentenceOf(finding)) ?? []), finding]);
  return [...same.values()]
    .flatMap((places) => places.slice(0, 1).map((finding) => ({ heading: null, finding, places })))
    .sort((one, other) => gravestFirst(one.finding, other.finding) || other.places.length - one.places.length);
}

/**
 * Keys that stay the same from one check to the next, also where rows are inserted, a rule reports twice on one cell, or one of several places
 * is repaired.
 */
function withKeys(lines: readonly Unkeyed[]): Line[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const place = line.places.length === 1 ? placeKey(line.finding) : '';
    const key = place + sentenceOf(line.finding);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { ...line, key: `${key}|${times}` };
  });
}

/** Where a finding stands, in words that stay the same when rows are inserted. */
export function placeKey({ sheet, cell, about }: Finding): string {
  const spot = about ? [about.kind, about.form, about.subject, about.nth, about.part].join('|') : cell;
  return `${sheet}|${spot}|`;
}
