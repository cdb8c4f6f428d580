import type { FormKind } from '../form/form';
import { comparable } from '../conversion/fill/similarity';
import type { SummaryLine } from './summary-line';

/** A line with what the totals make of it. */
export interface CountedLine extends SummaryLine {
  /** Why the totals leave it out: its sheet is hidden, or a later form of the project counts; null where they count it. */
  readonly leftOut: 'hidden' | 'superseded' | null;
}

/** Which form of a project speaks for it: the one of the latest stage of the year. */
const STAGE: Readonly<Record<FormKind, number>> = {
  'project-target': 0,
  'department-target': 0,
  monitoring: 1,
  'project-self-evaluation': 2,
  'department-self-evaluation': 2,
};

/**
 * Lines in the order of a summary: projects, departments, then what the totals leave out: forms on hidden sheets, and forms of a project
 * and year whose later form stands there too, so that no budget counts twice.
 */
export function countedLines(lines: readonly SummaryLine[]): CountedLine[] {
  const latest = new Map<string, number>();
  for (const line of lines.filter(({ hidden }) => !hidden))
    latest.set(keyOf(line), Math.max(STAGE[line.kind], latest.get(keyOf(line)) ?? 0));
  const counted = lines.map((line) => ({ ...line, leftOut: whyLeftOut(line, latest.get(keyOf(line)) ?? 0) }));
  return counted.sort((one, other) => placeOf(one) - placeOf(other));
}

function whyLeftOut(line: SummaryLine, latest: number): CountedLine['leftOut'] {
  if (line.hidden) return 'hidden';
  return STAGE[line.kind] < latest ? 'superseded' : null;
}

function placeOf({ leftOut, group }: CountedLine): number {
  if (leftOut !== null) return 2;
  return group === 'project' ? 0 : 1;
}

/** One project of one year, however its forms stand in files. */
function keyOf({ code, name, unit, year, group }: SummaryLine): string {
  return [group, year ?? '', code ?? '', comparable(name), comparable(unit ?? '')].join('\n');
}
