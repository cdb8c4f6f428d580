import type { IndicatorColumn } from '../form';
import { lookupIn, type Phrases } from './phrases';
import { remember } from '../../sheet/remember';

/**
 * What a column of the indicator table holds. Beside the indicator's own parts: facts of the form that list-like tables repeat on
 * every row, a forecast (monitoring forms), and `section` for the words that head the whole table (“绩效指标”).
 */
export type HeaderRole =
  | IndicatorColumn
  | 'projectName'
  | 'projectCode'
  | 'supervisor'
  | 'implementer'
  | 'budget'
  | 'goals'
  | 'forecast'
  | 'section'
  | 'other';

/** Header words, one phrase a line; the first that fits counts, so 预计完成情况 stands before 完成情况. */
const WORDS: Phrases<HeaderRole> = [
  ['level1', '一级(?:绩效)?(?:指标|分类|目标)?(?:名称|内容)?', '指标(?:类别|类型|分类|大类)'],
  ['level2', '二级(?:绩效)?(?:指标|分类|目标)?(?:名称|内容)?|指标小类'],
  [
    'level3',
    '[三四]级(?:绩效)?(?:指标|目标)?(?:名称|内容|及说明)?',
    '(?:绩效|具体|细化)?指标(?:名称|内容|事项)',
    '(?:具体|细化|明细|个性)(?:绩效)?指标|指标项|绩效内容',
  ],
  [
    'section',
    '(?:年度|项目|部门|本年|实施期|中期|长期|中长期|总目标)*(?:总体)?绩效指标(?:体系|设置|设定|完成情况|情况|自评情况|执行情况|监控情况)?',
  ],
  [
    'other',
    '序号|编号|备注|名称',
    '(?:上一?年|前[一二两三]?年|往年|去年|历史|近[两二三几]年).*',
    '(?:评|计|扣)分(?:标准|规则|办法|方法|细则)|扣分值?|[评计]分说明|说明',
    '(?:评价|考核)(?:标准|方法)|(?:指标|得分)?计算(?:公式|方法)|得分率|指标来源',
    '(?:指标|目标|实际)?完成(?:率|比例|比率|程度|进度)|(?:预算|资金)?(?:执行|支出)(?:率|进度)',
    '(?:指标|目标)?(?:偏离|偏差)(?:度|率|程度|幅度|值)',
    '.*可能性|是否.*|确定能|有可能|完全不可能',
  ],
  ['projectName', '(?:单位名称[、及和/])?(?:项目|专项|专项资金|政策|任务)名称'],
  ['projectCode', '项目(?:编码|代码|编号)'],
  ['supervisor', '(?:预算|项目)?主管(?:部门|单位)'],
  ['implementer', '(?:项目)?(?:实施|承担|预算|填报|申报)单位', '单位名称|部门名称|项目单位'],
  ['goals', '(?:年度|项目|总体|绩效|预期|年初|设定)*目标'],
  ['budget', '(?:项目|年度|预算|资金)*(?:预算数?|预算金额|资金总额|总额|金额|资金)'],
  ['forecast', '.*(?:预计(?:全年|年度|年底|年末)?(?:完成|实现|执行)|预测).*'],
  [
    'deviation',
    '.*偏差.*',
    '.*(?:未完成|未达标|未达成|扣分|差异|偏离).*',
    '.*改进措施.*',
    '原因(?:分析|说明)?.*',
    '(?:完成|自评)?情况说明|得分说明',
  ],
  ['basis', '.*依据.*', '.*(?:数据|资料|信息|证据)来源.*|指标值来源', '.*佐证.*|(?:证明|支撑)材料'],
  [
    'comparator',
    '.*(?:符号|比较符|运算符)',
    '(?:绩效)?(?:指标|目标)值?(?:性质|方向性?|极性|属性)',
    '性质|指向|方向性?|极性|关系|正负向',
    '.*(?:比较|计算|运算)关系.*',
  ],
  ['unit', '(?:绩效|指标)?(?:度量|计量|计算|数量|指标|指标值|目标值|数值|值)?单位|度量'],
  [
    'description',
    '(?:绩效|三级)?(?:指标|指标值|内容|指标内容)(?:描述|解释|说明|释义|定义|含义|内涵)(?:及说明)?|评价要点|考核内容',
  ],
  [
    'points',
    '(?:指标|标准|绩效|设定|评价|自评|参考|分数|总)*(?:分值|权重|满分|权数|标准分|赋分|配分)(?:设置)?(?:[/及和(]?(?:分值|权重|值|系数)\\)?)?',
  ],
  [
    'score',
    '(?:单位|部门|主管部门|项目|实际|自评|评价|考核|指标|最终|财政|复核|绩效)*(?:得分|评分|自评分|打分|分数)(?:数|值|情况|结果)?|(?:单位|部门)?自评',
  ],
  [
    'target',
    '(?!.*(?:实际|截至|(?:指标|全年)完成)|完成指标).*(?:指标|目标|预期|计划|预计).*值',
    '(?:年初|年度|预期|当年|计划)*(?:预期|设定|计划|绩效)?指标',
    '预[计期]当年实现值?|当年预[计期]实现',
    '(?:本年度?|当年|年度)?(?:计划|预期|目标)水平',
    '(?:指标|目标)值[及和与/(]*(?:计量|度量)?单位\\)?',
    '(?:年中)?调整后?的?值',
    '计划数?|(?:绩效|指标)标准值?|标杆值|[设预]定值|预设值|评价标准值',
    '数值(?:[及和与/(]*(?:计量|度量)?单位\\)?)?',
  ],
  ['actual', '.*(?:实际|完成|执行|实现|自评|业绩).*(?:值|情况|数|结果)', '(?:全年)?实际(?:完成|值)?', '达成值|监控值'],
];

