import { runsOf } from './runs';

const at = (cell: string, sheet = '表', mark = '') => ({ at: { sheet, cell }, mark });
const drawn = (...items: ReturnType<typeof at>[]) =>
  runsOf(items).map(({ sheet, range, items }) => [sheet, range, items.length]);

describe('runsOf', () => {
  test.each([
    ['nothing', [], []],
    ['one below the other, in any order', [at('F6'), at('F4'), at('F5')], [['表', 'F4:F6', 3]]],
    [
      'a gap',
      [at('F4'), at('F6')],
      [
        ['表', 'F4', 1],
        ['表', 'F6', 1],
      ],
    ],
    [
      'side by side',
      [at('F4'), at('G4')],
      [
        ['表', 'F4', 1],
        ['表', 'G4', 1],
      ],
    ],
    [
      'the same cells on two sheets',
      [at('F4', '二'), at('F5', '一')],
      [
        ['一', 'F5', 1],
        ['二', 'F4', 1],
      ],
    ],
  ])('%s', (_why, items, expected) => expect(drawn(...items)).toEqual(expected));

  test('the later of two items for one cell counts', () => {
    expect(runsOf([at('F4', '表', 'first'), at('F4', '表', 'second')])[0]?.items.map(({ mark }) => mark)).toEqual([
      'second',
    ]);
  });
});
