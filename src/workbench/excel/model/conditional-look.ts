import { EDGES, NO_BORDER } from '../book/cell-look';
import type { Border, CellLook, Edge } from '../book/cell-look';
import { INDEXER, remote } from '../protocol/object-table';
import type { ObjectTable, Remote, Scalar } from '../protocol/object-table';
import { colorOf, flagOf, oneOf, wholeNumberOf } from './arguments';
import { changeRule, ruleOf } from './conditional-formats';
import type { FormatRef, ModelTypes } from './model-types';
import { BORDER_STYLES } from './range-borders';

export const ConditionalRangeFormat: ObjectTable<FormatRef> = {
  links: {
    Fill: (ref) => remote('ConditionalRangeFill', ref),
    Font: (ref) => remote('ConditionalRangeFont', ref),
    Borders: (ref) => remote('ConditionalRangeBorderCollection', ref),
  },
};

export const ConditionalRangeFill: ObjectTable<FormatRef> = {
  scalars: { Color: look('fill', '', (value) => colorOf(value, 'ConditionalRangeFill.color')) },
  methods: { Clear: (ref) => restyle(ref, { fill: '' }) },
};

export const ConditionalRangeFont: ObjectTable<FormatRef> = {
  scalars: {
    Color: look('fontColor', '', (value) => colorOf(value, 'ConditionalRangeFont.color')),
    Bold: look('bold', false, (value) => flagOf(value, 'ConditionalRangeFont.bold')),
    Italic: look('italic', false, (value) => flagOf(value, 'ConditionalRangeFont.italic')),
    Strikethrough: look('strikethrough', false, (value) => flagOf(value, 'ConditionalRangeFont.strikethrough')),
  },
};

const NAMES = { EdgeTop: 'Top', EdgeBottom: 'Bottom', EdgeLeft: 'Left', EdgeRight: 'Right' } as const satisfies Record<
  Edge,
  string
>;

export const ConditionalRangeBorderCollection: ObjectTable<FormatRef> = {
  items: (ref) => EDGES.map((edge) => borderAt(ref, edge)),
  scalars: { Count: { get: () => EDGES.length } },
  links: Object.fromEntries(EDGES.map((edge) => [NAMES[edge], (ref: FormatRef) => borderAt(ref, edge)])),
  methods: {
    GetItem: borderOf,
    [INDEXER]: borderOf,
    GetItemAt: (ref, [index]) => {
      const at = 'ConditionalRangeBorderCollection.getItemAt';
      return borderAt(ref, oneOf(EDGES[wholeNumberOf(index, at)], EDGES, at));
    },
  },
};

function borderOf(ref: FormatRef, [edge]: readonly unknown[]): Remote<'ConditionalRangeBorder'> {
  return borderAt(ref, oneOf(edge, EDGES, 'ConditionalRangeBorderCollection.getItem'));
}

function borderAt(format: FormatRef, edge: Edge): Remote<'ConditionalRangeBorder'> {
  return remote('ConditionalRangeBorder', { format, edge });
}

type BorderRef = ModelTypes['ConditionalRangeBorder'];

export const ConditionalRangeBorder: ObjectTable<BorderRef> = {
  identity: ({ edge }) => ({ SideIndex: edge }),
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (ref) => lineOf(ref)?.style ?? NO_BORDER.style,
      set: (ref, style) => redraw(ref, { style: oneOf(style, BORDER_STYLES, 'ConditionalRangeBorder.style') }),
    },
    Color: {
      get: (ref) => lineOf(ref)?.color ?? NO_BORDER.color,
      set: (ref, color) => redraw(ref, { color: colorOf(color, 'ConditionalRangeBorder.color') }),
    },
  },
};

function lineOf({ format, edge }: BorderRef): Border | undefined {
  return ruleOf(format).look.borders?.[edge];
}

async function redraw(ref: BorderRef, change: Partial<Border>): Promise<void> {
  const line = { ...NO_BORDER, style: 'Continuous' as const, ...lineOf(ref), ...change };
  await restyle(ref.format, { borders: { ...ruleOf(ref.format).look.borders, [ref.edge]: line } });
}

function look<P extends Exclude<keyof CellLook, 'borders'>>(
  part: P,
  none: CellLook[P],
  read: (value: unknown) => CellLook[P],
): Scalar<FormatRef> {
  return {
    get: (ref) => ruleOf(ref).look[part] ?? none,
    set: (ref, value) => {
      const change: Partial<CellLook> = { [part]: read(value) };
      return restyle(ref, change);
    },
  };
}

async function restyle(ref: FormatRef, change: Partial<CellLook>): Promise<void> {
  await changeRule(ref, { look: { ...ruleOf(ref).look, ...change } });
}
