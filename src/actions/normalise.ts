import type { Form } from '../core/form/form';
import { normaliseForm, type Kind } from '../core/normalisation/normalise-form';
import type { Plan } from '../core/plan/plan';
import { cellContents } from '../core/rules/cell-contents';
import type { Workbook } from '../host/host';

const NAMES: Readonly<Record<Kind, string>> = {
  comparator: '比较符',
  unit: '计量单位',
  space: '空格和全半角',
  level: '二级指标名称',
  numbering: '编号',
};

/** 规范化: a plan that brings a form into one way of writing, its title saying how many cells of which kind; without changes where it is. */
export function planNormalisation({ sheets }: Workbook, form: Form): Plan {
  const { changes, counts } = normaliseForm(form, cellContents(sheets));
  const kinds = Object.entries(NAMES) as [Kind, string][];
  const parts = kinds.flatMap(([kind, name]) => (counts[kind] > 0 ? [`${name} ${counts[kind]} 处`] : []));
  return { title: parts.length > 0 ? `规范化写法（${parts.join('，')}）` : '规范化写法', changes };
}
