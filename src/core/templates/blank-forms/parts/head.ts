import { textContent } from '../../content';
import type { Drawing, RowCell } from '../../drawing';

const HEIGHT = 24;

/** What the head of a national form says of a project or a department; null where it is to be filled in. */
export interface Facts {
  readonly of: 'project' | 'department';
  readonly year: number | null;
  readonly projectName: string | null;
  /** A cell for the code is drawn only where there is one. */
  readonly projectCode: string | null;
  readonly supervisor: string | null;
  readonly unit: string | null;
}

const BLANK = { year: null, projectName: null, projectCode: null, supervisor: null, unit: null } as const;

/** The head of a blank form. */
export const BLANK_PROJECT: Facts = { of: 'project', ...BLANK };
export const BLANK_DEPARTMENT: Facts = { of: 'department', ...BLANK };

/** Draws title, year and labelled facts in columns A to I. */
export function drawHead(form: Drawing, title: string, facts: Facts): void {
  drawTitle(form, 'I', title, facts.year);
  if (facts.of === 'department') drawDepartment(form, facts);
  else drawProject(form, facts);
}

/** Draws title and year over the columns from A to the last one. */
export function drawTitle(form: Drawing, last: string, title: string, year: number | null = null): void {
  form
    .row(30, [`A:${last}`, title, 'title'])
    .row(18, [`A:${last}`, year === null ? '（      年度）' : `（${year}年度）`, 'subtitle']);
}

function drawDepartment(form: Drawing, { unit, supervisor, projectName }: Facts): void {
  const name = textContent(unit ?? supervisor ?? projectName);
  form.row(HEIGHT, ['A', '部门（单位）名称', 'label'], ['B:I', name, 'field']);
}

function drawProject(form: Drawing, { projectName, projectCode, supervisor, unit }: Facts): void {
  const name = textContent(projectName);
  const named: RowCell[] =
    projectCode === null
      ? [['B:I', name, 'field']]
      : [
          ['B:D', name, 'field'],
          ['E', '项目编码', 'label'],
          ['F:I', textContent(projectCode), 'field'],
        ];
  form
    .row(HEIGHT, ['A', '项目名称', 'label'], ...named)
    .row(
      HEIGHT,
      ['A', '主管部门', 'label'],
      ['B:D', textContent(supervisor), 'field'],
      ['E', '实施单位', 'label'],
      ['F:I', textContent(unit), 'field'],
    );
}
