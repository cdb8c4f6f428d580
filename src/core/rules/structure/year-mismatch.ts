import type { Form } from '../../form/form';
import { goalCell } from '../cost/statements';
import { defineRule } from '../rule';
import { yearsIn } from './years';

export default defineRule({
  id: 'year-mismatch',
  code: 'JG03',
  name: '年度不一致',
  meta: {
    group: 'structure',
    severity: 'warning',
    fix: 'none',
    summary: '标题、年度、实施期和年度目标里的年份互相对不上。',
    basis: {
      text: '一张表只对应一个预算年度',
      source: '由各地表样推断；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    title: {
      what: '标题写 {found} 年，表里的年度是 {year} 年',
      why: '系统按年度归档，两处不一致会挂到别的年度，多半是沿用上年的表没有改',
      how: '核对预算年度，把标题和年度改成一致',
    },
    period: {
      what: '实施期“{text}”不包含表上的年度 {year} 年',
      why: '预算安排在实施期之外的年度，审核时会退回，多半是沿用上年的表没有改',
      how: '核对后改正实施期或年度，例如“{year}年1月至{year}年12月”',
    },
    goal: {
      what: '年度目标说的是 {found} 年，本表是 {year} 年度',
      why: '目标和预算不在同一年，自评时没有可以对照的目标，多半是从上年的表复制来的',
      how: '把目标改成 {year} 年要做的事；确实引用以前年份的，写成“较{found}年……”',
    },
  },
  examples: {
    bad: [
      ['标题还是上年', '', { title: '2024年项目支出绩效目标表', fields: { 年度: '2025' } }],
      ['实施期不含本年', '', { fields: { 年度: '2025', 项目实施期: '2023年1月至2024年12月' } }],
      ['目标是上年的', '', { fields: { 年度: '2025' }, goals: ['2024年完成安全培训12期'] }],
    ],
    good: [
      ['都是本年', '', { title: '2025年项目支出绩效目标表', fields: { 年度: '2025' }, goals: ['2025年完成培训12期'] }],
      ['实施期跨年', '', { fields: { 年度: '2025', 项目实施期: '2024年1月至2026年12月' } }],
      ['只写了多长', '', { fields: { 年度: '2025', 项目实施期: '1年' } }],
      ['与上年比较', '', { fields: { 年度: '2025' }, goals: ['事故起数较2024年下降5%'] }],
      [
        '文件名和文号里的年份',
        '',
        { fields: { 年度: '2025' }, goals: ['依据《2021年工作方案》（大民发〔2017〕62号）发放补贴'] },
      ],
      ['规划的起止年', '', { fields: { 年度: '2023' }, goals: ['落实2021-2025年规划，完成培训12期'] }],
      ['既有本年也有以前的', '', { fields: { 年度: '2025' }, goals: ['2024年启动，2025年完成验收'] }],
    ],
  },
  check(form, report) {
    const { year, title, titleCell } = form;
    if (year === null) return;
    const [inTitle] = yearsIn(title);
    if (inTitle !== undefined && inTitle !== year)
      report({ at: titleCell, message: 'title', data: { found: inTitle, year } });
    const period = form.period?.trim() ?? '';
    const years = yearsIn(period, true);
    if (years.length > 0 && (year < Math.min(...years) || year > Math.max(...years)))
      report({ at: periodCell(form), message: 'period', data: { text: period, year } });
    for (const goal of form.goals) {
      const found = yearsIn(goal);
      const [other] = found;
      if (other === undefined || found.includes(year) || years.includes(other)) continue;
      report({ at: goalCell(form, goal), message: 'goal', data: { found: other, year } });
    }
  },
});

function periodCell({ fields }: Form): string | undefined {
  return fields.find(({ name }) => name === 'period')?.cell;
}
