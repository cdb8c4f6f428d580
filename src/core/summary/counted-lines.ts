import type { FormKind } from '../form/form';
import { comparable } from '../conversion/fill/similarity';
import type { SummaryLine } from './summary-line';

/** The lines of a summary, in an array or outside of memory. */
export interface SummaryLines {
  /** All of them from the first, as often as they are asked for. */
  all(): Iterable<SummaryLine>;
}

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

/** Projects, departments, and what the totals leave out. */
const PLACES = [0, 1, 2];

/**
 * Lines in the order of a summary: projects, departments, then what the totals leave out: forms on hidden sheets, and forms of a project
 * and year whose later form stands there too, so that no budget counts twice. Holds one line at a time, and a key a project.
 */
export function* countedLines(lines: SummaryLines): Generator<CountedLine> {
  const latest = new Map<string, number>();
  for (const line of lines.all())
    if (!line.hidden) latest.set(keyOf(line), Math.max(STAGE[line.kind], latest.get(keyOf(line)) ?? 0));
  for (const place of PLACES)
    for (const line of lines.all()) {
      const counted = { ...line, leftOut: whyLeftOut(line, latest.get(keyOf(line)) ?? 0) };
      if (placeOf(counted) === place) yield counted;
    }
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
