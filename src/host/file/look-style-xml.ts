import { FONT_NAME, LINK_COLOR, type Look } from '../look';
import type { GrowingList } from './growing-list';

/** Lists of the styles part that a look draws on. */
export interface LookLists {
  readonly fonts: GrowingList;
  readonly borders: GrowingList;
  readonly cells: GrowingList;
  /** Number of a number format, as attribute text. */
  numberOf(code: string): string;
}

const EDGES = ['left', 'right', 'top', 'bottom'];

/** Number of the cell style that draws a look. */
export function lookStyle(look: Look, prefix: string, { fonts, borders, cells, numberOf }: LookLists): number {
  const { fontSize, bold, border, horizontal, vertical, format, link } = look;
  const edges = EDGES.map((edge) => `<${prefix}${edge} style="thin"><${prefix}color auto="1"/></${prefix}${edge}>`);
  const color = link ? `<${prefix}color rgb="FF${LINK_COLOR.slice(1)}"/>` : '';
  const font = fonts.add(
    `<${prefix}font>${bold ? `<${prefix}b/>` : ''}${link ? `<${prefix}u/>` : ''}<${prefix}sz val="${fontSize}"/>${color}<${prefix}name val="${FONT_NAME}"/></${prefix}font>`,
  );
  const line = border ? borders.add(`<${prefix}border>${edges.join('')}<${prefix}diagonal/></${prefix}border>`) : 0;
  const number = format === undefined ? '0' : numberOf(format);
  return cells.add(
    `<${prefix}xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="${line}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><${prefix}alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"/></${prefix}xf>`,
  );
}
