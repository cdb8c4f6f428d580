/** Level 1 with its level-2 names as a form prints them. */
export type PrintedLevels = readonly (readonly [level1: string, level2: readonly string[]])[];

const BENEFITS = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] as const;
const SATISFACTION = ['满意度指标', ['服务对象满意度指标']] as const;

/** Levels of the national forms before 2022: costs are an output. */
export const LEVELS: PrintedLevels = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', BENEFITS],
  SATISFACTION,
];

/** Levels since 2022: costs are a level 1 of their own and come first. */
export const LEVELS_COST_FIRST: PrintedLevels = [
  ['成本指标', ['经济成本指标', '社会成本指标', '生态环境成本指标']],
  ['产出指标', ['数量指标', '质量指标', '时效指标']],
  ['效益指标', BENEFITS],
  SATISFACTION,
];
