import type { Form, Indicator, LevelBlock } from '../../form/form';
import { addressOf } from '../../sheet/address';
import { rememberLatest } from '../../sheet/remember';
import { groupBy } from '../group-by';
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

/** Which group is looked for, and how. */
export interface WantedGroup {
  readonly group: LevelGroup;
  /** The name of the row to offer. */
  readonly level2: string;
  /** Whether the place asks for the group. */
  readonly required: boolean;
  /** Whether an explicit “未涉及” answers for the group; it does unless this is false. */
  readonly fillersCount?: boolean;
}

/**
 * Where a form lacks an indicator of a group. What the form marks （必填） is required; of a form without such marks, the groups that
 * the place asks of projects and those for which it prints a row.
 */
export function missingGroups(
  form: Form,
  { group, level2, required, fillersCount = true }: WantedGroup,
): readonly MissingGroup[] {
  const { isMarked, named, answered, blocksOf } = groupsIn(form);
  const blocks = blocksOf.get(group) ?? [];
  if (isMarked) {
    const filled = form.indicators.filter((indicator) => isFilled(indicator, fillersCount));
    return blocks
      .filter((block) => block.required && !filled.some(isInside(block)))
      .map((block) => printed(form, block, true));
  }
  if ((fillersCount ? answered : named).has(group)) return [];
  const [block] = blocks;
  if (block) return [printed(form, block, false)];
  return required && isExpected(form, group) ? [absent(form, level2)] : [];
}

/** What a form has of every group. */
interface Groups {
  /** Whether the form itself marks what it requires. */
  readonly isMarked: boolean;
  /** Groups that an indicator is named for; `answered` counts explicit fillers such as “未涉及” as well. */
  readonly named: ReadonlySet<LevelGroup | null>;
  readonly answered: ReadonlySet<LevelGroup | null>;
  readonly blocksOf: ReadonlyMap<LevelGroup | null, readonly LevelBlock[]>;
}

/** Remembered, since a rule for each group asks. */
const groupsIn = rememberLatest(({ blocks, indicators }: Form): Groups => {
  const named = new Set<LevelGroup | null>();
  const answered = new Set<LevelGroup | null>();
  for (const indicator of indicators) {
    if (!isFilled(indicator, true)) continue;
    const group = groupOfIndicator(indicator);
    answered.add(group);
    if (isFilled(indicator, false)) named.add(group);
  }
  return {
    isMarked: blocks.some(({ required }) => required),
    named,
    answered,
    blocksOf: groupBy(blocks, groupOfIndicator),
  };
});

/** Kinds of benefit that a place asks for and a project form without marks has no indicator of; “未涉及” answers for its kind. */
export function missingKinds<Kind extends string>(form: Form, kinds: readonly Kind[]): readonly MissingGroup[] {
  if (kinds.length === 0 || groupsIn(form).isMarked || !isExpected(form, 'benefit')) return [];
  const filled = form.indicators.filter((indicator) => isFilled(indicator, true));
  return kinds
    .filter((kind) => !filled.some(isOfKind(kind)))
    .map((kind) => {
      const block = form.blocks.find(isOfKind(kind));
      return block ? printed(form, block, false) : absent(form, kind);
    });
}

/** A kind of benefit by its first word, so that 社会公益 and 可持续性影响 count: the same words head kinds of cost. */
function isOfKind(kind: string): (level: Pick<Indicator, 'level1' | 'level2'>) => boolean {
  const first = kind.slice(0, 2);
  return (level) => level.level2.startsWith(first) && groupOfIndicator(level) === 'benefit';
}

/** A project form is expected to have every group that its columns can tell; a table without levels tells none. */
function isExpected({ kind, indicators, columns }: Form, group: LevelGroup): boolean {
  const hasLevels = columns.level1 !== undefined || indicators.some(({ level1 }) => level1 !== '');
  const tellsLevel2 = indicators.some(({ level2 }) => groupOf(level2) !== null);
  const tellsLevel1 = (group === 'benefit' || group === 'satisfaction') && hasLevels;
  return !kind.startsWith('department') && (tellsLevel2 || (tellsLevel1 && indicators.length > 0));
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
