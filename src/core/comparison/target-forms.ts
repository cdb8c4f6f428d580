import type { Form } from '../form/form';
import { groupBy } from '../rules/group-by';
import { rememberFor } from '../sheet/remember';
import { compareForms, type FormComparison } from './compare-forms';
import { subjectOf } from './project';

const TARGET_OF = {
  'project-self-evaluation': 'project-target',
  'department-self-evaluation': 'department-target',
} as const;

/**
 * Self-evaluation forms of a workbook beside the target forms that they evaluate: same project, same year where both state one, and
 * at least one indicator in common. Worked out once for all rules that ask.
 */
export const evaluationsOf = rememberFor((forms: readonly Form[]): readonly FormComparison[] => {
  const bySubject = groupBy(forms, (form) => `${form.kind} ${subjectOf(form)}`);
  return forms.flatMap((form) => {
    if (form.kind !== 'project-self-evaluation' && form.kind !== 'department-self-evaluation') return [];
    const subject = subjectOf(form);
    const namesakes = subject === '' ? [] : (bySubject.get(`${TARGET_OF[form.kind]} ${subject}`) ?? []);
    const [target, another] = namesakes.filter((other) => isSameYear(other, form));
    if (!target || another) return [];
    const comparison = compareForms(target, form);
    return comparison.paired > 0 ? [comparison] : [];
  });
});

function isSameYear(one: Form, other: Form): boolean {
  return one.year === null || other.year === null || one.year === other.year;
}
