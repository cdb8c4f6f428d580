import { rangeOf } from '../core/sheet/address';
import type { BlankForm, Input } from '../core/templates/blank-form';

export const PROMPT_TITLE = '填写提示';
export const ALERT_TITLE = '请核对';

/** What a program is told about what may be typed into some cells; `alert` is absent where anything may. */
export interface InputRule {
  /** A1 ranges. */
  readonly ranges: readonly string[];
  readonly hint: string;
  readonly condition:
    | { readonly kind: 'any' }
    | { readonly kind: 'list'; readonly choices: readonly string[] }
    | { readonly kind: 'number'; readonly least: number; readonly most?: number };
  readonly alert?: { readonly style: 'stop' | 'warning'; readonly text: string };
}

/** The rules of a form, one for all cells that take the same. */
export function inputRules({ cells }: BlankForm): InputRule[] {
  const ranges = new Map<string, { readonly input: Input; readonly ranges: string[] }>();
  for (const { input, area } of cells) {
    if (!input) continue;
    const key = JSON.stringify(input);
    const group = ranges.get(key) ?? { input, ranges: [] };
    group.ranges.push(rangeOf(area));
    ranges.set(key, group);
  }
  return [...ranges.values()].map(({ input, ranges: own }) => ({ ranges: own, hint: input.hint, ...termsOf(input) }));
}

function termsOf({ choices, least, most }: Input): Pick<InputRule, 'condition' | 'alert'> {
  if (choices)
    return {
      condition: { kind: 'list', choices },
      alert: { style: 'warning', text: '不在列表里。确定要用这个写法吗？' },
    };
  if (least === undefined) return { condition: { kind: 'any' } };
  const text = most === undefined ? `请填不小于 ${least} 的数字。` : `请填 ${least} 到 ${most} 之间的数字。`;
  return { condition: { kind: 'number', least, ...(most !== undefined && { most }) }, alert: { style: 'stop', text } };
}
