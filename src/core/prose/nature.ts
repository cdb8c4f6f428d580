import { level1Of } from '../templates/insertion/standard-levels';
import { labelOf } from '../sheet/text';
import { levelNameOf } from '../form/vocabulary/level-names';
import { dimensionOf } from '../value/units';

const SATISFACTION = /满意|认可度|好评|获得感/;
const LASTING = /使用年限|使用寿命|服务年限|管护期|质保期|持续(?:时间|年限|使用)|长效/;
const ON_TIME = /及时|按时|按期|准时|如期|时限|期限|工期|\d(?:分钟|小时|个?工作日|日|天)内/;
const INCOME =
  /收入|产值|税|利润|增收|创收|经济效益|营业额|销售额|交易额|生产总值|GDP|融资额|引资|固定资产投资|招商|投资增长|拉动|挽回|节约/i;
const NATURE =
  /森林覆盖|绿化|植被|绿地率|空气|优良天数|PM|二氧化[碳硫]|碳排放|排放|污染物|减排|水质|水土流失|湿地|能耗|节能|沙化|秸秆|环境质量/i;
const SOCIETY =
  /事故|死亡|伤亡|受灾|[就失]业率|入学率|升学率|巩固率|发病率|感染率|参保率|犯罪|发案|案发|破案率|普及率|知晓率|参与率|辍学|贫困|返贫|寿命/;
const PEOPLE_SERVED = /受益|惠及|带动|辐射|新增就业|吸纳就业|脱贫/;
const CHANGE = /(?:提高|提升|增长|增加|上升|下降|降低|减少|压减)(?:率|幅度)$/;

/** Level 1 and level 2 of an indicator. */
export interface Levels {
  readonly level1: string;
  readonly level2: string;
}

/** The levels of an indicator: what the heading before it says, else by what it measures. A proposal: the user confirms it. */
export function levelsFor(name: string, unit: string, isLimitInTime: boolean, heading: string): Levels {
  const level2 = levelNameOf(labelOf(heading).name).level2 ?? level2Of(name, unit, isLimitInTime);
  return { level1: level1Of(level2), level2 };
}

function level2Of(name: string, unit: string, isLimitInTime: boolean): string {
  const dimension = dimensionOf(unit);
  const isRatio = dimension === 'ratio';
  if (SATISFACTION.test(name)) return '服务对象满意度指标';
  if (LASTING.test(name)) return '可持续影响指标';
  if (isLimitInTime || (isRatio && ON_TIME.test(name))) return '时效指标';
  if (NATURE.test(name) && dimension !== 'money' && (isRatio || dimension === 'time' || CHANGE.test(name)))
    return '生态效益指标';
  if (INCOME.test(name) && (dimension === 'money' || CHANGE.test(name))) return '经济效益指标';
  if (dimension === 'money') return '成本指标';
  if (SOCIETY.test(name) || PEOPLE_SERVED.test(name) || CHANGE.test(name)) return '社会效益指标';
  return isRatio ? '质量指标' : '数量指标';
}
