import { proposedDirection } from './direction';
import { withSingleDuration } from './duration';
import { numberOf, yearOf } from './numeral';
import { parseValue } from './parse-value';
import { convert, dimensionOf } from './units';
import { withoutNoise } from './without-noise';

test.each([
  [60, '秒', '分钟', 1],
  [3600, '秒钟', '小时', 1],
  [1, '周', '天', 7],
  [1, '星期', '天', 7],
  [1, '个星期', '小时', 168],
  [1, '季度', '个月', 3],
  [1, '个季度', '月', 3],
  [1, '年', '天', 365],
  [12, '个月', '年', 1],
  [3, '亩', '平方米', 2000],
  [1, '公顷', '平方米', 10_000],
  [1, '平方公里', '公顷', 100],
  [1, '升', '毫升', 1000],
  [1, '立方米', '升', 1000],
  [1, '里', '米', 500],
  [1, 'km', '米', 1000],
  [100, '厘米', '米', 1],
  [2, '斤', '公斤', 1],
  [1, '吨', '千克', 1000],
  [1, '兆瓦时', 'kWh', 1000],
  [1, 'TB', 'GB', 1024],
  [1024, 'mb', 'GB', 1],
  [1024 ** 2, 'kb', 'GB', 1],
  [1, '百万元', '万元', 100],
  [1, '千万元', '万元', 1000],
  [1, '亿元', '万元', 10_000],
  [1, '万元/人', '元/人', 10_000],
])('%s %s in %s is %s', (number, from, to, converted) => expect(convert(number, from, to)).toBe(converted));

test.each([
  ['次/月', 'frequency'],
  ['次/人', 'count'],
  ['元/月', 'money'],
  ['个村民小组', 'count'],
  ['乱写', null],
  ['次/乱写', null],
])('%s measures %s', (unit, dimension) => expect(dimensionOf(unit)).toBe(dimension));

test.each([
  ['〇', 0],
  ['零', 0],
  ['十', 10],
  ['二十', 20],
  ['一百零五', 105],
  ['一千二百', 1200],
  ['两三', null],
  ['', null],
])('%s is %s', (digits, number) => expect(numberOf(digits)).toBe(number));

test.each([
  ['二〇二五', 2025],
  ['二〇二', null],
  ['二〇二五年', null],
  ['二〇二十', null],
])('%s as a year is %s', (digits, year) => expect(yearOf(digits)).toBe(year));

test.each([
  ['2小时30分', '150分钟'],
  ['2小时30分钟', '150分钟'],
  ['1年6个月', '18个月'],
  ['1天零12小时', '36小时'],
  ['3天', '3天'],
])('%s in one unit is %s', (text, single) => expect(withSingleDuration(text)).toBe(single));

describe('a number without noise', () => {
  test.each([
    ['twelve digits stay', 123_456_789_012, 123_456_789_012],
    ['the thirteenth goes', 1_234_567_890_123, 1_234_567_890_120],
    ['below the point as well', 0.1234567890123, 0.123456789012],
    ['twelve of them stay', 1.23456789012, 1.23456789012],
    ['negative ones too', -1_234_567_890_123, -1_234_567_890_120],
    ['very small ones are kept', 1.5e-7, 1.5e-7],
    ['noise of very small ones goes', 1.50000000000001e-7, 1.5e-7],
  ])('%s', (_why, number, clean) => expect(withoutNoise(number)).toBe(clean));
});

test.each([
  ['降低事故起数', '≥'],
  ['降低事故发生率', '≤'],
  ['事故下降率', '≥'],
])('%s: %s', (name, direction) => expect(proposedDirection('社会效益指标', name)).toBe(direction));

