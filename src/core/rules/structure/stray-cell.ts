import { defineRule } from '../rule';

export default defineRule({
  id: 'stray-cell',
  code: 'JG08',
  name: '多余内容',
  meta: {
    group: 'structure',
    severity: 'warning',
    fix: 'none',
    summary: '“项目资金”标签和预算数表头之间写了一个数，这里不该有内容。',
    basis: { text: '金额写在表头下面对应的列里', source: '昌吉表样', checked: false },
  },
  messages: {
    strayNumber: {
      what: '“{text}”写在“项目资金”标签旁边，不属于任何一栏',
      why: '汇总或导入时会被当成金额或分值，读的人也不知道它是什么',
      how: '是多余的就清空；是金额的，移到下面“年度资金总额”对应的列',
    },
  },
  examples: {
    bad: [['标签旁边多了一个数', '', { execution: '30 | 30 | 30 | 10 | 100% | 10', stray: ['10'] }]],
    good: [['没有多余的数', '', { execution: '30 | 30 | 30 | 10 | 100% | 10' }]],
  },
  check({ strayCells = [] }, report) {
    for (const { cell, text } of strayCells) report({ at: cell, message: 'strayNumber', data: { text } });
  },
});
