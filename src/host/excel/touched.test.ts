import type { CellContent, Change } from '../../core/plan/plan';
import type { BlankForm } from '../../core/templates/blank-form';
import { touchedBy } from './touched';

const EMPTY: CellContent = { empty: true };
const set = (cell: string, sheet = '表'): Change => ({ do: 'set', at: { sheet, cell }, before: EMPTY, after: EMPTY });
const insert: Change = { do: 'insertRows', sheet: '表', row: 5, count: 2 };
const merge = (range: string): Change => ({ do: 'merge', range: { sheet: '表', range } });
const blank: BlankForm = { id: 'b', name: 'b', columnWidths: [], rowHeights: [], cells: [] };

describe('touchedBy', () => {
  test('cells at their address before the plan, new ones left out', () => {
    expect(touchedBy([insert, set('A4'), set('A5'), set('A7')]).cells).toEqual([
      { sheet: '表', cell: 'A4' },
      { sheet: '表', cell: 'A5' },
    ]);
  });

  test('merges without the rows that the plan inserts', () => {
    expect(touchedBy([insert, merge('A4:B7')]).ranges).toEqual([{ sheet: '表', range: 'A4:B5' }]);
    expect(touchedBy([insert, merge('A5:B6')]).ranges).toEqual([]);
  });

  test('deleted rows are looked at whole', () => {
    expect(touchedBy([{ do: 'deleteRows', sheet: '表', row: 5, count: 2 }]).ranges).toEqual([
      { sheet: '表', range: '5:6' },
    ]);
  });

  test('a sheet that the plan adds is not there before', () => {
    const touched = touchedBy([{ do: 'addSheet', sheet: '新' }, set('A1', '新'), set('A1')]);
    expect(touched.sheets).toEqual(['表']);
    expect(touched.cells).toEqual([{ sheet: '表', cell: 'A1' }]);
  });

  test('a drawn sheet is looked at whole before it is deleted, any other one not at all', () => {
    expect(touchedBy([{ do: 'deleteSheet', sheet: '表', blank }]).wholeSheets).toEqual(['表']);
    expect(touchedBy([{ do: 'deleteSheet', sheet: '表' }]).wholeSheets).toEqual([]);
  });
});
