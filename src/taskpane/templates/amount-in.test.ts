import { amountIn } from './amount-in';

test.each([
  ['a number', '44.91', 44.91],
  ['separators', '1,377.88', 1377.88],
  ['full width', '４４．９１', 44.91],
  ['nothing yet', ' ', undefined],
  ['a unit', '44万元', null],
  ['a sign', '-3', null],
])('%s', (_why, text, expected) => expect(amountIn(text)).toBe(expected));
