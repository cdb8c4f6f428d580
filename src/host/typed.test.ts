import { wouldBeReparsed } from './typed';

describe('wouldBeReparsed', () => {
  test.each([
    ['a formula', '=100%'],
    ['a formula by its sign', '-100%'],
    ['a formula in full width', '＝1'],
    ['a swallowed apostrophe', "'甲"],
    ['a mention', '@甲'],
    ['a list item with a dash', '- 完成验收'],
    ['a number', '10'],
    ['leading zeros', '001'],
    ['full-width digits', '１００'],
    ['a project code', '130800210000012345'],
    ['thousands', '1,200.50'],
    ['negative in brackets', '(5)'],
    ['an amount', '¥120'],
    ['a percentage', '95 %'],
    ['a fraction or a date', '1/2'],
    ['two numbers that make a date', '3-5'],
    ['a month', '2021-12'],
    ['a Chinese month', '2021年12月'],
    ['a Chinese day', '12月31日'],
    ['a time', '9:30'],
    ['a power', '1E5'],
    ['an English date', '5 Jan 2021'],
    ['a logical value', 'TRUE'],
    ['an error value', '#N/A'],
  ])('%s', (_why, text) => expect(wouldBeReparsed(text)).toBe(true));

  test.each([
    ['empty', ''],
    ['a comparator', '≥90%'],
    ['a count with its unit', '12次'],
    ['a name', '数量指标'],
    ['a deadline in words', '2025年底'],
    ['a period in words', '2021年1月至12月'],
    ['brackets without a number', '（必填）'],
    ['a sentence that holds a dash', '完成1-3号楼'],
  ])('not %s', (_why, text) => expect(wouldBeReparsed(text)).toBe(false));
});
