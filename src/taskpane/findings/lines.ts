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

/** The lines to show, in their order. Trial rules are shown apart, behind all others. */
export function linesOf(result: CheckResult, wanted: Wanted, headings: Headings): Line[] {
  const groups = groupsOf(result, wanted.formKey, headings).map(({ heading, findings }) => ({
    heading,
    findings: findings.filter((finding) => isWanted(finding, wanted)).sort(gravestFirst),
  }));
  const all = groups.flatMap(({ findings }) => findings);
  if (wanted.order === 'by-rule') return withKeys(mergeSame(all));
  const trial = all.filter((finding) => finding.trial);
  const lines = groups.map(({ heading, findings }) => ({ heading, findings: findings.filter(({ trial }) => !trial) }));
  return withKeys([...lines, { heading: headings.trial, findings: trial }].flatMap(headed));
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

function headed({ heading, findings }: Group): Unkeyed[] {
  return findings.map((finding, index) => ({ heading: index === 0 ? heading : null, finding, places: [finding] }));
}

/** The same sentence of the same rule, wherever it stands, is one line; the most frequent of the gravest come first. */
function mergeSame(findings: readonly Finding[]): Unkeyed[] {
  const same = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${standingOf(finding)}|${finding.rule}|${finding.message}`;
    same.set(key, [...(same.get(key) ?? []), finding]);
  }
  return [...same.values()]
    .flatMap((places) => places.slice(0, 1).map((finding) => ({ heading: null, finding, places })))
    .sort((one, other) => gravestFirst(one.finding, other.finding) || other.places.length - one.places.length);
}

/** Keys that stay the same from one check to the next, also where a rule reports twice on one cell. */
function withKeys(lines: readonly Unkeyed[]): Line[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const { rule, sheet, cell, message } = line.finding;
    const key = `${rule}|${sheet}|${cell}|${message}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { ...line, key: `${key}|${times}` };
  });
}
