import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseValue, type SplitColumns } from './parse-value';
import type { Value } from './value';

interface Listed extends Value {
  readonly text: string;
  readonly column: string;
}

const file = join(__dirname, '../../../test/fixtures/domain/values.json');
const { values } = JSON.parse(readFileSync(file, 'utf8')) as { values: Listed[] };

describe('every value that occurs in the collected forms', () => {
  test('the list is complete', () => expect(values).toHaveLength(221));

  test.each(values.map((listed) => [listed.text, listed] as const))('“%s”', (text, listed) => {
    const { kind, comparator, number, unit, from, to } = parseValue(text);
    expect({ kind, comparator, number, unit, from: from ?? null, to: to ?? null }).toEqual({
      kind: listed.kind,
      comparator: listed.comparator,
      number: listed.number,
      unit: listed.unit,
      from: listed.from ?? null,
      to: listed.to ?? null,
    });
  });
});

type Expected = Partial<Value>;

const positive = (number: number, unit: string | null): Expected => ({
  kind: 'quantitative-positive',
  comparator: '≥',
  number,
  unit,
});
const negative = (number: number, unit: string | null): Expected => ({
  kind: 'quantitative-negative',
  comparator: '≤',
  number,
  unit,
});
const exact = (number: number, unit: string | null): Expected => ({
  kind: 'quantitative-exact',
  comparator: null,
  number,
  unit,
});
const deadline = (to: string, comparator: '≤' | null = null): Expected => ({ kind: 'deadline', comparator, to });
const period = (from: string, to: string): Expected => ({ kind: 'period', from, to });

