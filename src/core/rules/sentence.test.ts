import { sentence } from './sentence';

describe('sentence', () => {
  test.each([
    ['fills texts and numbers', '“{name}”得 {score} 分', { name: '合格率', score: 9.5 }, '“合格率”得 9.5 分'],
    ['drops the noise of binary fractions', '合计 {sum}', { sum: 0.1 + 0.2 }, '合计 0.3'],
    ['cuts long quotations', '“{name}”', { name: '长'.repeat(50) }, `“${'长'.repeat(39)}…”`],
    ['keeps what is no quotation', '{parts}', { parts: '长'.repeat(50) }, '长'.repeat(50)],
    ['keeps a quotation on one line', '“{name}”', { name: '甲\n乙' }, '“甲 乙”'],
    ['does not read placeholders inside the data', '“{name}”', { name: '{name}' }, '“{name}”'],
  ])('%s', (_why, template, data, expected) => expect(sentence(template, data)).toBe(expected));

  test('a placeholder without data is a mistake of the rule', () => {
    expect(() => sentence('{name}', {})).toThrow('no data for {name}');
  });
});
