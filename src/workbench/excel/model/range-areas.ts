import { a1Of, intersection, quotedSheetName } from '../book/rect';
import type { Rect } from '../book/rect';
import { itemNotFound } from '../protocol/excel-error';
import { remote } from '../protocol/object-table';
import type { ObjectTable, Remote } from '../protocol/object-table';
import { wholeNumberOf } from './arguments';
import type { Cells } from './model-types';

/** Several rectangles of one sheet. */
export const RangeAreas: ObjectTable<Cells> = {
  scalars: {
    Address: { get: (cells) => addressOf(cells) },
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: { get: ({ rects }) => rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  links: {
    Areas: (cells) => remote('RangeCollection', cells),
    Format: (cells) => remote('RangeFormat', cells),
    ConditionalFormats: (cells) => remote('ConditionalFormatCollection', cells),
    DataValidation: (cells) => remote('DataValidation', cells),
    Worksheet: ({ sheet }) => remote('Worksheet', sheet),
  },
  methods: {
    GetUsedRangeAreasOrNullObject: ({ sheet, rects }, [valuesOnly]) => {
      const used = sheet.used(valuesOnly === true);
      const parts = used ? rects.map((rect) => intersection(rect, used)).filter((part) => part !== null) : [];
      return parts.length > 0 ? remote('RangeAreas', { sheet, rects: parts }) : null;
    },
  },
};

export const RangeCollection: ObjectTable<Cells> = {
  items: (cells) => cells.rects.map((rect) => areaOf(cells, rect)),
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: (cells, [index]) => {
      const rect = cells.rects[wholeNumberOf(index, 'RangeCollection.getItemAt')];
      if (!rect) throw itemNotFound('RangeCollection.getItemAt');
      return areaOf(cells, rect);
    },
  },
};

function areaOf({ sheet }: Cells, rect: Rect): Remote<'Range'> {
  return remote('Range', { sheet, rects: [rect] });
}

function addressOf({ sheet, rects }: Cells): string {
  return rects.map((rect) => `${quotedSheetName(sheet.name)}!${a1Of(rect)}`).join(',');
}
