import { yearsIn } from './years';

test.each([
  ['the year itself', '2025年完成培训', [2025]],
  ['document titles and numbers', '依据《2021年方案》（大民发〔2017〕62号），2025年完成', [2025]],
  ['a comparison', '事故起数较2024年下降5%', []],
  ['a range of a plan', '落实2021-2025年规划', []],
  ['a number that is no year', '发放2000元，培训2025人', []],
])('%s', (_why, text, years) => expect(yearsIn(text)).toEqual(years));
