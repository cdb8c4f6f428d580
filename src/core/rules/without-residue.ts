import type { Form, Indicator } from '../form/form';
import { rememberFor } from '../sheet/remember';
import { parseValue } from '../value/parse-value';
import { withoutResidue } from './residue';

/** The texts of a row in which pasting leaves its codes. */
const TEXTS = [
  'level3',
  'target',
  'actual',
  'deviation',
  'description',
  'basis',
  'comparatorText',
  'unitText',
] as const;

/**
 * The form as it reads once paste residue is gone from its indicators; the form itself where there is none. So a fault beside a
 * tag is found at once, and taking the tag away shows nothing new. Remembered per form.
 */
export const readWithoutResidue = rememberFor((form: Form): Form => {
  const indicators = form.indicators.map(cleanIndicator);
  const isClean = indicators.every((indicator, index) => indicator === form.indicators[index]);
  return isClean ? form : { ...form, indicators };
});

function cleanIndicator(indicator: Indicator): Indicator {
  let changes: Partial<Record<(typeof TEXTS)[number], string>> | undefined;
  for (const part of TEXTS) {
    const text = indicator[part];
    if (!text) continue;
    const { better } = withoutResidue(text);
    if (better !== text) changes = { ...changes, [part]: better };
  }
  return changes ? { ...indicator, ...changes, ...readAgain(indicator, changes) } : indicator;
}

/** What the cleaned texts of target and actual value mean; a number in a cell carries no residue and keeps its exact reading. */
function readAgain(
  { comparatorText = '', unitText = '' }: Indicator,
  { target, actual }: { readonly target?: string; readonly actual?: string },
): Partial<Pick<Indicator, 'value' | 'actualValue'>> {
  return {
    ...(target !== undefined && { value: parseValue(target, { comparatorText, unitText }) }),
    ...(actual !== undefined && { actualValue: parseValue(actual, { unitText }) }),
  };
}
