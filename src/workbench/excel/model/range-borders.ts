import { EDGES, NO_BORDER } from '../book/cell-look';
import type { Border, CellLook, Edge } from '../book/cell-look';
import type { Rect } from '../book/rect';
import { INDEXER, remote } from '../protocol/object-table';
import type { ObjectTable, Remote, Scalar } from '../protocol/object-table';
import { colorOf, oneOf, wholeNumberOf } from './arguments';
import { assertUnprotected } from './cells';
import { commonValue } from './common-value';
import type { BorderPlace, Cells, ModelTypes } from './model-types';

export const BORDER_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const satisfies readonly Border['style'][];
export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const satisfies readonly Border['weight'][];
const PLACES = [...EDGES, 'InsideHorizontal', 'InsideVertical'] as const satisfies readonly BorderPlace[];

type BorderOfRange = ModelTypes['RangeBorder'];

export const RangeBorderCollection: ObjectTable<Cells> = {
  items: (cells) => PLACES.map((edge) => borderAt(cells, edge)),
  scalars: { Count: { get: () => PLACES.length } },
  methods: {
    GetItem: (cells, [place]) => borderAt(cells, oneOf(place, PLACES, 'RangeBorderCollection.getItem')),
    [INDEXER]: (cells, [place]) => borderAt(cells, oneOf(place, PLACES, 'RangeBorderCollection.getItem')),
    GetItemAt: (cells, [index]) => {
      const at = 'RangeBorderCollection.getItemAt';
      return borderAt(cells, oneOf(PLACES[wholeNumberOf(index, at)], PLACES, at));
    },
  },
};

function borderAt(cells: Cells, edge: BorderPlace): Remote<'RangeBorder'> {
  return remote('RangeBorder', { cells, edge });
}

export const RangeBorder: ObjectTable<BorderOfRange> = {
  identity: ({ edge }) => ({ SideIndex: edge }),
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: part('style', 'RangeBorder.style', (value, at) => oneOf(value, BORDER_STYLES, at)),
    Weight: part('weight', 'RangeBorder.weight', (value, at) => oneOf(value, BORDER_WEIGHTS, at)),
    Color: part('color', 'RangeBorder.color', colorOf),
  },
};

function part<P extends keyof Border>(
  name: P,
  location: string,
  read: (value: unknown, at: string) => Border[P],
): Scalar<BorderOfRange> {
  return {
    get: ({ cells, edge }) => {
      const sides = sidesOf(cells, edge);
      const own = { sheet: cells.sheet, rects: sides.map(({ rect }) => rect) };
      const side = sides[0]?.side;
      if (!side) return null;
      const line = ({ row, column }: { row: number; column: number }): Border =>
        cells.sheet.look(row, column).borders[side] ?? NO_BORDER;
      return commonValue(own, (place) => line(place)[name], NO_BORDER[name]);
    },
    set: async ({ cells, edge }, value) => {
      assertUnprotected(cells.sheet, location);
      const change = { [name]: read(value, location) };
      for (const { rect, side } of sidesOf(cells, edge)) await redraw(cells, rect, side, change);
    },
  };
}

/** Giving a line a colour or a weight where there is none draws it, as in Excel. */
async function redraw({ sheet }: Cells, rect: Rect, side: Edge, change: Partial<Border>): Promise<void> {
  const old = sheet.look(rect.row, rect.column).borders[side] ?? { ...NO_BORDER, style: 'Continuous' };
  const borders: CellLook['borders'] = { [side]: { ...old, ...change } };
  await sheet.restyle([rect], { borders });
}

interface Side {
  readonly rect: Rect;
  readonly side: Edge;
}

/** The cells along a border and the side of each cell that it is; inner lines belong to the cell above or left. */
function sidesOf({ rects }: Cells, place: BorderPlace): Side[] {
  return rects.map((rect) => sideOf(rect, place)).filter((side) => side.rect.rows > 0 && side.rect.columns > 0);
}

function sideOf(rect: Rect, place: BorderPlace): Side {
  switch (place) {
    case 'EdgeTop':
      return { rect: { ...rect, rows: 1 }, side: place };
    case 'EdgeBottom':
      return { rect: { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, side: place };
    case 'EdgeLeft':
      return { rect: { ...rect, columns: 1 }, side: place };
    case 'EdgeRight':
      return { rect: { ...rect, column: rect.column + rect.columns - 1, columns: 1 }, side: place };
    case 'InsideHorizontal':
      return { rect: { ...rect, rows: rect.rows - 1 }, side: 'EdgeBottom' };
    case 'InsideVertical':
      return { rect: { ...rect, columns: rect.columns - 1 }, side: 'EdgeRight' };
  }
}
