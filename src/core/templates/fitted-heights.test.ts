import type { BlankCell } from './blank-form';
import { fittedHeights } from './fitted-heights';
import { linesOf } from './row-height';

describe('linesOf', () => {
  test.each([
    ['nothing', '', 6, 1],
    ['exactly as wide', '保障调', 6, 1],
    ['one letter more', '保障调运', 6, 2],
    ['its own line breaks', '保障\n调运', 20, 2],
    ['a number wraps as a whole', '共计1234.5元', 8, 2],
    ['a number wider than the cell is cut', '123456789012', 5, 3],
    ['no line begins with a comma', '保障调运，及时运', 8, 3],
  ])('%s', (_why, text, width, lines) => expect(linesOf(text, width)).toBe(lines));
});

describe('fittedHeights', () => {
  const cell = (text: string, top: number, bottom: number, left = 1, right = left): BlankCell => ({
    area: { top, left, bottom, right },
    content: { text },
    role: 'field',
  });
  const heights = (...cells: BlankCell[]) => fittedHeights({ cells, columnWidths: [10, 10], rowHeights: [20, 20, 20] });

  test.each([
    ['what fits leaves the row as it is', cell('五个字以内', 1, 1), [20, 20, 20]],
    ['a long text grows its row', cell('超过五个字的文字', 2, 2), [20, 32, 20]],
    ['merged columns are as wide as together', cell('超过五个字的文字', 2, 2, 1, 2), [20, 20, 20]],
    ['merged rows grow at their end', cell('一二三四五'.repeat(4), 1, 2), [20, 40, 20]],
  ])('%s', (_why, drawn, expected) => expect(heights(drawn)).toEqual(expected));

  test('merged rows take what their rows have grown by', () =>
    expect(heights(cell('一二三四五'.repeat(4), 1, 2), cell('一二三四五'.repeat(3), 1, 1, 2))).toEqual([46, 20, 20]));
});
