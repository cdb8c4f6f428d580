import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { EDGES, NO_BORDER, PLAIN_LOOK } from './cell-look';
import type { Border, CellLook, Edge } from './cell-look';

const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const satisfies Record<
  Edge,
  keyof IBorderData
>;

const LINES: readonly (readonly [BorderStyleTypes, Border['style'], Border['weight']])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

const HORIZONTAL: readonly (readonly [HorizontalAlign, CellLook['horizontal']])[] = [
  [HorizontalAlign.UNSPECIFIED, 'General'],
  [HorizontalAlign.LEFT, 'Left'],
  [HorizontalAlign.CENTER, 'Center'],
  [HorizontalAlign.RIGHT, 'Right'],
  [HorizontalAlign.JUSTIFIED, 'Justify'],
  [HorizontalAlign.DISTRIBUTED, 'Distributed'],
];

const VERTICAL: readonly (readonly [VerticalAlign, CellLook['vertical']])[] = [
  [VerticalAlign.TOP, 'Top'],
  [VerticalAlign.MIDDLE, 'Center'],
  [VerticalAlign.BOTTOM, 'Bottom'],
];

/** How a cell with an engine's style looks. */
export function lookOf(style: Nullable<IStyleData>): CellLook {
  if (!style) return PLAIN_LOOK;
  return {
    fill: colorOf(style.bg?.rgb) ?? PLAIN_LOOK.fill,
    fontColor: colorOf(style.cl?.rgb) ?? PLAIN_LOOK.fontColor,
    fontName: style.ff ?? PLAIN_LOOK.fontName,
    fontSize: style.fs ?? PLAIN_LOOK.fontSize,
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    strikethrough: style.st?.s === 1,
    horizontal: HORIZONTAL.find(([align]) => align === style.ht)?.[1] ?? PLAIN_LOOK.horizontal,
    vertical: VERTICAL.find(([align]) => align === style.vt)?.[1] ?? PLAIN_LOOK.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
    borders: bordersOf(style.bd),
  };
}

/** The engine's style for the given parts of a look; null takes a part of the style away. */
export function styleOf(look: Partial<CellLook>): IStyleData {
  const { fill, fontColor, fontName, fontSize, bold, italic, underline, strikethrough, wrap, borders } = look;
  return {
    ...(fill !== undefined && { bg: fill === '' ? null : { rgb: fill } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(italic !== undefined && { it: italic ? 1 : 0 }),
    ...(underline !== undefined && { ul: { s: underline ? 1 : 0 } }),
    ...(strikethrough !== undefined && { st: { s: strikethrough ? 1 : 0 } }),
    ...(look.horizontal !== undefined && { ht: HORIZONTAL.find(([, name]) => name === look.horizontal)?.[0] ?? null }),
    ...(look.vertical !== undefined && { vt: VERTICAL.find(([, name]) => name === look.vertical)?.[0] ?? null }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(borders !== undefined && { bd: borderDataOf(borders) }),
  };
}

/** A colour as “#RRGGBB”, whether it is written so or as “rgb(…)”; null where there is none. */
function colorOf(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${hex.join('').toUpperCase()}`;
}

function bordersOf(data: Nullable<IBorderData>): CellLook['borders'] {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const edge of EDGES) {
    const line = data?.[SIDES[edge]];
    const [, style, weight] = LINES.find(([type]) => type === line?.s) ?? [];
    if (style && weight) borders[edge] = { style, weight, color: colorOf(line?.cl.rgb) ?? NO_BORDER.color };
  }
  return borders;
}

function borderDataOf(borders: CellLook['borders']): IBorderData {
  const data: IBorderData = {};
  for (const edge of EDGES) {
    const border = borders[edge];
    if (border) data[SIDES[edge]] = lineOf(border);
  }
  return data;
}

function lineOf({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === 'None') return null;
  const line =
    LINES.find(([, name, thickness]) => name === style && thickness === weight) ??
    LINES.find(([, name]) => name === style);
  return { s: line?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