describe('ranges', () => {
  test.each([
    ['both ends alike', '10-10个', '10', '10', '个'],
    ['the unit of the last', '1万元-20000元', '10000', '20000', '元'],
    ['two bounds alike', '≥10个且≤10个', '10', '10', '个'],
    ['two bounds in two units', '≥1万元且≤20000元', '10000', '20000', '元'],
    ['two bounds, one unit', '≥50且≤100人', '50', '100', '人'],
    ['the upper bound first', '≤100人且≥50人', '50', '100', '人'],
    ['strict bounds', '>50人且<100人', '50', '100', '人'],
    ['a name between', '85%≤X<90%', '85', '90', '%'],
    ['a width in the number’s unit', '50±10个', '40', '60', '个'],
    ['a share of a count', '50件±10%', '45', '55', '件'],
    ['a share of what is above 100', '101±10%', '90.9', '111.1', null],
    ['100 may be a percentage', '100±10%', '90', '110', '%'],
  ])('%s', (_why, text, from, to, unit) => {
    expect(parseValue(text)).toEqual({ kind: 'range', comparator: null, number: null, unit, from, to });
  });

  test.each([
    ['falling', '20-10个'],
    ['falling in another unit', '3万元-20000元'],
    ['bounds that exclude each other', '≥20个且≤10个'],
    ['units that do not convert', '10人-20%'],
    ['one bound twice', '≥10个且≥20个'],
  ])('none: %s', (_why, text) => expect(parseValue(text).kind).not.toBe('range'));
});

describe('dates', () => {
  test.each([
    ['within a year', '2025年内', '2025-12-31'],
    ['within a month', '2025年6月内', '2025-06-30'],
    ['within a short month', '2025年2月以内', '2025-02-28'],
    ['within that of a leap year', '2024年2月以内', '2024-02-29'],
    ['within a day', '2025年6月10日内', '2025-06-10'],
    ['before a month’s end', '2025年6月底前', '2025-06'],
  ])('deadline %s', (_why, text, to) => {
    const value = parseValue(text);
    expect(value).toMatchObject({ kind: 'deadline', comparator: '≤' });
    expect(value.to?.startsWith(to)).toBe(true);
  });

  test.each([
    ['one year twice', '2021年-2021年', 'period'],
    ['falling', '2023年-2021年', null],
    ['a month, then a year', '2021年3月-2022年', null],
  ])('period: %s', (_why, text, kind) => {
    if (kind) expect(parseValue(text).kind).toBe(kind);
    else expect(parseValue(text).kind).not.toBe('period');
  });
});

describe('columns beside the value', () => {
  test.each([
    ['a period has no comparator', '2021.01-2021.12', { comparatorText: '≤' }, { kind: 'period', comparator: null }],
    ['a deadline takes it', '2025-06-30', { comparatorText: '≤' }, { kind: 'deadline', comparator: '≤' }],
    ['a year', '2025', { unitText: '年' }, { kind: 'deadline' }],
    ['years', '3', { unitText: '年' }, { kind: 'quantitative-exact', number: 3, unit: '年' }],
    ['a count like a year', '2025', { unitText: '次' }, { kind: 'quantitative-exact', number: 2025, unit: '次' }],
    ['no unit', '95', { unitText: '无' }, { kind: 'quantitative-exact', number: 95, unit: null }],
    ['a blank unit', '95', { unitText: ' ' }, { kind: 'quantitative-exact', number: 95, unit: null }],
    ['a qualitative one', '95', { comparatorText: '定性' }, { kind: 'quantitative-exact', comparator: null }],
  ])('%s', (_why, text, columns, value) => expect(parseValue(text, columns)).toMatchObject(value));
});

test.each([
  ['as long as values are read', `≥${'1'.repeat(78)}次`, 'quantitative-positive'],
  ['longer', `≥${'1'.repeat(79)}次`, 'qualitative'],
  ['several numbers', '12次、200人次', 'malformed'],
  ['a number and a word', '12次、若干', 'qualitative'],
  ['a word', '若干', 'qualitative'],
  ['half of nothing', '半', 'qualitative'],
  ['a number word in a sentence', '培训三次', 'qualitative'],
  ['per cent in words', '百分之九十五', 'quantitative-exact'],
])('%s', (_why, text, kind) => expect(parseValue(text).kind).toBe(kind));

test.each([
  ['每月2次', '次/月'],
  ['每户2万元', '万元/户'],
])('%s is counted in %s', (text, unit) => expect(parseValue(text).unit).toBe(unit));
