import { LEVELS, PARTS, type Header, type HeaderColumn, type HeaderPart } from './header';
import { isOfOtherTerm } from './header-terms';
import { isAdjusted, isLongTerm, namesStandard, type HeaderRole } from './vocabulary/header-words';

/** What may stand before and after an adjustment. */
const ADJUSTABLE: readonly HeaderRole[] = ['target', 'points', 'comparator', 'unit'];

/**
 * Settles roles that occur twice: two tables side by side (the yearly one counts), two values, values of several years (the form's year
 * counts), 指标内容 beside 三级指标.
 */
export function settleColumns(
  all: readonly HeaderColumn[],
  yearOfForm: () => number | null,
): Omit<Header, 'top' | 'bottom'> {
  const groups = groupsOf(all);
  const group = groups.findLast(({ columns }) => !columns.some(isLongTermValue)) ?? groups[0];
  const shared = group === groups[0] ? [] : (groups[0]?.columns.filter(({ role }) => role === 'level1') ?? []);
  const columns = withLevel3(withLevel1([...shared, ...(group?.columns ?? [])]));
  const own = group?.columns ?? [];
  const first = group === groups[0];
  const last = group === groups.at(-1);
  const settled = settle(columns, yearOfForm);
  const levels = settled.filter(({ role }) => role && LEVELS.includes(role));
  const byRole = firstOfRoles(settled);
  return {
    columns: settled,
    byPlace: placesOf(settled),
    firstLevel: Math.min(...levels.map(({ left }) => left)),
    edge: Math.max(...settled.map(({ right }) => right)),
    byRole,
    parts: partsIn(byRole),
    left: first ? 1 : Math.min(...own.map(({ left }) => left)),
    right: last ? Number.MAX_SAFE_INTEGER : Math.max(...own.map(({ right }) => right)),
  };
}

function firstOfRoles(columns: readonly HeaderColumn[]): Header['byRole'] {
  const first = new Map<HeaderRole, HeaderColumn>();
  for (const column of columns) if (column.role && !first.has(column.role)) first.set(column.role, column);
  return first;
}

function partsIn(byRole: Header['byRole']): Header['parts'] {
  const parts: HeaderPart[] = [];
  for (const part of PARTS) {
    const head = byRole.get(part);
    if (head) parts.push({ part, column: head.left });
  }
  return parts;
}

/** Where two columns overlap, the place is the left one's. */
function placesOf(columns: readonly HeaderColumn[]): readonly (HeaderColumn | undefined)[] {
  const places: (HeaderColumn | undefined)[] = [];
  for (const column of columns) {
    for (let place = column.left; place <= column.right; place++) places[place] ??= column;
  }
  return places;
}

/** Two tables side by side repeat the columns of the levels behind a value; a group without names and value is no table. */
function groupsOf(all: readonly HeaderColumn[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [{ columns: [] }];
  all.forEach((column, index) => {
    const current = groups.at(-1);
    const has = (role: HeaderRole | null) => current?.columns.some((other) => other.role === role);
    const isRepeated = column.role && LEVELS.includes(column.role) && has(column.role);
    const isNext = isRepeated && (has('target') || has('actual')) && isTable(all.slice(index));
    if (isNext) groups.push({ columns: [column] });
    else current?.columns.push(column);
  });
  return groups;
}

interface ColumnGroup {
  readonly columns: HeaderColumn[];
}

function isTable(columns: readonly HeaderColumn[]): boolean {
  const roles = columns.map(({ role }) => role);
  return roles.includes('level3') && (roles.includes('target') || roles.includes('actual'));
}

function isLongTermValue({ role, label }: HeaderColumn): boolean {
  return role === 'target' && isLongTerm(label);
}

/** “绩效指标” left of 二级指标 heads the level-1 names where no other column does. */
function withLevel1(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (columns.some(({ role }) => role === 'level1')) return columns;
  const second = columns.findIndex(({ role }) => role === 'level2' || role === 'level3');
  return columns.map((column, index) =>
    column.role === 'section' && index === second - 1 ? { ...column, role: 'level1' } : column,
  );
}

/** “绩效指标” or “指标” right of 二级指标 heads the indicators' names where no other column does. */
function withLevel3(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const second = columns.findLastIndex(({ role }) => role === 'level1' || role === 'level2');
  const isValue = ({ role, label }: HeaderColumn) => label !== '指标' && (role === 'target' || role === 'goals');
  const bare = columns.some(isValue) ? columns.findIndex(({ label }, index) => index > second && label === '指标') : -1;
  const index = bare < 0 ? second + 1 : bare;
  const name = columns[index];
  if (!name || columns.some(({ role }) => role === 'level3')) return columns;
  return name.role === 'section' || bare >= 0 ? columns.with(index, { ...name, role: 'level3' }) : columns;
}

/** Points of every level, each beside its name, or what a listed project has spent: those behind the indicators' names are the indicators'. */
function isRepeatedAfter(columns: readonly HeaderColumn[], name: number, role: HeaderRole): boolean {
  return columns.slice(name).some((column) => column.role === role);
}

function settle(columns: readonly HeaderColumn[], yearOfForm: () => number | null): readonly HeaderColumn[] {
  const seen = new Set<HeaderRole>();
  const name = columns.findIndex(({ role }) => role === 'level3');
  const hasTarget = columns.some(({ role }) => role === 'target');
  const isListed = columns.some(({ role }) => role === 'projectName');
  const hasValues = columns.some(({ role, label }) => role === 'target' && !namesStandard(label));
  return columns.map((column, index) => {
    const { role } = column;
    if (role === 'goals' && index > name && !hasTarget) return { ...column, role: 'target' };
    if (column.label === '调整后' && index > name && hasTarget) return { ...column, role: 'target' };
    if (!role || role === 'other' || role === 'section') return column;
    if (role === 'target' && hasValues && namesStandard(column.label)) return { ...column, role: 'other' };
    if (isOfOtherTerm(column, columns, yearOfForm)) return { ...column, role: 'other' };
    const isAnyLevels = role === 'points' || role === 'actual';
    if (isAnyLevels && index < name && isRepeatedAfter(columns, name, role)) return { ...column, role: 'other' };
    if (role === 'unit' && isListed && index < name && column.label === '单位')
      return { ...column, role: 'implementer' };
    if (ADJUSTABLE.includes(role) && isAdjusted(column.label)) return column;
    if (seen.has(role)) return { ...column, role: role === 'level3' ? 'description' : 'other' };
    seen.add(role);
    return column;
  });
}
