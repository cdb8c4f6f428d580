import type { BlankForm } from '../../core/templates/blank-form';
import { ALERT_TITLE, inputRules, PROMPT_TITLE, type InputRule } from '../input-rule';
import { addressLists } from './address';

const STYLES = { stop: 'Stop', warning: 'Warning' } as const;

/** Queues what may be typed into the cells of a blank form, and the hints for those who type. */
export function setInputs(worksheet: Excel.Worksheet, blank: BlankForm): void {
  for (const rule of inputRules(blank))
    for (const list of addressLists(rule.ranges)) {
      const { dataValidation } = worksheet.getRanges(list);
      if (rule.condition.kind !== 'any') dataValidation.rule = ruleOf(rule.condition);
      dataValidation.prompt = { message: rule.hint, showPrompt: true, title: PROMPT_TITLE };
      if (rule.alert)
        dataValidation.errorAlert = {
          message: rule.alert.text,
          showAlert: true,
          style: STYLES[rule.alert.style],
          title: ALERT_TITLE,
        };
    }
}

function ruleOf(condition: Exclude<InputRule['condition'], { kind: 'any' }>): Excel.DataValidationRule {
  if (condition.kind === 'list') return { list: { inCellDropDown: true, source: condition.choices.join() } };
  const { least, most } = condition;
  return most === undefined
    ? { decimal: { formula1: least, operator: 'GreaterThanOrEqualTo' } }
    : { decimal: { formula1: least, formula2: most, operator: 'Between' } };
}
