import type { GridCell } from '../sheet/grid';
import { columnOf, headAt, type Header, type HeaderColumn } from './header';
import { movedRow } from './moved-row';
import { isDoubtful, isShifted } from './row-shift';
import { readShifted } from './shifted-row';
import { isAdjusted, type HeaderRole } from './vocabulary/header-words';
import { levelNameOf, namesLevel, parentsOf } from './vocabulary/level-names';

/** What stands beside a target that was not adjusted. */
const UNCHANGED =
  /^[(（]?(?:[无未不否]|(?:[无未不]|没有|无需)(?:调整|变化?)|(?:[与同]年初)?(?:一致|相同|不变)|同年初|n\/a|[-－—–/]+)?[)）]?。?$/i;

/** The cells of one row of the indicator table, by what they hold; absent parts are blank. */
export interface RowReading {
  readonly level1?: GridCell | undefined;
  readonly level2?: GridCell | undefined;
  readonly level3?: GridCell | undefined;
  readonly values: ReadonlyMap<HeaderRole, GridCell>;
  /** True where name, value or level name does not stand in the column that its header names. */
  readonly repaired: boolean;
}

/** What the rows above say: standard level names that hold on. */
export interface RowContext {
  readonly level1: string;
}

/** Reads the filled cells of a row by the header's columns, or by order and vocabulary where they were shifted. */
export function readRow(cells: readonly GridCell[], header: Header, context: RowContext): RowReading {
  const heading = readHeading(cells, header, context);
  if (heading) return heading;
  const aligned = readAligned(cells, header);
  if (isShifted(cells, header, aligned, context)) return readShifted(cells, header, context);
  return isDoubtful(cells, header, aligned) ? (movedRow(cells, header) ?? aligned) : aligned;
}

/** A row that holds a level's name alone (“一、产出指标（50分）”), in a table without columns for the levels. */
function readHeading(cells: readonly GridCell[], header: Header, { level1: above }: RowContext): RowReading | null {
  const cell = cells[0];
  if (!cell || cells.length > 1 || columnOf(header, 'level1') || columnOf(header, 'level2')) return null;
  const { level1, level2, weak } = levelNameOf(cell.label.name);
  if (weak) return null;
  const isSecond = level2 !== undefined && (!level1 || parentsOf(level2).includes(above));
  return {
    ...(!isSecond && { level1: cell }),
    ...(level2 !== undefined && { level2: cell }),
    values: new Map(),
    repaired: false,
  };
}

/** An adjusted target beside the initial one, and the name of a level 1 beside what it belongs to (“年度绩效目标1 | 产出指标”). */
function takesOver({ text, label: { name } }: GridCell, head: HeaderColumn, level1: GridCell | undefined): boolean {
  const { role, label } = head;
  if (role === 'target') return isAdjusted(label) && !UNCHANGED.test(text.trim());
  return role === 'level1' && !namesLevel(level1?.label.name ?? '') && levelNameOf(name).level1 !== undefined;
}

function readAligned(cells: readonly GridCell[], header: Header): RowReading {
  const found = new Map<HeaderRole, GridCell>();
  for (const cell of cells) {
    const head = headAt(header, cell.column);
    if (head?.role && (!found.has(head.role) || takesOver(cell, head, found.get('level1')))) found.set(head.role, cell);
  }
  return {
    level1: found.get('level1'),
    level2: found.get('level2'),
    level3: found.get('level3'),
    values: found,
    repaired: false,
  };
}
