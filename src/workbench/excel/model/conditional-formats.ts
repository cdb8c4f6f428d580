import type { ConditionalFormat as BookFormat, ConditionalRule } from '../book/book';
import { intersection } from '../book/rect';
import { isRule } from '../book/univer-conditional-formats';
import { itemNotFound, notEmulated } from '../protocol/excel-error';
import { INDEXER, remote } from '../protocol/object-table';
import type { ObjectTable, Remote } from '../protocol/object-table';
import { textOf, wholeNumberOf } from './arguments';
import { assertUnprotected } from './cells';
import type { Cells, FormatRef } from './model-types';

/** A format that was added and has no formula yet never applies. */
const NEVER = '=FALSE';

/** The conditional formats that touch a range or areas, in order of priority. */
export const ConditionalFormatCollection: ObjectTable<Cells> = {
  items: (cells) => touching(cells).map(({ id }) => refTo(cells, id)),
  methods: {
    Add: async (cells, [type]) => {
      assertUnprotected(cells.sheet, 'ConditionalFormatCollection.add');
      if (type !== 'Custom')
        throw notEmulated(`conditional formats of type ${String(type)}`, 'ConditionalFormatCollection.add');
      const id = freeId(cells.sheet.conditionalFormats());
      const rule: ConditionalRule = { id, rects: cells.rects, formula: NEVER, look: {}, stopIfTrue: false };
      await cells.sheet.addConditionalRule(rule);
      return refTo(cells, id);
    },
    GetCount: (cells) => touching(cells).length,
    GetItem: itemOf,
    [INDEXER]: itemOf,
    GetItemOrNullObject: (cells, [id]) =>
      touching(cells).some((format) => format.id === id) ? itemOf(cells, [id]) : null,
    GetItemAt: (cells, [index]) => {
      const format = touching(cells)[wholeNumberOf(index, 'ConditionalFormatCollection.getItemAt')];
      if (!format) throw itemNotFound('ConditionalFormatCollection.getItemAt');
      return refTo(cells, format.id);
    },
    ClearAll: async (cells) => {
      assertUnprotected(cells.sheet, 'ConditionalFormatCollection.clearAll');
      for (const { id } of touching(cells)) await cells.sheet.deleteConditionalFormat(id);
    },
  },
};

function touching({ sheet, rects }: Cells): readonly BookFormat[] {
  const touches = (format: BookFormat): boolean =>
    format.rects.some((area) => rects.some((rect) => intersection(area, rect) !== null));
  return sheet.conditionalFormats().filter(touches);
}

function itemOf(cells: Cells, [id]: readonly unknown[]): Remote<'ConditionalFormat'> {
  const format = touching(cells).find((known) => known.id === textOf(id, 'ConditionalFormatCollection.getItem'));
  if (!format) throw itemNotFound('ConditionalFormatCollection.getItem');
  return refTo(cells, format.id);
}

function refTo({ sheet }: Cells, id: string): Remote<'ConditionalFormat'> {
  return remote('ConditionalFormat', { sheet, id });
}

function freeId(formats: readonly BookFormat[]): string {
  for (let number = formats.length + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-00000000CF00}`;
    if (!formats.some((format) => format.id === id)) return id;
  }
}

export const ConditionalFormat: ObjectTable<FormatRef> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: {
      get: (ref) => {
        const format = formatOf(ref);
        return isRule(format) ? 'Custom' : format.kind;
      },
    },
    Priority: { get: ({ sheet, id }) => sheet.conditionalFormats().findIndex((format) => format.id === id) },
    StopIfTrue: {
      get: (ref) => formatOf(ref).stopIfTrue,
      set: (ref, value) => changeRule(ref, { stopIfTrue: value === true }),
    },
  },
  links: {
    Custom: (ref) => remote('CustomConditionalFormat', assertRule(ref)),
    CustomOrNullObject: (ref) => (isRule(formatOf(ref)) ? remote('CustomConditionalFormat', ref) : null),
  },
  methods: {
    Delete: async ({ sheet, id }) => {
      assertUnprotected(sheet, 'ConditionalFormat.delete');
      formatOf({ sheet, id });
      await sheet.deleteConditionalFormat(id);
    },
    GetRange: (ref) => {
      const areas = rangeOf(ref);
      if (!areas) throw itemNotFound('ConditionalFormat.getRange');
      return areas;
    },
    GetRangeOrNullObject: rangeOf,
    GetRanges: (ref) => remote('RangeAreas', { sheet: ref.sheet, rects: formatOf(ref).rects }),
  },
};

/** The range of a format; Excel has none where it spans several areas. */
function rangeOf(ref: FormatRef): Remote<'Range'> | null {
  const { rects } = formatOf(ref);
  return rects.length === 1 ? remote('Range', { sheet: ref.sheet, rects }) : null;
}

export const CustomConditionalFormat: ObjectTable<FormatRef> = {
  links: {
    Rule: (ref) => remote('ConditionalFormatRule', ref),
    Format: (ref) => remote('ConditionalRangeFormat', ref),
  },
};

export const ConditionalFormatRule: ObjectTable<FormatRef> = {
  scalars: {
    Formula: {
      get: (ref) => ruleOf(ref).formula,
      set: (ref, formula) => changeRule(ref, { formula: textOf(formula, 'ConditionalFormatRule.formula') }),
    },
  },
};

function formatOf({ sheet, id }: FormatRef): BookFormat {
  const format = sheet.conditionalFormats().find((known) => known.id === id);
  if (!format) throw itemNotFound('ConditionalFormat');
  return format;
}

/** The format where its condition is a formula; Excel has no `custom` for any other. */
export function ruleOf(ref: FormatRef): ConditionalRule {
  const format = formatOf(ref);
  if (!isRule(format)) throw itemNotFound('ConditionalFormat.custom');
  return format;
}

function assertRule(ref: FormatRef): FormatRef {
  ruleOf(ref);
  return ref;
}

export async function changeRule(ref: FormatRef, change: Partial<ConditionalRule>): Promise<void> {
  assertUnprotected(ref.sheet, 'ConditionalFormat');
  await ref.sheet.changeConditionalRule({ ...ruleOf(ref), ...change });
}