const YEAR_IN_FRONT = /^(?:19|20)\d{2}年?度?/;

/** Words that say a value, amount or goal is for the whole life of a project, or for a part of the year, not for the year. */
const LONG_TERM =
  /半年|年中(?![央调])|季度|(?<!\d)(?:\d|1[01])月|实施期|中期|长期|总体(?!目标$)|(?<!年度?)总目标|三年|项目期|政策期|周期|总投资/;

/** “绩效标准” beside “当年预期实现值” says where the value comes from. */
const STANDARD = /标准$/;

const PART_OF_YEAR = /[上下]半年|[一二三四1-4]季度|\d{1,2}月/g;

const UNCHANGED =
  /^[(（]?(?:[无未不否]|(?:[无未不]|没有|[无不]需)[作做]?(?:调整|变[化动]?)|(?:[与同和]?年初(?:指标|目标)?值?)?(?:保持)?(?:一致|相同|不变)|同(?:左|年初(?:指标|目标)?值?)|n\/a|[-－—–/]+)?[)）]?。?$/i;

const roleOfWord = lookupIn(WORDS, 24);

/**
 * Role of a header word, or null where the vocabulary does not have it. A year in front (“2024年指标值”) does not matter.
 *
 * @example
 * headerRoleOf('当年预期实现值') //=> 'target'
 */
export function headerRoleOf(name: string): HeaderRole | null {
  return roleOfWord(YEAR_IN_FRONT.test(name) ? name.replace(YEAR_IN_FRONT, '') : name);
}

/** True for labels such as “实施期目标” or “中期指标值”, beside which a yearly one may stand. */
export const isLongTerm = remember((name: string): boolean => LONG_TERM.test(name));

/**
 * The part of the year that a header word names, null where it names none; of several months the last.
 *
 * @example
 * partOfYearIn('1-6月完成值') //=> '6月'
 */
export function partOfYearIn(name: string): string | null {
  return name.match(PART_OF_YEAR)?.at(-1) ?? null;
}

/** True for a word that heads the values only where no other does: “绩效标准”. */
export const namesStandard = remember((name: string): boolean => STANDARD.test(name));

/** True for “调整后目标值”, beside which the initial one may stand. */
export function isAdjusted(name: string): boolean {
  return /调整(?!前)/.test(name);
}

/** True for what stands beside a target that was not adjusted: “无”, “与年初一致”. */
export function isUnchanged(text: string): boolean {
  return UNCHANGED.test(text.trim());
}

/**
 * Year that a header word names, null where it names none.
 *
 * @example
 * yearIn('2023年完成值') //=> 2023
 */
export function yearIn(name: string): number | null {
  const year = /(?<!\d)(?:19|20)\d{2}(?=年)/.exec(name)?.[0];
  return year === undefined ? null : Number(year);
}
