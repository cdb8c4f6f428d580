import type { Form } from '../../form/form';

/** Level 1 and level 2 of an indicator. */
export interface Level {
  readonly level1: string;
  readonly level2: string;
}

const OLDER_COST: Level = { level1: '产出指标', level2: '成本指标' };
const COST_SINCE_2022: Level = { level1: '成本指标', level2: '经济成本指标' };

/** The level under which a form prints an indicator: costs stand under 产出指标, or since 2022 as a level 1 of their own. */
export function fitLevel(form: Form, { level1, level2 }: Level): Level {
  const hasCostLevel = form.blocks.some((block) => block.level1 === COST_SINCE_2022.level1);
  if (level1 === COST_SINCE_2022.level1 && !hasCostLevel) return OLDER_COST;
  if (level2 === OLDER_COST.level2 && hasCostLevel) return COST_SINCE_2022;
  return { level1, level2 };
}
