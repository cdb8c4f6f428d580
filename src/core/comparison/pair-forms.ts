import type { Form } from '../form/form';
import { compareForms, type FormComparison } from './compare-forms';
import { subjectOf } from './project';

/** Forms of two workbooks that are about the same project or department, and those without a counterpart. */
export interface FormsComparison {
  readonly pairs: readonly FormComparison[];
  readonly onlyBefore: readonly Form[];
  readonly onlyAfter: readonly Form[];
}

/** Compares the forms of two workbooks; names that differ only in the year are one project. */
export function compareAll(before: readonly Form[], after: readonly Form[]): FormsComparison {
  const left = [...after];
  const pairs: FormComparison[] = [];
  const onlyBefore: Form[] = [];
  for (const form of before) {
    const at = left.findIndex((other) => isSameSubject(form, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other) pairs.push(compareForms(form, other));
    else onlyBefore.push(form);
  }
  if (pairs.length === 0 && before.length === 1 && after.length === 1 && before[0] && after[0])
    return { pairs: [compareForms(before[0], after[0])], onlyBefore: [], onlyAfter: [] };
  return { pairs, onlyBefore, onlyAfter: left };
}

/** Whether two forms are about the same project, by name or by code. */
export function isSameSubject(one: Form, other: Form): boolean {
  const [subject, otherSubject] = [subjectOf(one), subjectOf(other)];
  if (subject !== '' && subject === otherSubject) return true;
  return !!one.projectCode?.trim() && one.projectCode.trim() === other.projectCode?.trim() && subject === '';
}
