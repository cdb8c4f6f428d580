import type { Form } from '../form/form';
import { compareForms, type FormComparison } from './compare-forms';
import { isSameSubject } from './pair-forms';

const TARGET_OF = {
  'project-self-evaluation': 'project-target',
  'department-self-evaluation': 'department-target',
} as const;

const KNOWN = new WeakMap<readonly Form[], readonly FormComparison[]>();

/**
 * Self-evaluation forms of a workbook beside the target forms that they evaluate: same project, same year where both state one, and
 * at least one indicator in common. Worked out once for all rules that ask.
 */
export function evaluationsOf(forms: readonly Form[]): readonly FormComparison[] {
  const known = KNOWN.get(forms) ?? forms.flatMap((form) => evaluationOf(form, forms));
  KNOWN.set(forms, known);
  return known;
}

function evaluationOf(form: Form, forms: readonly Form[]): readonly FormComparison[] {
  if (form.kind !== 'project-self-evaluation' && form.kind !== 'department-self-evaluation') return [];
  const wanted = TARGET_OF[form.kind];
  const candidates = forms.filter(
    (other) => other.kind === wanted && isSameSubject(other, form) && isSameYear(other, form),
  );
  const [target] = candidates;
  if (!target || candidates.length > 1) return [];
  const comparison = compareForms(target, form);
  return comparison.paired > 0 ? [comparison] : [];
}

function isSameYear(one: Form, other: Form): boolean {
  return one.year === null || other.year === null || one.year === other.year;
}
