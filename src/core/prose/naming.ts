import { asPrinted } from '../value/normalise';
import { dimensionOf } from '../value/units';

/** Names for what a unit counts, where “数量” is not the word. */
const COUNTED: Readonly<Record<string, string>> = {
  次: '次数',
  人: '人数',
  名: '人数',
  位: '人数',
  人次: '人次',
  场: '场次',
  场次: '场次',
  期: '期数',
  户: '户数',
  天: '天数',
  小时: '时长',
  分钟: '时长',
};
const MEASURED: Readonly<Record<string, string>> = {
  area: '面积',
  length: '长度',
  money: '金额',
  mass: '重量',
  volume: '体积',
  ratio: '比例',
};
const SAYS_WHAT_IT_MEASURES =
  /(?:数量?|量|率|度|额|次|积|里程|人次|时[间长限]|[期年]限|周期|工期|寿命|规模|比例|占比|比重|指数|性)$/;
const SAYS_WHAT_IT_COSTS =
  /(?:经费|成本|费用?|资金|补[助贴]|标准|单?价|产值|收入|总?值|投资|支出|利润|税收|增收|创收)$/;
const RISE_OR_FALL = /(?:提高|提升|增长|增加|上升|下降|降低|减少|压减|回落)$/;
const LONGEST = 30;
const NO_NAME = /^(?:此项|该项|本项|项目|其中|平均|合计|数量|达到|完成|总计|每年|每月|每季度)?$/;

/**
 * Name of an indicator made of the words around its number, with the kind of number at its end; null where the words name nothing.
 *
 * @example
 * nameFrom('购置宣传册', '万册', false) //=> '购置宣传册数量'
 */
export function nameFrom(words: string, unit: string, isLimitInTime: boolean): string | null {
  const short = shortened(asPrinted(words.replace(/^[、的和及与]+|[、的和及与]+$/g, '')));
  if (NO_NAME.test(short) || !/[\p{Script=Han}]{2}/u.test(short)) return null;
  if (SAYS_WHAT_IT_MEASURES.test(short)) return short;
  if (dimensionOf(unit) === 'money' && SAYS_WHAT_IT_COSTS.test(short)) return short;
  if (isLimitInTime) return `${short}时间`;
  if (RISE_OR_FALL.test(short)) return `${short}${unit === '%' && !/提[高升]$/.test(short) ? '率' : '幅度'}`;
  const plain = unit.replace(/^[十百千万亿]+(?=.)/, '').replace(/[/每].*$/, '');
  return short + (COUNTED[plain] ?? MEASURED[dimensionOf(plain) ?? ''] ?? '数量');
}

/** Long words lose what describes their last noun: “对…的人员提供…救助的总体救助率” is the 总体救助率. */
function shortened(words: string): string {
  const noun = words.slice(words.lastIndexOf('的') + 1);
  return words.length > LONGEST && noun.length >= 4 ? noun : words;
}
