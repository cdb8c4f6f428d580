import type { CellEntry } from './book';
import { typedEntry } from './typed-entry';

const zh = { locale: 'zh-CN', year: 2026 } as const;
const en = { locale: 'en-US', year: 2026 } as const;
const number = (value: number, format?: string): CellEntry => ({
  kind: 'number',
  number: value,
  ...(format && { format }),
});
const text = (value: string): CellEntry => ({ kind: 'text', text: value });

describe('typed into a cell of format General', () => {
  test.each<[string, string | number | boolean, CellEntry]>([
    ['a number', '12', number(12)],
    ['a number as such', 12, number(12)],
    ['a truth value', true, { kind: 'boolean', boolean: true }],
    ['its word', 'false', { kind: 'boolean', boolean: false }],
    ['nothing clears', '', { kind: 'empty' }],
    ['spaces around a number go', ' 12 ', number(12)],
    ['leading zeros go', '007', number(7)],
    ['a code of 18 digits loses its last three', '110101199003078888', number(110101199003078000)],
    ['a percentage', '95%', number(0.95, '0%')],
    ['with decimals', '99.5%', number(0.995, '0.00%')],
    ['without rounding noise', '7%', number(0.07, '0%')],
    ['a lost “=” makes it negative', '-100%', number(-1, '0%')],
    ['thousands', '1,000', number(1000, '#,##0')],
    ['thousands with decimals', '12,345.60', number(12345.6, '#,##0.00')],
    ['commas elsewhere are text', '1,00', text('1,00')],
    ['money', '¥5', number(5, '¥#,##0')],
    ['brackets are negative', '(5)', number(-5)],
    ['an exponent', '1E3', number(1000, '0.00E+00')],
    ['a fraction with a whole', '1 1/2', number(1.5, '# ?/?')],
    ['a point alone is text', '.', text('.')],
    ['a sign alone is text', '-', text('-')],
    ['comparator and number are text', '≥95%', text('≥95%')],
    ['number and unit are text', '12次', text('12次')],
    ['a formula', '=SUM(A1:A2)', { kind: 'formula', formula: '=SUM(A1:A2)' }],
    ['“=100%” is a formula', '=100%', { kind: 'formula', formula: '=100%' }],
    ['“=” alone is text', '=', text('=')],
    ['a minus before a word is a formula', '-优', { kind: 'formula', formula: '=-优' }],
    ['a plus before a cell too', '+A1', { kind: 'formula', formula: '=+A1' }],
    ['an apostrophe keeps a text', "'=100%", { kind: 'text', text: '=100%', quoted: true }],
    ['also a number', "'0071", { kind: 'text', text: '0071', quoted: true }],
  ])('%s', (_why, typed, expected) => expect(typedEntry(typed, 'General', zh)).toEqual(expected));
});

describe('dates and times', () => {
  test.each<[string, string, CellEntry]>([
    ['a month', '2021-12', number(44531, 'yyyy"年"m"月"')],
    ['a day', '2021-12-05', number(44535, 'yyyy/m/d')],
    ['with strokes', '2021/12/5', number(44535, 'yyyy/m/d')],
    ['1/2 is the second of January', '1/2', number(46024, 'm"月"d"日"')],
    ['3-5 is the fifth of March', '3-5', number(46086, 'm"月"d"日"')],
    ['Chinese month', '2021年12月', number(44531, 'yyyy"年"m"月"')],
    ['Chinese day', '2021年12月5日', number(44535, 'yyyy"年"m"月"d"日"')],
    ['Chinese day of this year', '3月5日', number(46086, 'm"月"d"日"')],
    ['a month alone is text', '12月', text('12月')],
    ['a year alone is text', '2021年', text('2021年')],
    ['no such day: a month of 1932', '3-32', number(11749, 'yyyy"年"m"月"')],
    ['no such month', '13-45', text('13-45')],
    ['no thirtieth of February', '2021-2-30', text('2021-2-30')],
    ['mixed separators', '2021-12/5', text('2021-12/5')],
    ['a time', '12:30', number(0.5208333333333334, 'h:mm')],
    ['a day with a time', '2021-12-05 12:00', number(44535.5, 'yyyy/m/d h:mm')],
  ])('%s', (_why, typed, expected) => expect(typedEntry(typed, 'General', zh)).toEqual(expected));

  test('the order is that of the region', () => {
    expect(typedEntry('1/2/2021', 'General', en)).toEqual(number(44198, 'm/d/yyyy'));
    expect(typedEntry('3-5', 'General', en)).toEqual(number(46086, 'd-mmm'));
  });
});

describe('typed into a cell that has a number format', () => {
  test.each<[string, string | number, string, CellEntry]>([
    ['“@” keeps everything', '=100%', '@', text('=100%')],
    ['“@” keeps dates', '2021-12', '@', text('2021-12')],
    ['“@” turns numbers into text', 5, '@', text('5')],
    ['the apostrophe goes there too', "'5", '@', text('5')],
    ['clearing clears', '', '@', { kind: 'empty' }],
    ['another format stays', '95%', '0.0', number(0.95)],
    ['and for dates', '2021-12', 'yyyy-mm', number(44531)],
  ])('%s', (_why, typed, format, expected) => expect(typedEntry(typed, format, zh)).toEqual(expected));
});
