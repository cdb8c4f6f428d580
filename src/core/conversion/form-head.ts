import type { Form } from '../form/form';
import type { Drawing, RowCell } from '../templates/drawing';
import { textContent } from '../templates/content';
import { heightFor } from '../templates/row-height';

const HEIGHT = 24;

/** True for forms of a whole department rather than of a project. */
export function isOfDepartment({ kind }: Form): boolean {
  return kind === 'department-target' || kind === 'department-self-evaluation';
}

/** Draws title, year and labelled facts in columns A to I. */
export function drawHead(form: Drawing, source: Form, title: string, year: number | null): Drawing {
  form
    .row(30, ['A:I', title, 'title'])
    .row(18, ['A:I', year === null ? '（      年度）' : `（${year}年度）`, 'subtitle']);
  return isOfDepartment(source) ? departmentFacts(form, source) : projectFacts(form, source);
}

function departmentFacts(form: Drawing, { unit, supervisor, projectName }: Form): Drawing {
  return form.row(
    HEIGHT,
    ['A', '部门（单位）名称', 'label'],
    ['B:I', textContent(unit ?? supervisor ?? projectName), 'field'],
  );
}

function projectFacts(form: Drawing, { projectName, projectCode, supervisor, unit }: Form): Drawing {
  const name = heightFor(HEIGHT, [projectName ?? '', 56]);
  const code: RowCell[] =
    projectCode === null
      ? [['B:I', textContent(projectName), 'field']]
      : [
          ['B:D', textContent(projectName), 'field'],
          ['E', '项目编码', 'label'],
          ['F:I', textContent(projectCode), 'field'],
        ];
  return form
    .row(name, ['A', '项目名称', 'label'], ...code)
    .row(
      HEIGHT,
      ['A', '主管部门', 'label'],
      ['B:D', textContent(supervisor), 'field'],
      ['E', '实施单位', 'label'],
      ['F:I', textContent(unit), 'field'],
    );
}
