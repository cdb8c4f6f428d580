import { gridOf } from '../sheet/grid';
import { sheetOf } from '../sheet/sheet.testing';
import { titleIn } from './titles';

describe('a line that names a form', () => {
  test.each([
    ['a project’s', '项目支出绩效目标表', true],
    ['a project that measures a business', 'KPI管理系统建设项目绩效目标表', true],
    ['a project for staff’s pay', '教师绩效工资项目支出绩效自评表', true],
    ['a project for appraisals', '绩效考核系统升级改造项目绩效目标表', true],
    ['money for staff', '绩效奖金专项资金绩效目标表', true],
    ['figures of a business', '销售部KPI绩效表', false],
    ['also in small letters', '销售部kpi绩效目标表', false],
    ['of those who carry out projects', '项目部KPI绩效表', false],
    ['figures of a business in brackets', '关键绩效指标（KPI）完成情况表', false],
    ['staff, with what it is for', '项目部员工绩效考核评价表', false],
    ['staff', '员工年度绩效表', false],
  ])('%s', (_why, title, expected) => {
    const cells = gridOf(sheetOf([[title]])).rows[1] ?? [];
    expect(titleIn(cells) !== undefined).toBe(expected);
  });
});
