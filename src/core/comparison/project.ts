import type { Form } from '../form/form';

const YEAR = /(?:19|20)\d{2}\s*(?:[-—~至]\s*(?:19|20)?\d{2,4}\s*)?(?:年度?)?/g;

/**
 * A name without years, spaces and punctuation: what stays the same from one year to the next.
 *
 * @example
 * lastingName('2025 年安全生产（标准化）经费') //=> '安全生产标准化经费'
 */
export function lastingName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(YEAR, '')
    .replace(/[\s\p{P}]/gu, '');
}

/**
 * What a form is about, the same in every year: its project by name, else by code, or its unit for a department form; '' where it names
 * nothing.
 */
export function subjectOf({ kind, projectName, projectCode, unit, title }: Form): string {
  const isDepartment = kind === 'department-target' || kind === 'department-self-evaluation';
  if (isDepartment) return `部门:${lastingName(unit ?? title)}`;
  const name = lastingName(projectName ?? '');
  const code = projectCode?.trim() ?? '';
  return name === '' && code !== '' ? `编码:${code}` : name;
}
