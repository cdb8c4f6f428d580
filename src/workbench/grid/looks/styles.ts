import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import { colourOf, type Theme } from './colours';
import { child, childrenIn, childValue, elementTree, isOn, isTrue, type Element } from './xml';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const ACROSS: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const DOWN: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

/** How cells and conditional formats of a workbook look, by the numbers that its sheets use. */
export interface Styles {
  readonly cells: readonly IStyleData[];
  /** Looks of conditional formats (`dxfId`). */
  readonly differences: readonly IStyleData[];
  /** Numbers of the cell styles that stay unlocked on a protected sheet. */
  readonly unlocked: ReadonlySet<number>;
}

/** Reads a styles part. `formats` holds the number formats that every program knows by number. */
export function stylesOf(xml: string, theme: Theme, formats: Readonly<Record<number, string>>): Styles {
  const sheet = elementTree(xml);
  const list = (name: string): readonly Element[] => childrenIn(sheet, name);
  const own = list('numFmts').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]);
  const patterns: Readonly<Record<string, string | undefined>> = { ...formats, ...Object.fromEntries(own) };
  const fonts = list('fonts').map((font) => fontLook(font, theme));
  const fills = list('fills').map((fill) => fillLook(fill, theme, 'fgColor'));
  const borders = list('borders').map((border) => borderLook(border, theme));
  const cells = list('cellXfs').map((xf) => ({
    ...fonts[Number(xf.attributes['fontId'])],
    ...fills[Number(xf.attributes['fillId'])],
    ...borders[Number(xf.attributes['borderId'])],
    ...alignmentLook(child(xf, 'alignment')),
    ...formatLook(patterns[xf.attributes['numFmtId'] ?? '0']),
  }));
  const unlocked = list('cellXfs').flatMap((xf, index) =>
    childValue(xf, 'protection', 'locked') === '0' ? [index] : [],
  );
  return { cells, unlocked: new Set(unlocked), differences: list('dxfs').map((dxf) => differenceLook(dxf, theme)) };
}

function differenceLook(dxf: Element, theme: Theme): IStyleData {
  return {
    ...fontLook(child(dxf, 'font'), theme),
    ...fillLook(child(dxf, 'fill'), theme, 'bgColor'),
    ...borderLook(child(dxf, 'border'), theme),
  };
}

function fontLook(font: Element | undefined, theme: Theme): IStyleData {
  const name = childValue(font, 'name') ?? childValue(font, 'rFont');
  const size = childValue(font, 'sz');
  const colour = colourOf(child(font, 'color'), theme);
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: Number(size) }),
    ...(isOn(font, 'b') && { bl: BooleanNumber.TRUE }),
    ...(isOn(font, 'i') && { it: BooleanNumber.TRUE }),
    ...(child(font, 'u') && childValue(font, 'u') !== 'none' && { ul: { s: BooleanNumber.TRUE } }),
    ...(isOn(font, 'strike') && { st: { s: BooleanNumber.TRUE } }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
  };
}

/** Cells keep the colour of a solid fill as its foreground, conditional formats as its background. */
function fillLook(fill: Element | undefined, theme: Theme, part: 'fgColor' | 'bgColor'): IStyleData {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? (part === 'bgColor' ? 'solid' : 'none');
  if (type === 'none' || type === 'gray125') return {};
  const colour = colourOf(child(pattern, part) ?? child(pattern, 'fgColor'), theme);
  return colour === undefined ? {} : { bg: { rgb: colour } };
}

function borderLook(border: Element | undefined, theme: Theme): IStyleData {
  const line = (name: string): IBorderStyleData | undefined => {
    const side = child(border, name);
    const s = BORDERS[side?.attributes['style'] ?? ''];
    return s === undefined ? undefined : { s, cl: { rgb: colourOf(child(side, 'color'), theme) ?? '#000000' } };
  };
  const [t, r, b, l] = [line('top'), line('right'), line('bottom'), line('left')];
  const diagonal = line('diagonal');
  const bd: IBorderData = {
    ...(t && { t }),
    ...(r && { r }),
    ...(b && { b }),
    ...(l && { l }),
    ...(diagonal && isTrue(border?.attributes['diagonalDown']) && { tl_br: diagonal }),
    ...(diagonal && isTrue(border?.attributes['diagonalUp']) && { bl_tr: diagonal }),
  };
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function alignmentLook(alignment: Element | undefined): IStyleData {
  const { horizontal = '', vertical = '', wrapText, textRotation, indent } = alignment?.attributes ?? {};
  const ht = ACROSS[horizontal];
  return {
    ...(ht !== undefined && { ht }),
    vt: DOWN[vertical] ?? VerticalAlign.BOTTOM,
    ...(isTrue(wrapText) && { tb: WrapStrategy.WRAP }),
    ...(textRotation !== undefined && textRotation !== '0' && { tr: rotation(Number(textRotation)) }),
    ...(indent !== undefined && Number(indent) > 0 && { pd: { l: Number(indent) * 9 } }),
  };
}

/** 255 stacks the characters; 1–90 turn upwards, 91–180 downwards (ECMA-376 part 1, 18.8.1). */
function rotation(angle: number): { a: number; v?: BooleanNumber } {
  if (angle === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: angle <= 90 ? -angle : angle - 90 };
}

function formatLook(pattern: string | undefined): IStyleData {
  return pattern === undefined || pattern === 'General' ? {} : { n: { pattern } };
}
