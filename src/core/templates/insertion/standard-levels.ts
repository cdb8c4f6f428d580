/** Standard level 2 under each level 1, in the order in which forms print them (DOMAIN 1). */
export const STANDARD_LEVELS: readonly (readonly [level1: string, level2: readonly string[]])[] = [
  ['成本指标', ['经济成本指标', '社会成本指标', '生态环境成本指标']],
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
];

/** Rank of a level-2 name among all of them; unknown ones come last. */
export function rankOf(level1: string, level2: string): number {
  let rank = 0;
  for (const [name, names] of STANDARD_LEVELS) {
    const index = name === level1 ? names.indexOf(level2) : -1;
    if (index >= 0) return rank + index;
    rank += names.length;
  }
  const standard = STANDARD_LEVELS.findIndex(([name]) => name === level1);
  return standard < 0 ? rank : STANDARD_LEVELS.slice(0, standard + 1).flatMap(([, names]) => names).length - 0.5;
}

/** The level 1 that a level-2 name stands under; '' where it is no standard name. */
export function level1Of(level2: string): string {
  return STANDARD_LEVELS.find(([, names]) => names.includes(level2))?.[0] ?? '';
}
