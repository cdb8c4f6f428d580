import type { Form } from '../../form/form';
import type { ExampleForm } from '../example-notation';
import { groupBy } from '../group-by';
import { defineWorkbookRule } from '../rule';
import { bareName, isBlank } from '../text';

export default defineWorkbookRule({
  id: 'project-code-duplicate',
  code: 'JG04',
  name: '项目编码重复',
  meta: {
    group: 'structure',
    severity: 'error',
    fix: 'none',
    summary: '两个不同的项目用了同一个项目编码。',
    basis: { text: '一个项目编码只对应一个项目', source: '承德表样', checked: false },
  },
  messages: {
    sameCode: {
      what: '项目“{name}”的编码 {code} 已用于“{first}”（工作表“{sheet}”{cell}）',
      why: '编码是系统识别项目的依据，两个项目同码，其中一个的绩效目标会被覆盖或挂错项目',
      how: '到预算管理系统里查这两个项目各自的编码，把填错的一处改过来',
    },
  },
  examples: {
    bad: [['两个项目同一个编码', [project('甲', 'KU3DP', '执法检查专项经费'), project('乙', 'KU3DP', '专家劳务费')]]],
    good: [
      ['编码不同', [project('甲', '80021A', '执法检查'), project('乙', '80021B', '专家劳务费')]],
      ['同一个项目的目标表和自评表', [project('目标', '80021A', '执法检查'), project('自评', '80021A', '执法检查')]],
      ['名称只差年度', [project('甲', '80021A', '2024年执法检查'), project('乙', '80021A', '2025年度执法检查')]],
      ['没有填编码', [project('甲', '', '执法检查'), project('乙', '', '专家劳务费')]],
    ],
  },
  check(forms, report) {
    const coded = forms.filter(({ projectCode, projectName }) => !isBlank(projectCode) && !isBlank(projectName));
    for (const group of groupBy(coded, ({ projectCode }) => bareName(projectCode ?? '')).values()) {
      const [first] = group;
      for (const form of group) {
        if (!first || projectOf(form) === projectOf(first)) continue;
        const data = { name: form.projectName ?? '', code: form.projectCode ?? '', first: first.projectName ?? '' };
        const cell = codeCell(first) ?? first.titleCell;
        report(form, { at: codeCell(form), message: 'sameCode', data: { ...data, sheet: first.sheet, cell } });
      }
    }
  },
});

/** The project's name without its year: the same project goes by “2024年…” and “2025年度…”. */
function projectOf({ projectName }: Form): string {
  return bareName(projectName ?? '').replace(/(?:19|20)\d{2}(?:年度?)?/, '');
}

function codeCell({ fields }: Form): string | undefined {
  return fields.find(({ name }) => name === 'projectCode')?.cell;
}

function project(sheet: string, code: string, name: string): ExampleForm {
  return { sheet, rows: '数量指标/检查次数 | ≥12次', fields: { 项目编码: code, 项目名称: name } };
}
