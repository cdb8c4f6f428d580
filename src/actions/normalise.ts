import type { Form } from '../core/form/form';
import { normaliseForm, type Kind } from '../core/normalisation/normalise-form';
import type { Plan } from '../core/plan/plan';
import { cellContents } from '../core/rules/cell-contents';
import { sumOf } from '../core/scoring/rounding';
import type { Workbook } from '../host/host';
import { wording } from './wording';

const KINDS: readonly Kind[] = ['comparator', 'unit', 'space', 'level', 'numbering'];

/** 规范化: a plan that brings forms into one way of writing, its title saying how many cells of which kind; without changes where they are. */
export function planNormalisation({ sheets }: Workbook, forms: readonly Form[]): Plan {
  const contents = cellContents(sheets);
  const normalised = forms.map((form) => normaliseForm(form, contents));
  const parts = KINDS.flatMap((kind) => {
    const count = sumOf(normalised.map(({ counts }) => counts[kind]));
    return count > 0 ? [[kind, count] as const] : [];
  });
  const title = wording.plans.normalise(parts);
  return { title, changes: normalised.flatMap(({ changes }) => changes) };
}
