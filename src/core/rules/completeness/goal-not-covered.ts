import { goalCell } from '../cost/statements';
import { defineRule } from '../rule';
import { goalNumbersOf, indicatorsAbout, inUnitOf } from './goal-numbers';

export default defineRule({
  id: 'goal-not-covered',
  code: 'WZ14',
  name: '目标与指标不对应',
  meta: {
    group: 'completeness',
    severity: 'warning',
    fix: 'none',
    wording: true,
    trial: true,
    summary: '年度目标里写了数，说同一件事的指标却没有数。',
    basis: {
      text: '目标里的数要落到指标上',
      source: '承德表样；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    noNumber: {
      what: '年度目标写“{goal}”，指标“{name}”的值却是“{value}”，没有这个数',
      why: '目标里承诺的数没有指标考核，年底完成没完成都说不清',
      how: '把数写进指标值，例如“≥{number}{unit}”',
    },
  },
  examples: {
    bad: [
      [
        '目标里有人数，指标没有',
        '数量指标/配备司机 | 根据明年车辆编制情况，配备相应数量司机。',
        { goals: ['聘用8名司机'] },
      ],
      ['次数没有写进指标', '数量指标/应急演练 | 按计划开展', { goals: ['开展应急演练4次'] }],
    ],
    good: [
      ['写进了指标', '数量指标/应急演练次数 | ≥4次', { goals: ['开展应急演练4次'] }],
      [
        '数在另一条指标里',
        ['数量指标/购置数量 | 19件', '生态效益指标/购买节能环保家具 | 购买节能环保家具'],
        { goals: ['拟购办公家具19件'] },
      ],
      ['数不同归“指标与目标矛盾”管', '数量指标/应急演练次数 | ≥2次', { goals: ['开展应急演练4次'] }],
      ['预算金额不算', '成本指标/资金成本 | 小于等于核定数', { goals: ['计划支出12万元'] }],
      ['文号和年份不算', '数量指标/补贴发放 | 按时发放', { goals: ['依据大民发〔2017〕62号文件发放补贴'] }],
    ],
  },
  check(form, report) {
    for (const number of goalNumbersOf(form)) {
      const about = indicatorsAbout(number, form.indicators);
      const [first] = about;
      if (!first || about.some(({ value }) => value.number !== null)) continue;
      if (first.value.kind === 'empty' || first.value.kind === 'not-applicable') continue;
      if (form.indicators.some((indicator) => inUnitOf(number, indicator) === number.number)) continue;
      const data = { goal: number.text, name: first.level3, value: first.target.trim() };
      report({
        at: goalCell(form, number.goal),
        message: 'noNumber',
        data: { ...data, number: number.number, unit: number.unit },
      });
    }
  },
});
