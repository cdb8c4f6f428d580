import type { Form } from '../../form/form';
import { lastingName } from '../../comparison/project';
import type { ExampleForm } from '../example-notation';
import { differ, sumOf } from '../money/amounts';
import { defineWorkbookRule } from '../rule';

const PROJECT_OF = {
  'department-target': 'project-target',
  'department-self-evaluation': 'project-self-evaluation',
} as const;

export default defineWorkbookRule({
  id: 'department-total-mismatch',
  code: 'BJ04',
  name: '部门与项目金额不一致',
  meta: {
    group: 'workbook',
    severity: 'warning',
    fix: 'none',
    summary: '部门整体支出表的金额与同一工作簿里各项目表的金额对不上。',
    basis: { text: '部门整体支出包含各个项目的支出', source: '没有条文，按两种表的关系推断', checked: false },
  },
  messages: {
    aboveTotal: {
      what: '{count} 个项目的预算合计 {sum} 万元，超过部门整体支出的 {total} 万元',
      why: '项目是部门支出的一部分，合计不会比部门总数还大，其中一处金额或单位必然有误',
      how: '逐个核对项目金额，例如“{name}”的 {amount} 万元；先看有没有把元填成万元、有没有漏计进部门总数的项目',
    },
    otherAmount: {
      what: '任务“{name}”在部门表里是 {task} 万元，在项目表（工作表“{sheet}”）里是 {project} 万元',
      why: '同一个项目两个数，批复和执行率不知道以哪个为准',
      how: '对照预算批复，把填错的一处改过来，例如两处都填 {project}',
    },
  },
  examples: {
    bad: [
      ['项目合计大于部门总数', [department('40 | 40 | 0', []), project('执法检查', 30), project('物业管理', 15)]],
      [
        '同一个项目两个数',
        [
          department('100 | 100 | 0', ['执法检查 | 28 | 28 | 0', '人员经费 | 72 | 72 | 0']),
          project('2025年执法检查', 30),
        ],
      ],
    ],
    good: [
      [
        '对得上，部门另有人员经费',
        [department('100 | 100 | 0', ['执法检查 | 30 | 30 | 0', '人员经费 | 70 | 70 | 0']), project('执法检查', 30)],
      ],
      ['没有部门表', [project('执法检查', 30), project('物业管理', 15)]],
      [
        '别的单位的项目',
        [
          department('40 | 40 | 0', []),
          { ...project('执法检查', 50), fields: { 项目名称: '执法检查', 实施单位: '水利局' } },
        ],
      ],
    ],
  },
  check(forms, report, { thresholds }) {
    for (const form of forms) {
      const projects = projectsOf(form, forms);
      const sum = sumOf(projects.map(({ budget }) => budget.total));
      const [largest] = [...projects].sort((one, other) => (other.budget.total ?? 0) - (one.budget.total ?? 0));
      const { total } = form.budget;
      if (
        largest &&
        sum !== null &&
        total !== null &&
        sum > total &&
        differ(form, sum, total, thresholds.amountTolerance)
      ) {
        const example = { name: largest.projectName ?? '', amount: largest.budget.total ?? 0 };
        const data = { count: projects.length, sum, total, ...example };
        report(form, { at: form.budgetCells.total, message: 'aboveTotal', data });
      }
      for (const { name, total: task, cells } of form.tasks) {
        const same = projects.filter(({ projectName }) => lastingName(projectName ?? '') === lastingName(name));
        const amount = same[0]?.budget.total ?? null;
        if (same.length !== 1 || !same[0] || task === null || amount === null) continue;
        if (!differ(form, task, amount, thresholds.amountTolerance)) continue;
        const data = { name, task, project: amount, sheet: same[0].sheet };
        report(form, { at: cells.total, message: 'otherAmount', data });
      }
    }
  },
});

/** Project forms of the same stage, year and unit, as far as the forms say; none for a project form. */
function projectsOf(form: Form, forms: readonly Form[]): readonly Form[] {
  if (form.kind !== 'department-target' && form.kind !== 'department-self-evaluation') return [];
  const kind = PROJECT_OF[form.kind];
  const isOurs = (other: Form): boolean =>
    other.kind === kind &&
    (other.year === null || form.year === null || other.year === form.year) &&
    (!other.unit || !form.unit || other.unit.trim() === form.unit.trim());
  return forms.filter(isOurs);
}

function department(budget: string, tasks: readonly string[]): ExampleForm {
  const fields = { '填报单位（盖章）': '应急管理局' };
  return { sheet: '部门', kind: 'department-target', fields, budget, tasks, rows: '数量指标/检查次数 | ≥12次' };
}

function project(name: string, amount: number): ExampleForm {
  const fields = { 项目名称: name, 实施单位: '应急管理局' };
  return { sheet: name, fields, budget: `${amount} | ${amount} | 0`, rows: '数量指标/检查次数 | ≥12次' };
}
