import type { Form } from '../core/form/form';
import { normaliseForm, type Kind } from '../core/normalisation/normalise-form';
import type { Plan } from '../core/plan/plan';
import { cellContents } from '../core/rules/cell-contents';
import { sumOf } from '../core/scoring/rounding';
import type { Workbook } from '../host/host';

const KINDS: readonly (readonly [Kind, string])[] = [
  ['comparator', '比较符'],
  ['unit', '计量单位'],
  ['space', '空格和全半角'],
  ['level', '二级指标名称'],
  ['numbering', '编号'],
];

/** 规范化: a plan that brings forms into one way of writing, its title saying how many cells of which kind; without changes where they are. */
export function planNormalisation({ sheets }: Workbook, forms: readonly Form[]): Plan {
  const contents = cellContents(sheets);
  const normalised = forms.map((form) => normaliseForm(form, contents));
  const parts = KINDS.flatMap(([kind, name]) => {
    const count = sumOf(normalised.map(({ counts }) => counts[kind]));
    return count > 0 ? [`${name} ${count} 处`] : [];
  });
  const title = parts.length > 0 ? `规范化写法（${parts.join('，')}）` : '规范化写法';
  return { title, changes: normalised.flatMap(({ changes }) => changes) };
}
