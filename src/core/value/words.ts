import { asPrinted } from './normalise';
import { COMPARATOR_BEFORE_NAME, comparatorOf } from './comparator';
import type { Comparator } from './value';

const NOTHING = /^[.…_*#?]*$/;
const NOT_APPLICABLE = /^(?:无|暂无|无此项|没有|未涉及|不涉及|无涉及|未安排|不适用|不考核|不存在|[-/\\—]+|n\/?a)$/i;

const LEVEL_NAMES =
  /^(?:(?:产出|效益|满意度|数量|质量|时效|成本)指标|(?:经济|社会|生态|环境|生态环境)(?:效益|公益|成本)(?:指标)?|可持续(?:性)?影响(?:指标)?|(?:社会公众或)?服务对象满意度(?:指标)?)$/;
const HEADER_NAMES =
  /^(?:(?:年度|年初|全年|当年|预期)?(?:绩效)?(?:指标值|目标值|实际值|完成值|实际完成值|实际完成情况)|[一二三]级指标|绩效指标|指标名称|分值|得分|权重|(?:度量|计量)单位|指标性质|偏差原因.*)$/;

const NAMED_BOUND = new RegExp(`^(?<sign>${COMPARATOR_BEFORE_NAME})(?<name>\\p{Script=Han}[^\\d]{0,14})$`, 'u');
const YARDSTICK =
  '预算|核定|批复|概算|定额|限额|标准|上年|去年|前年|计划|规定|平均|基准|历史|同期|合同|目标|编制|国标|省标|要求';
const WITHIN_NAME = new RegExp(
  `^(?:(?:总体)?控制在|不[超突]过?破?)?(?<name>\\p{Script=Han}{0,8}(?:${YARDSTICK})\\p{Script=Han}{0,6}?)(?:以内|之内|内|以下)$`,
  'u',
);
const NOT_OVER = new RegExp(`^不超(?<name>\\p{Script=Han}{0,8}(?:${YARDSTICK})\\p{Script=Han}{0,6})$`, 'u');
const IS_YARDSTICK = new RegExp(`^\\p{Script=Han}{0,8}(?:${YARDSTICK})\\p{Script=Han}{0,4}$`, 'u');

/** True for blanks and placeholders: “”, “……”, “___”. */
export function isBlank(text: string): boolean {
  return NOTHING.test(text);
}

/** True where the text says that there is nothing to measure: “无”, “未涉及”, “/”. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(text);
}

/** True for names of levels and columns that strayed into a value cell. */
export function isHeaderWord(text: string): boolean {
  return LEVEL_NAMES.test(text) || HEADER_NAMES.test(text);
}

/** A bound that is named but has no number: “小于等于核定数”, “控制在预算范围内”. */
export interface NamedBound {
  readonly comparator: Comparator;
  readonly name: string;
}

/** Reads a bound without a number from normalised text; `column` is the sign of a comparator column, if there is one. */
export function readNamedBound(text: string, column: Comparator | null): NamedBound | null {
  const { sign = '', name } = NAMED_BOUND.exec(text)?.groups ?? {};
  const comparator = comparatorOf(sign);
  if (comparator && name !== undefined && !comparatorOf(name)) return { comparator, name: asPrinted(name) };
  const within = (WITHIN_NAME.exec(text) ?? NOT_OVER.exec(text))?.groups?.['name'];
  if (within !== undefined) return { comparator: '≤', name: within };
  return column && IS_YARDSTICK.test(text) ? { comparator: column, name: asPrinted(text) } : null;
}
