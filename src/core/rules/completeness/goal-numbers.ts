import type { Form, Indicator } from '../../form/form';
import { rememberLatest } from '../../sheet/remember';
import { convert, UNIT, dimensionOf } from '../../value/units';
import { bareName } from '../text';

/** A number that a goal promises: “应急演练不少于4次” is 4 次 of 应急演练. */
export interface GoalNumber {
  readonly text: string;
  readonly goal: string;
  /** What is counted, without verbs in front and words of number behind. */
  readonly object: string;
  readonly number: number;
  readonly unit: string;
}

/** Written out: with the flag u the long list of units takes many times as long to compile. */
const HAN = String.raw`[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]`;
const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const BOUND = '(?:不少于|不低于|不超过|达到|达|至少|不小于|大于等于|≥|≤|=|>|<|为|在|共|约|:|计){0,2}';
const OBJECT_FIRST = new RegExp(String.raw`(?<object>${HAN}{2,20}?)${BOUND}(?<digits>${NUMBER})(?<unit>${UNIT})`);
const NUMBER_FIRST = new RegExp(String.raw`(?<![第\d.])(?<digits>${NUMBER})(?<unit>${UNIT})(?<object>${HAN}{2,8})`);
/** A number that may have a unit behind it, unlike that of “目标1：”. */
const COUNTS = /\d[^\d:]/;
/** Numbers of the year before, of documents, of shares of growth. */
const OTHER_MATTER =
  /较|比|同比|环比|《|》|〔|\[|号文|增长|下降|提高|降低|减少|增加|以前|截至|累计|预算|资金|经费|万元/;
/** Verbs in front of a number, whose object stands behind it: “聘用8名司机”. */
const VERB =
  /^(?:拟|计划|共|全年|新|将)*(?:聘用|聘请|购置|购买|采购|配备|保障|建设|新建|完成|制作|发放|建立|开展|举办|组织|检查|租用|维修|改造|补助|奖励|培育|服务)$/;
const COUNTED_WORDS = /(?:的)?(?:次数|人数|数量|个数|户数|家数|人次|面积|总数|数)$/;
/** Words that say too little to tell one indicator from another. */
const GENERIC =
  /(?:工作|项目|活动|企业|人员|服务|任务|情况|单位|群众|设备|以上|左右|建设|管理|进行|开展|完成|其中|每年|全年|年度)$/;

/** Numbers that the goals of a form promise; amounts, years, comparisons and documents are none. Remembered for the form at hand. */
export const goalNumbersOf = rememberLatest(({ goals }: Form): readonly GoalNumber[] => goals.flatMap(numbersIn));

function numbersIn(goal: string): GoalNumber[] {
  const clauses = goal
    .normalize('NFKC')
    .replace(/\s/g, '')
    .split(/[,。;、!]/);
  return clauses
    .filter((clause) => COUNTS.test(clause) && !OTHER_MATTER.test(clause))
    .map((clause) => numberIn(clause, goal))
    .filter((number) => number !== null);
}

function numberIn(clause: string, goal: string): GoalNumber | null {
  const first = OBJECT_FIRST.exec(clause)?.groups;
  const groups = first && !VERB.test(first['object'] ?? '') ? first : NUMBER_FIRST.exec(clause)?.groups;
  const { object = '', digits = '', unit = '' } = groups ?? {};
  const bare = object.replace(COUNTED_WORDS, '');
  const dimension = dimensionOf(unit);
  if (bare.length < 2 || dimension === null || dimension === 'money' || dimension === 'time') return null;
  return { text: clause, goal, object: bare, number: Number(digits.replaceAll(',', '')), unit };
}

/**
 * The indicators about what a goal's number counts: the end of its object stands in their names. A general word (“企业”, “人员”) has
 * to be more than that.
 */
export function indicatorsAbout({ object }: GoalNumber, indicators: readonly Indicator[]): readonly Indicator[] {
  const needed = tailOf(object);
  if (needed.length < 2 || (needed.length < 4 && GENERIC.test(needed))) return [];
  return indicators.filter(({ level3 }) => bareName(level3).includes(needed));
}

function tailOf(object: string): string {
  const tail = /[率度]$/.test(object) ? object.slice(-4) : object.slice(-2);
  return GENERIC.test(tail) ? object.slice(-4) : tail;
}

/** True where the words in front tell two things apart: 畜禽粪污综合利用率 and 秸秆综合利用率, but not 演练 and 地震演练. */
export function isOfAnother({ object }: GoalNumber, { level3 }: Indicator): boolean {
  const name = bareName(level3);
  const tail = tailOf(object);
  const own = [...object.slice(0, -tail.length)];
  const other = [...name.slice(0, Math.max(0, name.indexOf(tail)))];
  while (own.length > 0 && own.at(-1) === other.at(-1)) {
    own.pop();
    other.pop();
  }
  return own.length > 1 && other.length > 1 && !own.some((sign) => other.includes(sign));
}

/** A target in the unit of the goal's number; null where it has none or another unit. */
export function inUnitOf({ unit }: GoalNumber, { value }: Indicator): number | null {
  return value.number === null || value.unit === null ? null : convert(value.number, value.unit, unit);
}
