import { parseValue } from '../value/parse-value';
import { targetText } from './value-text';
import type { Indicator } from '../form/form';

function textOf(target: string, comparatorText: string, unitText: string): string {
  const value = parseValue(target, { comparatorText, unitText });
  const indicator: Pick<Indicator, 'target' | 'comparatorText' | 'unitText' | 'value'> = {
    target,
    comparatorText,
    unitText,
    value,
  };
  return targetText(indicator);
}

test.each([
  ['95', '≥', '%', '≥95%', 'the three columns as one text'],
  ['≥95%', '≥', '%', '≥95%', 'a value that already holds its sign and unit'],
  ['12', '≤', '月', '≤12月', 'no wording reads the same: nothing is lost all the same'],
  ['优良中低差', '定性', '', '优良中低差', 'words stay words'],
])('%s with %s and %s becomes %s: %s', (target, comparator, unit, expected) =>
  expect(textOf(target, comparator, unit)).toBe(expected),
);
