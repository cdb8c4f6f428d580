import { gridOf, cellSeenAt } from '../sheet/grid';
import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { looksLikeValue } from './looks-like-value';
import { numberIn, pointsIn, rateIn } from './numbers';

function cell(drawn: DrawnCell) {
  return cellSeenAt(gridOf(sheetOf([[drawn]])), 1, 1);
}

test.each<[string, DrawnCell, unknown]>([
  ['a number', 13.49, { number: 13.49, tail: '' }],
  ['a formatted number keeps its unit', { value: 10, format: '0"分"' }, { number: 10, tail: '分' }],
  ['text with thousands', '1,377.88', { number: 1377.88, tail: '' }],
  ['text with a unit', '13.5 万元', { number: 13.5, tail: '万元' }],
  ['full-width digits', '１０分', { number: 10, tail: '分' }],
  ['currency in front', '￥36.00', { number: 36, tail: '' }],
  ['a dash is none', '—', null],
  ['words are none', '未涉及', null],
  ['blank is none', '', null],
])('numberIn: %s', (_why, drawn, expected) => expect(numberIn(cell(drawn))).toEqual(expected));

test.each<[string, DrawnCell, number | null]>([
  ['10分', '10分', 10],
  ['a number', 9.5, 9.5],
  ['a weight in per cent', { value: 0.1, format: '0%' }, 10],
  ['a weight in per cent as text', '10%', 10],
  ['an amount is no score', '10万元', null],
  ['a count is no score', '5次', null],
])('pointsIn: %s', (_why, drawn, expected) => expect(pointsIn(cell(drawn))).toBe(expected));

test.each<[string, DrawnCell, boolean, number | null]>([
  ['text in per cent', '100.0%', false, 1],
  ['a number in per cent', { value: 0.956, format: '0%' }, false, 0.956],
  ['a ratio', 0.9, false, 0.9],
  ['per cent without a sign can only be per cent', 95.6, false, 0.956],
  ['per cent by the label', 1.5, true, 0.015],
  ['a dash', '—', false, null],
])('rateIn: %s', (_why, drawn, perCent, expected) => expect(rateIn(cell(drawn), perCent)).toBe(expected));

test.each([
  ['≥12次', true],
  ['大于等于 95%', true],
  ['-100%', true],
  ['2025年底', true],
  ['2021.01-2021.12', true],
  ['36000元', true],
  ['12 个月', true],
  ['90%以上', true],
  ['3名技术人员经费补助标准 2746元/人', false],
  ['2025年安全生产标准化建设', false],
  ['有效提高', false],
  ['警示教育片', false],
])('looksLikeValue: %s is %s', (text, expected) => expect(looksLikeValue(text)).toBe(expected));
