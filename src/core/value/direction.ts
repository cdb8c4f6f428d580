import { normalise } from './normalise';

/** Less of these is better. */
const HARM =
  /故障|事故|投诉|信访|上访|死亡|伤亡|受伤|差错|失误|误差|误报|漏报|违规|违纪|违法|违约|犯罪|发案|案发|发病|感染|失业|贫困|返贫|辍学|流失|空置|闲置|逾期|缺陷|损耗|损失|浪费|污染|排放|能耗|耗能|耗电|耗水|浓度|超标|不合格|负债|结转|结余|火灾|隐患存量|退货|退件|返工|返修/;
/** The time that something takes: to respond, to repair, to wait. */
const TIME_TAKEN =
  /(?:响应|处理|处置|修复|恢复|等待|等候|办理|办结|审批|到达|反应|排除|报送|回复|反馈|耗费|完成|开展|建设|竣工)(?:所需)?(?:时间|时长|时限|期限)|用时|耗时|工期/;
const MONEY_SPENT = /(?:成本|费用|经费|支出|造价|单价|价格|补助标准|金额|费)(?:数|额)?$/;
/** Rates of spending against a limit, and changes that the law wants small. */
const LIMITED = /(?:控制率|变动率|调整率|超支率|占比上限)$/;
/** What is done about harm, or how well: more of it is better. */
const REMEDY =
  /(?:下降|降低|减少|压减|节约|节省|节能|减排|处理|处置|办结|办理|整改|查处|侦破|破案|修复|排除|消除|回复|答复|化解|结案|及时|完成|合格|达标|覆盖|满意|预警|监测|准确|到位|赔付|救助|防控|演练|培训|检查|排查|治理|回收|利用|执行|保障|支付|控制)(?:面积|幅度|程度|比例|次数|人数|人次|率|度|量|数|额)+$/;
const REDUCTION = /^(?:有效|逐步|持续|进一步)?(?:降低|减少|下降|压减|节约)/;

/**
 * Direction proposed for a number without a comparator, from the indicator's nature: cost, failure, accident, complaint and time to
 * respond should be low (≤), anything else high (≥). A person confirms it.
 *
 * @example
 * proposedDirection('质量指标', '光纤故障率') //=> '≤'
 * proposedDirection('质量指标', '故障处理及时率') //=> '≥'
 */
export function proposedDirection(level2: string, level3: string): '≥' | '≤' {
  const name = normalise(level3).replace(/\([^()]*\)+$/, '');
  if (LIMITED.test(name)) return '≤';
  if (REMEDY.test(name)) return '≥';
  if (REDUCTION.test(name) && !/率$/.test(name)) return '≥';
  if (HARM.test(name) || TIME_TAKEN.test(name)) return '≤';
  return level2.includes('成本') || MONEY_SPENT.test(name) ? '≤' : '≥';
}
