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
 * and year whose later form stands there too, so that no budget counts twice. Holds one line at a time, and of each which project it is of.
 */
export function* countedLines(lines: SummaryLines): Generator<CountedLine> {
  const projects = projectsOf(lines);
  for (const place of PLACES) {
    let at = 0;
    for (const line of lines.all()) {
      const leftOut = whyLeftOut(line, projects[at++]);
      if (placeOf(line, leftOut) === place) yield { ...line, leftOut };
    }
  }
}

/** What speaks for a project. */
interface Project {
  /** The latest stage that a form on a visible sheet has. */
  latest: number;
}

/** The project of each line; lines of one project share it. */
function projectsOf(lines: SummaryLines): readonly Project[] {
  const byKey = new Map<string, Project>();
  return Array.from(lines.all(), (line) => {
    const key = keyOf(line);
    const project = byKey.get(key) ?? { latest: 0 };
    byKey.set(key, project);
    if (!line.hidden) project.latest = Math.max(STAGE[line.kind], project.latest);
    return project;
  });
}

function whyLeftOut({ hidden, kind }: SummaryLine, project: Project | undefined): CountedLine['leftOut'] {
  if (hidden) return 'hidden';
  return project && STAGE[kind] < project.latest ? 'superseded' : null;
}

function placeOf({ group }: SummaryLine, leftOut: CountedLine['leftOut']): number {
  if (leftOut !== null) return 2;
  return group === 'project' ? 0 : 1;
}

/** One project of one year, however its forms stand in files. */
function keyOf({ code, name, unit, year, group }: SummaryLine): string {
  return [group, year ?? '', code ?? '', comparable(name), comparable(unit ?? '')].join('\n');
}
