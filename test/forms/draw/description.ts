import type { FormKind } from '../../../src/core/form/form';

/** An indicator of a described form; amounts and values as a clerk would write them. */
export interface DescribedIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly comparator: string;
  readonly number: string;
  readonly unit: string;
  readonly actual: string;
  readonly points: number;
  readonly score: number;
}

/** What a form says, whatever it looks like. Amounts in 万元. */
export interface FormDescription {
  readonly kind: Extract<FormKind, 'project-target' | 'project-self-evaluation'>;
  readonly year: number;
  readonly projectName: string;
  readonly supervisor: string;
  readonly unit: string;
  readonly budget: { readonly total: number; readonly fiscal: number; readonly other: number };
  readonly executed: number;
  readonly goal: string;
  readonly indicators: readonly DescribedIndicator[];
}

const PROJECTS = ['防汛物资储备', '基层执法装备购置', '安全生产宣传教育', '应急指挥系统运维', '农村危桥改造'];
const UNITS = ['临河县应急管理局', '东山市民政局', '青石区教育局', '白塔县水利局'];

type Sample = readonly [level1: string, level2: string, name: string, comparator: string, number: string, unit: string];

const SAMPLES: readonly Sample[] = [
  ['产出指标', '数量指标', '培训次数', '≥', '12', '次'],
  ['产出指标', '数量指标', '采购装备数量', '≥', '30', '台'],
  ['产出指标', '质量指标', '验收合格率', '≥', '95', '%'],
  ['产出指标', '时效指标', '资金支付及时率', '=', '100', '%'],
  ['产出指标', '成本指标', '培训费用', '≤', '8.5', '万元'],
  ['效益指标', '经济效益指标', '减少灾害损失', '≥', '20', '万元'],
  ['效益指标', '社会效益指标', '事故起数下降率', '≥', '5', '%'],
  ['效益指标', '生态效益指标', '节能设备占比', '≥', '60', '%'],
  ['效益指标', '可持续影响指标', '设备使用年限', '≥', '5', '年'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥', '90', '%'],
];

/** Points of the samples above; with the 10 of the execution rate they make 100. */
const POINTS = [10, 10, 10, 10, 10, 7.5, 7.5, 7.5, 7.5, 10];

/**
 * The description of number `index`: every one differs, none depends on chance. Amounts add up, points make 100, targets are all
 * reached.
 */
export function describedForm(
  index: number,
  kind: FormDescription['kind'] = 'project-self-evaluation',
): FormDescription {
  const fiscal = 20 + (index % 50) * 1.25;
  const other = index % 3 === 0 ? 2.5 : 0;
  return {
    kind,
    year: 2021 + (index % 5),
    projectName: `${pick(PROJECTS, index)}项目（${index + 1}期）`,
    supervisor: pick(UNITS, index),
    unit: pick(UNITS, index + 1),
    budget: { total: fiscal + other, fiscal, other },
    executed: fiscal + other,
    goal: `目标1：全年完成${pick(PROJECTS, index)}任务，服务群众${100 + index}人次，确保资金及时足额支付。`,
    indicators: SAMPLES.map((sample, at) => indicatorOf(sample, POINTS[at] ?? 0, index)),
  };
}

function indicatorOf(
  [level1, level2, name, comparator, number, unit]: Sample,
  points: number,
  index: number,
): DescribedIndicator {
  const shown = unit === '次' || unit === '台' ? String(Number(number) + (index % 7)) : number;
  return { level1, level2, name, comparator, number: shown, unit, actual: `${shown}${unit}`, points, score: points };
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
