import type { IRange } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat, ConditionalRule, OtherConditionalFormat } from './book';
import { rangeOf, rectOf } from './univer-range';
import { lookOf, styleOf } from './univer-style';
import { PLAIN_LOOK } from './cell-look';
import type { CellLook } from './cell-look';

/** The engine's rule for a conditional format of ours. */
export function engineRuleOf(rule: ConditionalRule): IConditionFormattingRule {
  const config = { type: 'highlightCell', subType: 'formula', value: rule.formula, style: styleOf(rule.look) };
  return {
    cfId: rule.id,
    ranges: rule.rects.map(rangeOf),
    stopIfTrue: rule.stopIfTrue,
    rule: config as IConditionFormattingRule['rule'],
  };
}

/** A conditional format as the book shows it, of a rule that the engine keeps. */
export function conditionalFormatOf(rule: IConditionFormattingRule): ConditionalFormat {
  const { cfId: id, stopIfTrue } = rule;
  const rects = rule.ranges.map((range: IRange) => rectOf(range));
  const config = rule.rule;
  if (config.type === 'highlightCell' && config.subType === 'formula')
    return { id, rects, stopIfTrue, formula: config.value, look: changedParts(lookOf(config.style)) };
  return { id, rects, stopIfTrue, kind: kindOf(config) };
}

/** True for a format whose condition is a formula. */
export function isRule(format: ConditionalFormat): format is ConditionalRule {
  return 'formula' in format;
}

function changedParts(look: CellLook): Partial<CellLook> {
  const parts = Object.entries(look).filter(([part, value]) => value !== PLAIN_LOOK[part as keyof CellLook]);
  return Object.fromEntries(parts);
}

function kindOf(config: IConditionFormattingRule['rule']): OtherConditionalFormat['kind'] {
  if (config.type === 'dataBar') return 'DataBar';
  if (config.type === 'colorScale') return 'ColorScale';
  if (config.type === 'iconSet') return 'IconSet';
  if (config.subType === 'number') return 'CellValue';
  if (config.subType === 'text') return 'ContainsText';
  return config.subType === 'rank' ? 'TopBottom' : 'PresetCriteria';
}
