import { PLAIN_LOOK } from '../book/cell-look';
import type { CellLook } from '../book/cell-look';
import { remote } from '../protocol/object-table';
import type { ObjectTable, Scalar } from '../protocol/object-table';
import { colorOf, flagOf, numberOf, oneOf, textOf } from './arguments';
import { assertUnprotected } from './cells';
import { commonValue } from './common-value';
import type { Cells } from './model-types';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

type Part = Exclude<keyof CellLook, 'borders'>;

/** One part of the look of cells as a property; null where the cells differ. */
function look<P extends Part>(
  part: P,
  location: string,
  read: (value: unknown, at: string) => CellLook[P],
): Scalar<Cells> {
  return {
    get: (cells) => commonValue(cells, ({ row, column }) => cells.sheet.look(row, column)[part], PLAIN_LOOK[part]),
    set: async ({ sheet, rects }, value) => {
      assertUnprotected(sheet, location);
      const change: Partial<CellLook> = { [part]: read(value, location) };
      await sheet.restyle(rects, change);
    },
  };
}

export const RangeFormat: ObjectTable<Cells> = {
  scalars: {
    HorizontalAlignment: look('horizontal', 'RangeFormat.horizontalAlignment', (value, at) =>
      oneOf(value, HORIZONTAL, at),
    ),
    VerticalAlignment: look('vertical', 'RangeFormat.verticalAlignment', (value, at) => oneOf(value, VERTICAL, at)),
    WrapText: look('wrap', 'RangeFormat.wrapText', flagOf),
    RowHeight: {
      get: (cells) =>
        commonValue(cells, ({ row }) => cells.sheet.rowHeight(row), cells.sheet.rowHeight(firstRow(cells))),
      set: async ({ sheet, rects }, points) => {
        assertUnprotected(sheet, 'RangeFormat.rowHeight');
        const height = numberOf(points, 'RangeFormat.rowHeight');
        for (const { row, rows } of rects) await sheet.setRowHeight(row, rows, height);
      },
    },
    ColumnWidth: {
      get: (cells) =>
        commonValue(
          cells,
          ({ column }) => cells.sheet.columnWidth(column),
          cells.sheet.columnWidth(firstColumn(cells)),
        ),
      set: async ({ sheet, rects }, points) => {
        assertUnprotected(sheet, 'RangeFormat.columnWidth');
        const width = numberOf(points, 'RangeFormat.columnWidth');
        for (const { column, columns } of rects) await sheet.setColumnWidth(column, columns, width);
      },
    },
  },
  links: {
    Fill: (cells) => remote('RangeFill', cells),
    Font: (cells) => remote('RangeFont', cells),
    Borders: (cells) => remote('RangeBorderCollection', cells),
    Protection: (cells) => remote('FormatProtection', cells),
  },
};

export const RangeFill: ObjectTable<Cells> = {
  scalars: {
    Color: {
      ...look('fill', 'RangeFill.color', colorOf),
      get: (cells) => {
        const fill = commonValue(cells, ({ row, column }) => cells.sheet.look(row, column).fill, PLAIN_LOOK.fill);
        return fill === '' ? '#FFFFFF' : fill;
      },
    },
  },
  methods: {
    Clear: async ({ sheet, rects }) => {
      assertUnprotected(sheet, 'RangeFill.clear');
      await sheet.restyle(rects, { fill: '' });
    },
  },
};

export const RangeFont: ObjectTable<Cells> = {
  scalars: {
    Bold: look('bold', 'RangeFont.bold', flagOf),
    Italic: look('italic', 'RangeFont.italic', flagOf),
    Strikethrough: look('strikethrough', 'RangeFont.strikethrough', flagOf),
    Color: look('fontColor', 'RangeFont.color', colorOf),
    Name: look('fontName', 'RangeFont.name', textOf),
    Size: look('fontSize', 'RangeFont.size', numberOf),
    Underline: {
      get: (cells) => {
        const underlined = commonValue(cells, ({ row, column }) => cells.sheet.look(row, column).underline, false);
        return underlined === null ? null : underlined ? 'Single' : 'None';
      },
      set: async ({ sheet, rects }, value) => {
        assertUnprotected(sheet, 'RangeFont.underline');
        await sheet.restyle(rects, { underline: oneOf(value, ['None', 'Single'], 'RangeFont.underline') === 'Single' });
      },
    },
  },
};

export const FormatProtection: ObjectTable<Cells> = {
  scalars: {
    Locked: {
      get: (cells) => commonValue(cells, ({ row, column }) => cells.sheet.isLocked(row, column), true),
      set: async ({ sheet, rects }, locked) => {
        assertUnprotected(sheet, 'FormatProtection.locked');
        for (const rect of rects) await sheet.setLocked(rect, flagOf(locked, 'FormatProtection.locked'));
      },
    },
  },
};

const firstRow = ({ rects }: Cells): number => rects[0]?.row ?? 0;
const firstColumn = ({ rects }: Cells): number => rects[0]?.column ?? 0;
