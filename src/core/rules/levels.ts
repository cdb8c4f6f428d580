import type { Form, Indicator } from '../form/form';
import { remember, rememberLatest } from '../sheet/remember';
import { groupBy } from './group-by';

/** Groups that a form is asked to fill; 成本 and 满意度 are printed both as level 1 and as level 2. */
export type LevelGroup = 'quantity' | 'quality' | 'timeliness' | 'cost' | 'benefit' | 'satisfaction';

const GROUPS: readonly (readonly [LevelGroup, RegExp])[] = [
  ['quantity', /^数量/],
  ['quality', /^质量/],
  ['timeliness', /^时效/],
  ['cost', /成本/],
  ['satisfaction', /满意/],
  ['benefit', /效益|社会公益|可持续/],
];

/**
 * The group that a level-2 name belongs to, whatever its printed variant; null where it names none.
 *
 * @example
 * groupOf('可持续性影响指标') //=> 'benefit'
 */
export const groupOf = remember(
  (level2: string): LevelGroup | null => GROUPS.find(([, pattern]) => pattern.test(level2))?.[0] ?? null,
);

/** The group of an indicator: from level 2, else from a level 1 that says it (满意度指标, 成本指标, 效益指标). */
export function groupOfIndicator({ level1, level2 }: Pick<Indicator, 'level1' | 'level2'>): LevelGroup | null {
  return groupOf(level2) ?? groupOf(level1);
}

const byGroup = rememberLatest(({ indicators }: Form) => groupBy(indicators, groupOfIndicator));

/** The indicators of a form that belong to a group, from top to bottom; found once, since many rules look at one group alone. */
export function indicatorsIn(form: Form, group: LevelGroup): readonly Indicator[] {
  return byGroup(form).get(group) ?? [];
}

/** The usual level 1 above a level 2; '' for a name that is none. */
export function level1Of(level2: string): string {
  if (/^(经济|社会|生态环境)成本/.test(level2)) return '成本指标';
  const group = groupOf(level2);
  if (group === null) return '';
  if (group === 'benefit') return '效益指标';
  return group === 'satisfaction' ? '满意度指标' : '产出指标';
}
