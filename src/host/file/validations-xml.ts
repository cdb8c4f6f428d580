import type { BlankForm } from '../../core/templates/blank-form';
import { ALERT_TITLE, inputRules, PROMPT_TITLE, type InputRule } from '../input-rule';
import { escapeXml } from './xml';

/** `dataValidations` of a drawn form; '' where anything may be typed anywhere. */
export function validationsXml(blank: BlankForm): string {
  const rules = inputRules(blank).map(ruleXml);
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function ruleXml({ ranges, hint, condition, alert }: InputRule): string {
  const attributes = {
    ...conditionAttributes(condition),
    ...(alert && { errorStyle: alert.style, showErrorMessage: '1', errorTitle: ALERT_TITLE, error: alert.text }),
    allowBlank: '1',
    showInputMessage: '1',
    promptTitle: PROMPT_TITLE,
    prompt: hint,
    sqref: ranges.join(' '),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<dataValidation${written.join('')}>${formulasXml(condition)}</dataValidation>`;
}

function conditionAttributes(condition: InputRule['condition']): Record<string, string> {
  if (condition.kind === 'any') return {};
  if (condition.kind === 'list') return { type: 'list' };
  return { type: 'decimal', operator: condition.most === undefined ? 'greaterThanOrEqual' : 'between' };
}

function formulasXml(condition: InputRule['condition']): string {
  if (condition.kind === 'any') return '';
  if (condition.kind === 'list') return `<formula1>${escapeXml(`"${condition.choices.join()}"`)}</formula1>`;
  const { least, most } = condition;
  return `<formula1>${least}</formula1>${most === undefined ? '' : `<formula2>${most}</formula2>`}`;
}
