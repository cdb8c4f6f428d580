import { pathsNamed } from './paths-named';

const paths = (count: number, length = 8): string[] =>
  Array.from({ length: count }, (_, index) => `${index}.xlsx`.padStart(length, '甲'));

test.each([
  ['six are all named', 6, `${paths(6).join('、')}`],
  ['of seven six, with how many they are', 7, `${paths(6).join('、')} 等 7 个文件`],
])('%s', (_why, count, expected) => expect(pathsNamed(paths(count))).toBe(expected));

test('however many and long they are, a cell of 32,767 characters holds them', () =>
  expect(pathsNamed(paths(5_000, 4_096)).length).toBeLessThan(32_767));
