import { fitLevel, type Level } from '../core/templates/insertion/fit-level';
import type { CheckedForm } from './check';

/** Level that each completeness rule misses. */
const MISSING: Readonly<Record<string, Level>> = {
  'quantity-missing': { level1: '产出指标', level2: '数量指标' },
  'quality-missing': { level1: '产出指标', level2: '质量指标' },
  'timeliness-missing': { level1: '产出指标', level2: '时效指标' },
  'cost-missing': { level1: '产出指标', level2: '成本指标' },
  'benefit-missing': { level1: '效益指标', level2: '社会效益指标' },
  'satisfaction-missing': { level1: '满意度指标', level2: '服务对象满意度指标' },
};

/** Levels that a form has to have and that the completeness rules did not find filled. */
export function missingLevels({ form, findings }: CheckedForm): Level[] {
  return findings.flatMap(({ rule, missing, accepted }) => {
    const level = MISSING[rule];
    return level && !accepted ? [fitLevel(form, { ...level, level2: missing ?? level.level2 })] : [];
  });
}
