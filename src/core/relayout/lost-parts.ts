import type { Form } from '../form/form';
import type { BlankForm } from '../templates/blank-form';

const COLUMNS = ['actual', 'points', 'score', 'deviation', 'description', 'basis'] as const;
const FACTS = ['unit', 'supervisor', 'projectName', 'projectCode', 'period', 'purpose', 'completion'] as const;

/** Something that a form says and a layout has no place for. */
export type LostPart = (typeof COLUMNS)[number] | (typeof FACTS)[number] | 'tasks' | 'spendingPlan';

/** What a form says for which a blank form, given as drawn and as recognised, has no place. */
export function lostParts(form: Form, target: Form, { cells }: BlankForm): LostPart[] {
  const prints = (pattern: RegExp) => cells.some(({ content }) => 'text' in content && pattern.test(content.text));
  const facts = FACTS.filter(
    (fact) => form[fact] !== null && !target.fields.some(({ name }) => name === fact) && !isCompletion(fact, prints),
  );
  const columns = COLUMNS.filter((column) => target.columns[column] === undefined && isFilled(form, column));
  const tasks: LostPart[] = form.tasks.length > 0 && !prints(/^任务名称$/) ? ['tasks'] : [];
  const plan: LostPart[] = form.spendingPlan && !prints(/^\d{1,2}月底?$/) ? ['spendingPlan'] : [];
  return [...facts, ...columns, ...tasks, ...plan];
}

/** A blank 实际完成情况 is a header over its cell. */
function isCompletion(fact: (typeof FACTS)[number], prints: (pattern: RegExp) => boolean): boolean {
  return fact === 'completion' && prints(/^实际完成情况$/);
}

function isFilled({ indicators }: Form, column: (typeof COLUMNS)[number]): boolean {
  return indicators.some((indicator) => {
    const content = indicator[column];
    return content !== undefined && content !== null && content !== '';
  });
}
