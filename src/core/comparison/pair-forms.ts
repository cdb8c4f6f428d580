import type { Form } from '../form/form';
import { groupBy } from '../rules/group-by';
import { compareForms, type FormComparison } from './compare-forms';
import { subjectOf } from './project';

/** Forms of two workbooks that are about the same project or department, and those without a counterpart. */
export interface FormsComparison {
  readonly pairs: readonly FormComparison[];
  readonly onlyBefore: readonly Form[];
  readonly onlyAfter: readonly Form[];
}

/** Compares the forms of two workbooks; names that differ only in the year are one project. Two single forms are compared whatever they name. */
export function compareAll(before: readonly Form[], after: readonly Form[]): FormsComparison {
  const [one, other] = [before[0], after[0]];
  if (one && other && before.length === 1 && after.length === 1)
    return { pairs: [compareForms(one, other)], onlyBefore: [], onlyAfter: [] };
  const waiting = groupBy(after, subjectOf);
  const pairs: FormComparison[] = [];
  const onlyBefore: Form[] = [];
  for (const form of before) {
    const subject = subjectOf(form);
    const counterpart = subject === '' ? undefined : waiting.get(subject)?.shift();
    if (counterpart) pairs.push(compareForms(form, counterpart));
    else onlyBefore.push(form);
  }
  return { pairs, onlyBefore, onlyAfter: [...waiting.values()].flat() };
}
