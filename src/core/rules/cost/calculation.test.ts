import { calculationsIn, comesTo } from './calculation';
import { sentencesOf, totalIn } from './statements';
import { makes, unitPriceIn } from './unit-price';

describe('calculationsIn', () => {
  test.each([
    ['sum of products, 元 behind the last', '33 × 4393.6 + 7 × 4382.8 元 = 17.57 万元', 175668.4, true],
    ['numbers alone', '8×5=40', 40, true],
    ['a share', '331×40%=132.4万元', 132.4, true],
    ['a whole year in months', '2746元/人×3人×12个月=98856元', 98856, true],
    ['months left out', '3名×2746元=98856元', 8238, true],
    ['a sum whose parts are in 万', '3.1万+1万+0.9万=5万', 50000, true],
    ['letters for the sign, full width', '８ｘ５＝４５', 40, false],
    ['the result belongs to another unit', '100人×2000元=2万元', 200000, false],
  ])('%s', (_why, text, value, agrees) => {
    const [calculation] = calculationsIn(text);
    expect(calculation?.value).toBe(value);
    expect(calculation?.result && comesTo(calculation, calculation.result)).toBe(agrees);
  });

  test.each([
    ['a sum without a result', '培训3次+演练2次'],
    ['no calculation', '培训12次'],
    ['a document number', '〔2017〕62号'],
  ])('none: %s', (_why, text) => expect(calculationsIn(text)).toEqual([]));
});

describe('unitPriceIn', () => {
  test.each([
    ['price per person', '3名技术人员经费补助标准 2746元/人', 3, 2746],
    ['every unit', '为500户发放补贴，每户2000元', 500, 2000],
    ['every person and year', '聘用司机8名，每人每年5万元', 8, 50000],
  ])('%s', (_why, text, count, price) => expect(unitPriceIn(text)).toMatchObject({ count, price: { value: price } }));

  test.each([
    ['two prices', '3名2746元/人，1名3000元/人'],
    ['nothing counted', '培训成本400元/人'],
    ['two numbers of the same', '甲组3名，乙组4名，每人200元'],
    ['a number of something else', '购置5台，人均200元'],
  ])('none: %s', (_why, text) => expect(unitPriceIn(text)).toBeNull());
});

test.each([
  ['by the year', '8名，每人每年5万元，共40万元', true],
  ['by the month', '3名，2746元/人，合计98856元', true],
  ['with days and courses', '培训4期、50人，3天，400元/人·天，共计24万元', true],
  ['wrong', '8名，每人每年5万元，共42万元', false],
])('price and number against the total: %s', (_why, text, agrees) => {
  const [sentence = ''] = sentencesOf(text);
  const [price, total] = [unitPriceIn(sentence), totalIn(sentence)];
  expect(price && total && makes(price, total)).toBe(agrees);
});
