import type { Form, Indicator, LevelBlock } from '../../form/form';
import { addressOf } from '../../sheet/address';
import { groupOf, groupOfIndicator, type LevelGroup } from '../levels';
import type { Suggestion } from '../rule';
import { isBlank } from '../text';

/** A required group without an indicator: the blank cell to fill, or the header where the form has no row for it. */
export interface MissingGroup {
  readonly at: string | undefined;
  /** The level-2 name, as printed where the form has a row for it. */
  readonly level2: string;
  /** True where the form itself marks the group （必填）. */
  readonly marked: boolean;
  /** True where the form prints a row for the group that is only still to be filled. */
  readonly blank: boolean;
  /** Offers a row where the form prints none. */
  readonly suggestion: Suggestion | undefined;
}

/**
 * Where a form lacks an indicator of a group. What the form marks （必填） is required; a form without such marks requires every group
 * of a project, and of a department the groups that it prints. An explicit “未涉及” answers for a group unless `fillersCount` is false.
 * `level2` is the name of the row to offer.
 */
export function missingGroups(
  form: Form,
  group: LevelGroup,
  level2: string,
  fillersCount = true,
): readonly MissingGroup[] {
  const filled = form.indicators.filter((indicator) => isFilled(indicator, fillersCount));
  const blocks = form.blocks.filter(({ level2, level1 }) => groupOfIndicator({ level1, level2 }) === group);
  if (form.blocks.some(({ required }) => required))
    return blocks
      .filter((block) => block.required && !filled.some(isInside(block)))
      .map((block) => printed(form, block, true));
  if (filled.some((indicator) => groupOfIndicator(indicator) === group)) return [];
  const [block] = blocks;
  if (block) return [printed(form, block, false)];
  return isExpected(form, group) ? [absent(form, level2)] : [];
}

/** A project form is expected to have every group that its columns can tell. */
function isExpected(form: Form, group: LevelGroup): boolean {
  const tellsLevel2 = form.indicators.some(({ level2 }) => groupOf(level2) !== null);
  const tellsLevel1 = group === 'benefit' || group === 'satisfaction';
  return !form.kind.startsWith('department') && (tellsLevel2 || (tellsLevel1 && form.indicators.length > 0));
}

function isFilled({ level3, target, value }: Indicator, fillersCount: boolean): boolean {
  if (isBlank(level3) && isBlank(target)) return false;
  return fillersCount || value.kind !== 'not-applicable';
}

function isInside({ top, bottom }: LevelBlock): (indicator: Indicator) => boolean {
  return ({ row }) => row >= top && row <= bottom;
}

function printed({ columns }: Form, { top, cell, printed: names }: LevelBlock, marked: boolean): MissingGroup {
  const at = columns.level3 === undefined ? cell : addressOf(top, columns.level3);
  return { at, level2: names.level2, marked, blank: true, suggestion: undefined };
}

function absent({ columns, headerRow }: Form, level2: string): MissingGroup {
  const column = columns.level2 ?? columns.level3;
  const at = column === undefined ? undefined : addressOf(headerRow, column);
  return { at, level2, marked: false, blank: false, suggestion: { insertRow: level2 } };
}
