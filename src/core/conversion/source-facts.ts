import type { Form } from '../form/form';
import type { Facts } from '../templates/blank-forms/parts/head';

/** What the head of a form made from another says; `year` where it is not the form's own. */
export function factsOf(form: Form, year: number | null): Facts {
  const { kind, projectName, projectCode, supervisor, unit } = form;
  const isDepartment = kind === 'department-target' || kind === 'department-self-evaluation';
  return { of: isDepartment ? 'department' : 'project', year, projectName, projectCode, supervisor, unit };
}

/** The goals of a form in one text; several are told apart by “目标1：”. */
export function goalsOf({ goals }: Form): string {
  return goals.map((goal, index) => numbered(goal, index, goals.length)).join('\n');
}

function numbered(goal: string, index: number, count: number): string {
  return count === 1 || /^目标\s*[一二三四五六七八九十\d]/.test(goal) ? goal : `目标${index + 1}：${goal}`;
}
