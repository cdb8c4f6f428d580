import { cellsOf, rowsDownTo, stripOf, type Grid, type GridCell } from '../sheet/grid';
import { cutBlocks } from './blocks';
import { isTitle } from './titles';
import { fieldKindOf } from './vocabulary/field-labels';
import { headerRoleOf, isLongTerm, type HeaderRole } from './vocabulary/header-words';

/** Words for the table, its levels and its names, which an indicator header begins with. */
const FIRST_WORDS: readonly (HeaderRole | null)[] = ['section', 'level1', 'level2', 'level3'];

/** Where a form beside another begins. */
interface Edge {
  readonly column: number;
  /** First row that is the form's own. */
  readonly row: number;
}

/** Forms that stand side by side, each as a strip of columns of its own; most sheets are one strip. */
export function stripsOf(grid: Grid): readonly Grid[] {
  const edges = new Map<number, Edge>();
  for (const edge of edgesOf(grid)) {
    if (!edges.has(edge.column)) edges.set(edge.column, edge);
  }
  if (edges.size === 0) return [grid];
  const sorted = [...edges.values()].sort((a, b) => a.column - b.column);
  const bottom = Math.min(...sorted.map((edge) => edge.row)) - 1;
  const top = endOfFormsAbove(grid, bottom) + 1;
  const lefts = [1, ...sorted.map(({ column }) => column)];
  return lefts.map((left, index) => {
    const right = (lefts[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1;
    return stripOf(grid, left, right, { top: index === 0 ? 1 : top, bottom });
  });
}

/** Last row of the forms above those beside each other; what follows (a title for all, the year) holds for every form beside. */
function endOfFormsAbove(grid: Grid, bottom: number): number {
  return cutBlocks(rowsDownTo(grid, bottom)).blocks.at(-1)?.limit ?? 0;
}

/** A title right of another, or a project's name right of another over an indicator header that begins again there. */
function edgesOf(grid: Grid): readonly Edge[] {
  const edges: Edge[] = [];
  for (const cells of grid.rows) {
    if (!cells?.some(mayBegin)) continue;
    const title = cells.findIndex(isTitle);
    const name = cells.findIndex(namesProject);
    if (title >= 0) edges.push(...cells.slice(title + 1).filter(isTitle));
    if (name >= 0) edges.push(...cells.slice(name + 1).filter((cell) => beginsForm(grid, cell)));
  }
  return edges;
}

/** What titles and labels of a project's name have in them, and few cells beside. */
function mayBegin({ label: { name } }: GridCell): boolean {
  return name.endsWith('称') || name.includes('绩效');
}

function beginsForm(grid: Grid, cell: GridCell): boolean {
  return namesProject(cell) && headerBeginsAgain(grid, cell);
}

function namesProject({ label: { name } }: GridCell): boolean {
  return name.endsWith('称') && fieldKindOf(name) === 'projectName';
}

/** True where the first two words of an indicator header below stand a second time, from the name's column on. */
function headerBeginsAgain(grid: Grid, { row, column }: GridCell): boolean {
  for (let below = row + 1; below <= grid.lastRow; below++) {
    const words = cellsOf(grid, below).filter(({ label }) => FIRST_WORDS.includes(headerRoleOf(label.name)));
    const again = words.findIndex((word) => word.column === column);
    if (again > 1 && beginsAlike(words, words.slice(again))) return !isOfTwoTerms(grid, below, column);
  }
  return false;
}

/** The word for the whole table may stand once for both. */
function beginsAlike(words: readonly GridCell[], again: readonly GridCell[]): boolean {
  const isLevel = ({ label }: GridCell) => headerRoleOf(label.name) !== 'section';
  const levels = again.filter(isLevel);
  return rolesOf(again) === rolesOf(words) || (levels.length > 1 && rolesOf(levels) === rolesOf(words.filter(isLevel)));
}

/** One form's tables for the whole project, left of a column, and for the year, in a header or under a heading each. */
function isOfTwoTerms(grid: Grid, row: number, column: number): boolean {
  const words = [...cellsOf(grid, row - 1), ...cellsOf(grid, row)].filter(({ label: { name } }) => {
    const role = headerRoleOf(name);
    return (role === 'section' || role === 'target') && isLongTerm(name);
  });
  return words.length > 0 && words.every((word) => word.column < column);
}

/** Roles of the first two words, as one text. */
function rolesOf(words: readonly GridCell[]): string {
  return words
    .slice(0, 2)
    .map(({ label }) => headerRoleOf(label.name))
    .join();
}
