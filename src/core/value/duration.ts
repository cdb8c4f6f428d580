import { convert } from './units';

const TWO_PARTS =
  /(?<!\d)(?<larger>\d{1,3})(?<unit>年|个月|天|小时)(?:零|又)?(?<smaller>\d+)(?<rest>个月|天|小时|分钟|分)(?!\d)/;

/**
 * The same text with a duration of two parts in the smaller unit; other texts stay as they are.
 *
 * @example
 * withSingleDuration('≤2小时30分钟') //=> '≤150分钟'
 */
export function withSingleDuration(text: string): string {
  const { larger, unit = '', smaller, rest = '' } = TWO_PARTS.exec(text)?.groups ?? {};
  const smallerUnit = rest === '分' ? '分钟' : rest;
  const converted = convert(Number(larger), unit, smallerUnit);
  return converted === null ? text : text.replace(TWO_PARTS, `${converted + Number(smaller)}${smallerUnit}`);
}
