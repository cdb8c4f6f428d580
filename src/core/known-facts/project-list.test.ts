import { readProjects } from './project-list';

describe('readProjects', () => {
  test.each([
    ['cells of a spreadsheet', '防汛物资\t44.91', '防汛物资', 44.91],
    ['a number in front', '1\t防汛物资\t44.91\t新增', '防汛物资', 44.91],
    ['spaces', '防汛物资   44.91', '防汛物资', 44.91],
    ['a Chinese comma', '防汛物资，44.91', '防汛物资', 44.91],
    ['separators of thousands', '防汛物资\t1,377.88', '防汛物资', 1377.88],
    ['元', '防汛物资 360000元', '防汛物资', 36],
    ['a unit and no space', '防汛物资36万元', '防汛物资', 36],
    ['numbering', '3、防汛物资 36', '防汛物资', 36],
    ['digits in the name', '00安全生产监管2025年经费\t102.9', '00安全生产监管2025年经费', 102.9],
    ['no budget', '防汛物资', '防汛物资', null],
    ['a name that ends in digits', '十四五规划2025', '十四五规划2025', null],
  ])('%s', (_why, line, name, budget) =>
    expect(readProjects(line)).toEqual({ projects: [{ line: 1, name, budget }], unread: [] }),
  );

  test.each([
    ['a number alone', '44.91', 'no-name'],
    ['a word for an amount', '防汛物资\t待定', 'no-amount'],
    ['the same project again', '甲 1\n甲 2', 'twice'],
  ])('%s is told by its line', (_why, text, reason) => {
    const line = text.split('\n').length;
    expect(readProjects(text).unread).toEqual([{ line, text: text.split('\n').at(-1), reason }]);
  });

  test('a header and blank lines are left out, lines keep their numbers', () =>
    expect(readProjects('项目名称\t预算（万元）\r\n\r\n甲\t1\r\n乙\t2\r\n').projects).toEqual([
      { line: 3, name: '甲', budget: 1 },
      { line: 4, name: '乙', budget: 2 },
    ]));
});
