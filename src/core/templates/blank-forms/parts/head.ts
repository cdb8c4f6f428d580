import { textContent } from '../../content';
import type { Drawing, RowCell } from '../../drawing';
import { INPUTS } from '../../inputs';
import { fact } from './cells';

const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 18;
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

/** Draws title, year and unit of the amounts over the columns from A to the last one. */
export function drawTitle(form: Drawing, last: string, title: string, year: number | null = null): void {
  drawYear(form, last, title, year === null ? '（      年度）' : `（${year}年度）`);
  form.row(LINE_HEIGHT, [`A:${last}`, '单位：万元', 'unit-line']);
}

/** Draws title and year over the columns from A to the last one. */
export function drawYear(form: Drawing, last: string, title: string, year: string): void {
  form.row(TITLE_HEIGHT, [`A:${last}`, title, 'title']).row(LINE_HEIGHT, [`A:${last}`, year, 'subtitle', INPUTS.year]);
}

function drawDepartment(form: Drawing, { unit, supervisor, projectName }: Facts): void {
  const name = textContent(unit ?? supervisor ?? projectName);
  form.row(HEIGHT, ['A', '部门（单位）名称', 'label'], ['B:I', name, 'field']);
}

function drawProject(form: Drawing, { projectName, projectCode, supervisor, unit }: Facts): void {
  const name = textContent(projectName);
  const named: RowCell[] =
    projectCode === null
      ? [fact('B:I', 'projectName', name)]
      : [
          fact('B:D', 'projectName', name),
          ['E', '项目编码', 'label'],
          fact('F:I', 'projectCode', textContent(projectCode)),
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
