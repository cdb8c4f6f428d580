import { inFormUnit } from './amounts';

test.each([
  ['元', 3.6, 36000],
  ['千元', 3.6, 36],
  ['万元', 3.6, 3.6],
  ['亿元', 3600, 0.36],
] as const)('an amount in 万元 is written in %s', (unit, amount, expected) => {
  expect(inFormUnit({ moneyUnit: { unit, cell: null } }, amount)).toBe(expected);
});
