import type { Input } from './blank-form';

/** Most letters that a list of choices may have together in Excel. */
const LONGEST_LIST = 255;

const UNIT = '填数字，单位为万元，不写“万元”二字。';

/** What may be typed into the cells of a form, by what they are for. */
export const INPUTS = {
  year: { hint: '在空格处填四位年度，例如 2026。' },
  projectName: { hint: '填项目全称，与预算批复一致。' },
  projectCode: { hint: '填预算系统里的项目编码，按文本保存，开头的 0 不会丢。' },
  period: { hint: '写明起止时间，例如 2026年1月-2026年12月。' },
  amount: { least: 0, hint: UNIT },
  total: { least: 0, hint: '由公式合计。没有分项的，可以直接填总额。' },
  rate: { least: 0, most: 1, hint: '由公式算出：全年执行数 ÷ 全年预算数。不用填。' },
  planned: { least: 0, most: 100, hint: '填累计支出占预算的百分数，0 到 100，不写“%”；12月底应为 100。' },
  purpose: { hint: '写明资金用在哪些方面，各用多少。' },
  goal: { hint: '写明要做什么、做到什么程度，最好有数量和期限。' },
  completion: { hint: '对照预期目标，写明实际做了什么、做到什么程度。' },
  name: { hint: '写具体的指标名称，例如“培训人数”，不写“指标1”。' },
  target: { hint: '写明符号、数值和单位，例如 ≥95%、≤30万元、2026年12月底前。' },
  number: { hint: '只填数值，符号和单位填在旁边两列。' },
  comparator: { choices: ['≥', '≤', '=', '>', '<', '定性'], hint: '从列表里选；成本、投诉、事故等越少越好的用 ≤。' },
  unit: { hint: '填计量单位，例如 人、次、万元、%。' },
  actual: { hint: '填实际数值和单位，单位与指标值相同，例如 96%。' },
  points: { least: 0, hint: '填数字；各项指标加预算执行率合计为 100。' },
  score: { least: 0, hint: '填数字，不超过本行分值。' },
  deviation: { hint: '没有完成、或超过指标值较多的，写明原因和改进措施；正常完成的不用写。' },
  forecast: { hint: '填预计到年底的数值和单位。' },
  chance: { choices: ['确定能', '有可能', '完全不可能'], hint: '从列表里选。' },
  description: { hint: '写明指标怎么计算、数据从哪里来。' },
  basis: { hint: '写明指标值的依据，例如文件名称、历史数据或行业标准。' },
} as const satisfies Readonly<Record<string, Input>>;

/** Level-2 names to choose from; undefined where there are more than Excel takes in a list. */
export function level2Input(names: readonly string[]): Input | undefined {
  const choices = [...new Set(names)].filter((name) => name !== '');
  if (choices.length === 0 || choices.join().length > LONGEST_LIST) return undefined;
  return { choices, hint: '从列表里选二级指标；增加行时请用标准名称。' };
}
