import { cellsOf, stripOf, type Grid, type GridCell } from '../sheet/grid';
import { isTitle } from './titles';
import { fieldKindOf } from './vocabulary/field-labels';
import { headerRoleOf, type HeaderRole } from './vocabulary/header-words';

/** Words that an indicator header begins with. */
const FIRST_WORDS: readonly (HeaderRole | null)[] = ['section', 'level1', 'level2', 'level3'];

/** Where a form beside another begins. */
interface Edge {
  readonly column: number;
  /** First row that is the form's own; what stands above (a title for both, the year) holds for every form beside. */
  readonly row: number;
}

/** Forms that stand side by side, each as a strip of columns of its own; most sheets are one strip. */
export function stripsOf(grid: Grid): readonly Grid[] {
  const edges = new Map<number, Edge>();
  for (const edge of edgesOf(grid)) {
    if (!edges.has(edge.column)) edges.set(edge.column, edge);
  }
  const sorted = [...edges.values()].sort((a, b) => a.column - b.column);
  if (!sorted.length) return [grid];
  const row = Math.min(...sorted.map((edge) => edge.row));
  const lefts = [1, ...sorted.map(({ column }) => column)];
  return lefts.map((left, index) => stripOf(grid, left, (lefts[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1, row));
}

/** A title right of another, or a project's name right of another over an indicator header that begins again there. */
function edgesOf(grid: Grid): readonly Edge[] {
  const edges: Edge[] = [];
  for (const cells of grid.rows) {
    const titles = cells?.filter(isTitle) ?? [];
    const names = cells?.filter(namesProject) ?? [];
    const again = [...titles.slice(1), ...names.slice(1).filter((name) => beginsHeader(grid, name))];
    edges.push(...again.map(({ column, row }) => ({ column, row })));
  }
  return edges;
}

function namesProject({ label: { name } }: GridCell): boolean {
  return name.endsWith('称') && fieldKindOf(name) === 'projectName';
}

function beginsHeader(grid: Grid, { row, column }: GridCell): boolean {
  for (let below = row + 1; below <= grid.lastRow; below++) {
    const words = cellsOf(grid, below).filter(({ label }) => FIRST_WORDS.includes(headerRoleOf(label.name)));
    if (words.length > 2 && words[0]?.column !== column && words.some((word) => word.column === column)) return true;
  }
  return false;
}
