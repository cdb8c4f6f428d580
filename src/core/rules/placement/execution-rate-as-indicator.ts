import { groupOfIndicator } from '../levels';
import { defineRule } from '../rule';

const EXECUTION =
  /(?:预算|资金|经费)(?:的)?(?:执行|支出|支付|使用|完成)(?:完成)?(?:率|进度)|(?:支出|支付|执行)进度|预算执行|时间进度.{0,6}(?:支付|支出|使用)/;
const OTHER = /及时|合规|规范|准确|安全|偏差|调整|公开|编制/;

export default defineRule({
  id: 'execution-rate-as-indicator',
  code: 'GL08',
  name: '预算执行率重复设置',
  meta: {
    group: 'placement',
    severity: 'warning',
    fix: 'none',
    wording: true,
    summary: '预算执行率或支出进度又设成了一条产出指标，它已经单独计 10 分。',
    basis: {
      text: '预算执行率单独计分，不再设为绩效指标',
      source: '财预〔2021〕101号；各地公开表样',
      checked: false,
    },
  },
  messages: {
    setAgain: {
      what: '“{level2}”下的“{name}”考核的是预算执行，执行率已经单独计分',
      why: '同一件事计两次分，钱花得快得分就高，评审时会要求删去',
      how: '换成说明产出的指标，例如时效指标写“项目完成时限 2025年12月底前”',
    },
  },
  examples: {
    bad: [
      ['按进度支付资金', '时效指标/按时间进度要求支付使用资金 | 支出进度要求'],
      ['预算执行率', '数量指标/预算执行率 | ≥95%'],
      ['资金支付率', '时效指标/资金支付率 | =100%'],
    ],
    good: [
      ['支付是否及时', '时效指标/资金支付及时率 | =100%'],
      ['项目的完成率', '时效指标/项目按期完成率 | =100%'],
      ['部门表把预算管理单列一类', '预算管理/预算执行率 | ≥95%', { kind: 'department-target' }],
      ['成本控制', '成本指标/预算控制数 | ≤36万元'],
    ],
  },
  check(form, report) {
    for (const indicator of form.indicators) {
      const { level2, level3: name, cells } = indicator;
      const group = groupOfIndicator(indicator);
      if (group === null || group === 'cost' || !EXECUTION.test(name) || OTHER.test(name)) continue;
      report({ at: cells.level3, message: 'setAgain', data: { level2: level2 || indicator.level1, name } });
    }
  },
});
