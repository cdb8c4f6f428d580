import { indicatorsIn } from '../levels';
import { defineRule } from '../rule';
import { withoutBrackets } from '../text';

const RATE_NAME = /(?<![频功效汇])率$|比例$|占比$/;

export default defineRule({
  id: 'ratio-in-quantity',
  code: 'GL01',
  name: '数量指标填比率',
  meta: {
    group: 'placement',
    severity: 'warning',
    fix: 'none',
    moves: true,
    wording: true,
    summary: '数量指标里填的是百分比，或者名称是某某率。',
    basis: {
      text: '数量指标反映做了多少，比率反映做得怎样，属于质量指标',
      source: '各地表样；介绍各类指标含义的文章 http://11946.cn/zx/2023/0528/65682.html',
      checked: false,
    },
  },
  messages: {
    ratioValue: {
      what: '数量指标“{name}”填的是比率“{value}”',
      why: '看不出做了多少，资金与工作量对不上，评审时会要求改成数量',
      how: '改成能数的量，例如“购置装备 ≥120台（套）”；要考核的就是比率，请移到质量指标',
    },
    rateName: {
      what: '数量指标“{name}”考核的是比率',
      why: '率反映做得怎样，不反映做了多少，放在数量指标里会被要求调整',
      how: '移到质量指标；数量指标另写一条能数的，例如“检查企业 ≥40家”',
    },
  },
  examples: {
    bad: [
      ['值是百分比', '数量指标/装备数量 | 95%'],
      ['名称是率，值也是百分比', '数量指标/政府采购率 | =100%'],
      ['名称是率，值是文字', '数量指标/监督覆盖率 | 全覆盖'],
    ],
    good: [
      ['能数的量', '数量指标/培训次数 | ≥12次'],
      ['比率放在质量指标', '质量指标/采购率 | =100%'],
      ['频率是次数', '数量指标/巡查频率 | ≥2次/周'],
    ],
  },
  check(form, report) {
    for (const indicator of indicatorsIn(form, 'quantity')) {
      const { level3: name, target, value, cells } = indicator;
      const isRate = RATE_NAME.test(withoutBrackets(name));
      const suggestion = isRate ? { moveTo: '质量指标' } : undefined;
      const data = { name, value: target.trim() };
      if (value.unit === '%') report({ at: cells.target, message: 'ratioValue', data, suggestion });
      else if (isRate) report({ at: cells.level3, message: 'rateName', data: { name }, suggestion });
    }
  },
});
