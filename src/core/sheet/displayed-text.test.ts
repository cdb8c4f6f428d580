import { displayedText, exactText } from './displayed-text';

describe('displayedText', () => {
  test.each([
    ['text', { value: ' ≥95% ' }, ' ≥95% '],
    ['no cell', undefined, ''],
    ['boolean', { value: true }, 'TRUE'],
    ['General', { value: 102.9 }, '102.9'],
    ['General without the noise of binary fractions', { value: 0.1 + 0.2 }, '0.3'],
    ['General below one millionth', { value: 0.0000012 }, '0.0000012'],
    ['percent', { value: 1, format: '0%' }, '100%'],
    ['percent with decimals', { value: 0.9567, format: '0.0%' }, '95.7%'],
    ['percent without noise', { value: 0.57, format: '0%' }, '57%'],
    ['a year with its word', { value: 2025, format: '0"年"' }, '2025年'],
    ['an escaped word', { value: 12, format: '0\\次' }, '12次'],
    ['thousands', { value: 1234567.5, format: '#,##0.00' }, '1,234,567.50'],
    ['thousands below one thousand', { value: 36, format: '#,##0.00_ ' }, '36.00'],
    ['optional decimals', { value: 3.5, format: '0.##' }, '3.5'],
    ['half is rounded up on the decimal digits', { value: 1.005, format: '0.00' }, '1.01'],
    ['leading zeros', { value: 7, format: '000' }, '007'],
    ['negative in a section of its own', { value: -3, format: '0;(0)' }, '(3)'],
    ['negative without one', { value: -3.2, format: '0.0' }, '-3.2'],
    ['accounting zero', { value: 0, format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' }, '-'],
    ['symbol in front', { value: 95, format: '"≥"0"%"' }, '≥95%'],
    ['currency', { value: 12.5, format: '[$¥-804]#,##0.00' }, '¥12.50'],
    ['colour and literal', { value: 5, format: '[Red]0"分"' }, '5分'],
    ['Chinese date', { value: 45657, format: 'yyyy"年"m"月"d"日"' }, '2024年12月31日'],
    ['date with a locale', { value: 45657, format: '[$-804]yyyy/m/d;@' }, '2024/12/31'],
    ['date with escaped dashes', { value: 45323, format: 'yyyy\\-mm\\-dd' }, '2024-02-01'],
    ['year and month', { value: 45323, format: 'yyyy"年"m"月"' }, '2024年2月'],
    ['time: m after h is minutes', { value: 45323.5208333333, format: 'yyyy-mm-dd hh:mm' }, '2024-02-01 12:30'],
    ['a quoted “d” is no date', { value: 3, format: '0" days"' }, '3 days'],
  ])('%s', (_why, cell, expected) => expect(displayedText(cell)).toBe(expected));
});

describe('exactText', () => {
  test.each([
    ['digits beyond the format stay', { value: 0.956, format: '0%' }, '95.6%'],
    ['zeros of the format stay', { value: 9, format: '0.00' }, '9.00'],
    ['dates are as displayed', { value: 45657, format: 'yyyy-m-d' }, '2024-12-31'],
  ])('%s', (_why, cell, expected) => expect(exactText(cell)).toBe(expected));
});