describe('parseValue', () => {
  test.each<[string, string, Expected]>([
    ['words for ≥', '不少于12次', positive(12, '次')],
    ['an auxiliary inside the word', '不得低于90％', positive(90, '%')],
    ['at least', '至少 3 次', positive(3, '次')],
    ['a share of something', '不低于总额的60%', positive(60, '%')],
    ['what a Chinese keyboard makes of >=', '》=95%', positive(95, '%')],
    ['and of <=', '《=2%', negative(2, '%')],
    ['and of > alone', '》1200平方米', { ...positive(1200, '平方米'), comparator: '>' }],
    ['two words, one bound each', '50人以上100人以下', { kind: 'range', from: '50', to: '100', unit: '人' }],
    ['two words in front', '大于等于90%小于等于100%', { kind: 'range', from: '90', to: '100', unit: '%' }],
    ['a unit that begins like another', '≤60分贝', negative(60, '分贝')],
    ['a bound by name', '不超预算', { kind: 'bound-without-number', comparator: '≤', unit: '预算' }],
    ['brackets around it all', '（95%）', exact(95, '%')],
    ['a word behind the number', '12次及以上', positive(12, '次')],
    ['“included” in brackets', '90%（含）以上', positive(90, '%')],
    ['sign and word agree', '≥95%以上', positive(95, '%')],
    ['words for ≤', '不超过10万元', negative(10, '万元')],
    ['kept within', '控制在10万元以内', negative(10, '万元')],
    ['a report that a limit was kept', '未超过10万元', negative(10, '万元')],
    ['within a time, and what is done then', '30分钟内到达现场', negative(30, '分钟')],
    ['working days', '30个工作日内', negative(30, '个工作日')],
    ['two signs typed for one', '＞＝９５％', positive(95, '%')],
    ['markup of a web page', '<p>&ge;95%</p>', positive(95, '%')],
    ['closing punctuation', '≥95%。', positive(95, '%')],
    ['Chinese numeral', '三次', exact(3, '次')],
    ['Chinese numeral with places', '一百二十人', exact(120, '人')],
    ['Chinese numeral before a prefixed unit', '十万元', exact(10, '万元')],
    ['percent in words', '百分之九十五', exact(95, '%')],
    ['a hundred percent in words', '百分之百', exact(100, '%')],
    ['permille in words', '不高于千分之五', negative(5, '‰')],
    ['one in ten thousand in words', '≤万分之一', negative(1, '‱')],
    ['of one ten-thousand', '不高于一万分之三', negative(3, '‱')],
    ['in words before digits', '千分之0.5', exact(0.5, '‰')],
    ['with a decimal in words', '百分之九十五点二五', exact(95.25, '%')],
    ['tenths in words', '九成以上', positive(90, '%')],
    ['a share in words of something', '不低于总额的百分之六十', positive(60, '%')],
    ['half', '半年', exact(0.5, '年')],
    ['thousands separators', '1,234.5万元', exact(1234.5, '万元')],
    ['full-width separator', '1，234人', exact(1234, '人')],
    ['per unit', '2746元/人·月', exact(2746, '元/人·月')],
    ['permille', '5‰', exact(5, '‰')],
    ['about', '约100人', exact(100, '人')],
    ['and some more', '1000余人', exact(1000, '人')],
    ['a remark in brackets', '95%（抽样）', exact(95, '%')],
    ['how often', '每季度不少于一次', positive(1, '次/季度')],
    ['the subject before the sign', '群众满意度≥95%', positive(95, '%')],
    ['the subject before a verb', '满意度达到95%以上', positive(95, '%')],
    ['a report of what was done', '已完成12次', exact(12, '次')],
    ['a rise', '较上年提高5个百分点', { ...exact(5, '个百分点'), change: 'up' }],
    ['a fall', '同比下降5%', { ...exact(5, '%'), change: 'down' }],
    ['a level after a fall is a level', '降低至5%', exact(5, '%')],
    ['a duration of two parts', '≤2小时30分钟', negative(150, '分钟')],
    ['a sign of its own behind the comparator', '≤-5%', negative(-5, '%')],
    ['the unit in brackets', '3（次）', exact(3, '次')],
    ['a look-alike of %', '100℅', exact(100, '%')],
    ['an unknown unit', '≤35微克/立方米', negative(35, '微克/立方米')],
    ['what is counted behind the unit', '12期培训', exact(12, '期')],
    ['currency symbol', '￥5万元', exact(5, '万元')],
    ['zero', '0次', exact(0, '次')],
    ['the printed sign “=”', '═100%', { kind: 'quantitative-exact', comparator: '=', number: 100, unit: '%' }],
  ])('quantity: %s “%s”', (_why, text, expected) => expect(parseValue(text)).toMatchObject(expected));

  test.each<[string, string, Expected]>([
    ['both in percent', '90%-95%', { kind: 'range', from: '90', to: '95', unit: '%' }],
    ['both in words', '千分之三至千分之五', { kind: 'range', from: '3', to: '5', unit: '‰' }],
    ['full-width tilde', '10～20个', { kind: 'range', from: '10', to: '20', unit: '个' }],
    ['in words', '3至5次', { kind: 'range', from: '3', to: '5', unit: '次' }],
    ['with its subject', '合格率90-95%', { kind: 'range', from: '90', to: '95', unit: '%' }],
    ['bounds in two units', '5000元-2万元', { kind: 'range', from: '0.5', to: '2', unit: '万元' }],
    ['two signs', '不低于90%，不高于95%', { kind: 'range', from: '90', to: '95', unit: '%' }],
    ['years are a duration here', '3-5年', { kind: 'range', from: '3', to: '5', unit: '年' }],
    ['a middle and a width', '95±2%', { kind: 'range', from: '93', to: '97', unit: '%' }],
    ['the unit behind both', '95%±2%', { kind: 'range', from: '93', to: '97', unit: '%' }],
    ['the unit behind the middle', '37℃±0.3', { kind: 'range', from: '36.7', to: '37.3', unit: '°C' }],
    ['a width in another unit', '1万元±500元', { kind: 'range', from: '9500', to: '10500', unit: '元' }],
    ['a width that is a share of the middle', '50件±10%', { kind: 'range', from: '45', to: '55', unit: '件' }],
    ['a share of a number without unit', '220±5%', { kind: 'range', from: '209', to: '231', unit: null }],
    ['around a name', '85%≤X＜90%', { kind: 'range', from: '85', to: '90', unit: '%' }],
    ['bounds the wrong way round', '95%-90%', { kind: 'malformed' }],
  ])('range: %s “%s”', (_why, text, expected) => expect(parseValue(text)).toMatchObject(expected));

  test.each<[string, string, Expected]>([
    ['end of the year', '2025年底', deadline('2025-12-31', '≤')],
    ['before a day', '2025年12月31日前', deadline('2025-12-31', '≤')],
    ['no year, and what is done then', '11月底前完成建设', deadline('--11-30', '≤')],
    ['an ISO date', '2025-06-30', deadline('2025-06-30')],
    ['slashes', '2025/6/30', deadline('2025-06-30')],
    ['a month', '2021-12', deadline('2021-12')],
    ['a year', '2025年度', deadline('2025')],
    ['a quarter', '2025年第三季度', deadline('2025-09-30', '≤')],
    ['a leap year', '2024年2月底', deadline('2024-02-29', '≤')],
    ['Chinese digits', '二〇二五年十二月底前', deadline('2025-12-31', '≤')],
    ['within this year', '年内', deadline('--12-31', '≤')],
    ['a sign', '≤2025年12月31日', deadline('2025-12-31', '≤')],
    ['months', '2021年1-12月', period('2021-01', '2021-12')],
    ['the month alone behind the dash', '2021.01-12', period('2021-01', '2021-12')],
    ['days with dashes', '2021-01-01至2021-12-31', period('2021-01-01', '2021-12-31')],
    ['the year once', '2021年1月1日-12月31日', period('2021-01-01', '2021-12-31')],
    ['years', '2021-2023年', period('2021', '2023')],
    ['the whole year', '2021年全年', period('2021-01-01', '2021-12-31')],
    ['a day that does not exist', '2025年2月30日', { kind: 'malformed' }],
    ['a month that does not exist', '2025年13月', { kind: 'malformed' }],
    ['a duration, not a date', '12个月', exact(12, '个月')],
  ])('time: %s “%s”', (_why, text, expected) => expect(parseValue(text)).toMatchObject(expected));

  test.each<[string, string, Expected]>([
    ['a lost “=” is damage, not a sign', '-100%', { kind: 'malformed', number: 100, unit: '%' }],
    ['the same with a dash', '—100%', { kind: 'malformed', number: 100, unit: '%' }],
    ['a name of level 2', '社会效益指标', { kind: 'malformed' }],
    ['a name of a column', '实际完成值', { kind: 'malformed' }],
    ['a sign alone', '≥', { kind: 'malformed' }],
    ['a word for a sign alone', '大于等于', { kind: 'malformed' }],
    ['a unit without a number', '≥%', { kind: 'malformed' }],
    ['sign and word contradict each other', '≤95%以上', { kind: 'malformed' }],
    ['two quantities in one cell', '12次、200人次', { kind: 'malformed' }],
    ['two dates in one cell', '6月底、12月底', { kind: 'malformed' }],
    ['a named bound', '控制在预算范围内', { kind: 'bound-without-number', comparator: '≤', unit: '预算范围' }],
    ['last year as bound', '不高于上年', { kind: 'bound-without-number', comparator: '≤', unit: '上年' }],
    ['nothing to measure', '不涉及', { kind: 'not-applicable' }],
    ['a dash for nothing', '——', { kind: 'not-applicable' }],
    ['dots are a blank', '……', { kind: 'empty' }],
    ['spaces are a blank', '　 ', { kind: 'empty' }],
    ['a number inside a word', '一定程度', { kind: 'qualitative' }],
    ['“一般” counts nothing', '一般', { kind: 'qualitative' }],
    ['an ordinal', '第三次', { kind: 'qualitative' }],
    ['a share of no certain number', '百分之二三', { kind: 'qualitative' }],
    ['a share of a larger whole', '不高于三千分之一', { kind: 'bound-without-number' }],
    ['a share of a larger whole in places', '≤十万分之一', { kind: 'bound-without-number' }],
    ['how something is divided', '三七分成', { kind: 'qualitative' }],
    ['a proportion', '1：18', { kind: 'qualitative' }],
    ['a proportion with a sign', '≥1:10', { kind: 'qualitative' }],
    ['“不足” as a noun', '不足之处', { kind: 'qualitative' }],
    ['a time that names a service', '24小时值班', { kind: 'qualitative' }],
    ['prose, whatever it counts', `${'组织开展安全生产大检查，'.repeat(9)}12次`, { kind: 'qualitative' }],
    ['a day of every month', '每月25日前', { kind: 'qualitative' }],
  ])('no quantity: %s “%s”', (_why, text, expected) => expect(parseValue(text)).toMatchObject(expected));

  test.each<[string, string, SplitColumns, Expected]>([
    ['sign and unit in columns', '95', { comparatorText: '≥', unitText: '%' }, positive(95, '%')],
    ['a word for the sign', '12', { comparatorText: '大于等于', unitText: '次' }, positive(12, '次')],
    ['nature: more is better', '12', { comparatorText: '正向指标', unitText: '次' }, positive(12, '次')],
    ['nature: less is better', '5', { comparatorText: '反向指标', unitText: '%' }, negative(5, '%')],
    ['the text wins', '≤5%', { comparatorText: '≥', unitText: '次' }, negative(5, '%')],
    ['no sign at all', '12', { comparatorText: '', unitText: '次' }, exact(12, '次')],
    ['qualitative', '有效提升', { comparatorText: '定性', unitText: '无' }, { kind: 'qualitative', comparator: null }],
    ['a sign beside a text that is no bound', '有效提升', { comparatorText: '≥' }, { kind: 'qualitative' }],
    ['a bound without a number', '预算数', { comparatorText: '≤' }, { kind: 'bound-without-number', comparator: '≤' }],
    ['months are not December', '12', { comparatorText: '≤', unitText: '月' }, negative(12, '月')],
    ['a year is a date', '2025', { comparatorText: '≤', unitText: '年' }, deadline('2025', '≤')],
    ['an amount is no date', '2021.5', { unitText: '万元' }, exact(2021.5, '万元')],
    ['a date with its sign', '2025-12-31', { comparatorText: '≤', unitText: '' }, deadline('2025-12-31', '≤')],
    ['blank value', '', { comparatorText: '≥', unitText: '%' }, { kind: 'empty' }],
  ])('columns: %s', (_why, text, columns, expected) => expect(parseValue(text, columns)).toMatchObject(expected));
});
