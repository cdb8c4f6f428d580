import type { Execution } from '../../form/form';
import { defineRule } from '../rule';
import { tidy } from '../sentence';
import { inFormUnit, percent } from './amounts';

export default defineRule({
  id: 'execution-rate-wrong',
  code: 'ZJ04',
  name: '执行率计算错误',
  meta: {
    group: 'money',
    severity: 'error',
    fix: 'suggestion',
    summary: '执行率不等于全年执行数除以全年预算数（调整后的预算，不是年初预算）。',
    basis: {
      text: '预算执行率 = 全年执行数 ÷ 全年预算数',
      source: '公开的自评表填报说明 https://1wenmi.com/doc/330418.html，https://www.scqs.gov.cn/info/13206/211004.htm',
      checked: false,
    },
  },
  messages: {
    wrongRate: {
      what: '执行率应为 {expected}（{executed} ÷ {adjusted}），现为 {given}',
      why: '执行率错了，执行率得分和总分都跟着错',
      how: '按“全年执行数 ÷ 全年预算数”重新计算，填 {expected}；执行数或预算数有误的先改正',
    },
    initialBudget: {
      what: '执行率 {given} 是按年初预算数 {initial} 算的，按全年预算数应为 {expected}（{executed} ÷ {adjusted}）',
      why: '预算调整过的项目要按调整后的全年预算数考核，否则得分偏高或偏低',
      how: '改用全年预算数计算，填 {expected}；年中没有调整的，把全年预算数改成与年初一致',
    },
    cannotCompute: {
      what: '执行率填了 {given}，但全年预算数是空的',
      why: '没有全年预算数，执行率无从计算，按 {given} 得的分没有依据',
      how: '填上全年预算数（年中没有调整的，与年初预算数相同），再填执行率',
    },
  },
  examples: {
    bad: [
      ['算错了', '', { execution: '100 | 100 | 92.5 | 10 | 95% | 9.5' }],
      ['分母用了年初预算数', '', { execution: '100 | 80 | 60 | 10 | 60% | 6' }],
      ['没有全年预算数一栏，按年初预算也不对', '', { execution: '100 | × | 60 | 10 | 75% | 7.5' }],
      ['没有全年预算数', '', { execution: '100 |  | 60 | 10 | 100% | 10' }],
    ],
    good: [
      ['按全年预算数', '', { execution: '100 | 80 | 60 | 10 | 75% | 7.5' }],
      ['没有全年预算数一栏，按年初预算数', '', { execution: '80 | × | 60 | 10 | 75% | 7.5' }],
      ['四舍五入到印出的位数', '', { execution: '3 | 3 | 2 | 10 | 66.7% | 6.67' }],
      ['截去了小数', '', { execution: '3 | 3 | 2 | 10 | 66% | 6.67' }],
      ['还没有填', '', { execution: '3 | 3 |  | 10 |  | ' }],
      ['预算数为零归“预算数为零”管', '', { execution: '3 | 0 | 2 | 10 | 100% | 10' }],
    ],
  },
  check(form, report) {
    const { execution } = form;
    if (!execution || execution.rate === null) return;
    const { initial, executed, rate, rateText, cells } = execution;
    const adjusted = cells.adjusted === undefined ? initial : execution.adjusted;
    if (adjusted === 0) return;
    const given = rateText || percent(rate);
    if (adjusted === null) return report({ at: cells.rate, message: 'cannotCompute', data: { given } });
    if (executed === null || isPrintedAs(executed / adjusted, execution)) return;
    const expected = percent(executed / adjusted);
    const amounts = { executed: inFormUnit(form, executed), adjusted: inFormUnit(form, adjusted) };
    const suggestion = { to: { number: Math.round((executed / adjusted) * 1e4) / 1e4, format: '0.00%' } };
    if (initial && isPrintedAs(executed / initial, execution))
      report({
        at: cells.rate,
        message: 'initialBudget',
        data: { given, expected, initial: inFormUnit(form, initial), ...amounts },
        suggestion,
      });
    else report({ at: cells.rate, message: 'wrongRate', data: { given, expected, ...amounts }, suggestion });
  },
});

/** Whether the given rate is the expected one, rounded or cut off at the decimals that are printed. */
function isPrintedAs(expected: number, { rate, rateText = '' }: Execution): boolean {
  const decimals = /\.(\d+)/.exec(rateText)?.[1]?.length ?? 0;
  const scale = 10 ** (/[%％]/.test(rateText) ? decimals + 2 : Math.max(decimals, 2));
  const given = tidy((rate ?? 0) * scale);
  return Math.abs(tidy(expected * scale) - given) <= 0.5 || Math.trunc(tidy(expected * scale)) === given;
}
