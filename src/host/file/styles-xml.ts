import type { CellContent } from '../../core/plan/plan';
import type { Severity } from '../../core/rules/finding';
import { wouldBeReparsed } from '../typed';
import { growingList, type GrowingList } from './growing-list';
import type { Look } from '../look';
import { lookStyle } from './look-style-xml';
import { markStylesAtEnd, markStyleXml } from './mark-style-xml';
import { BUILT_IN_FORMATS, builtInNumber, GENERAL as GENERAL_FORMAT } from './number-formats';
import { unescapeXml } from './workbook-parts';
import {
  applyEdits,
  childOf,
  childrenOf,
  escapeXml,
  rawAttribute,
  rootOf,
  startTag,
  withAttribute,
  type TextEdit,
} from './xml';

/** The styles of a workbook, growing as cells and marks ask for more. */
export interface Styles {
  /** Number of the cell style that a content needs in a cell of style `base`; `base` itself where it will do. */
  styleFor(base: number, content: CellContent): number;
  /** Number format of a cell style; General where it names none. */
  formatOf(style: number): string;
  /** Number of the cell style that draws a look of blank forms. */
  lookStyle(look: Look): number;
  /** Whether cells of a style are locked while their sheet is protected: all are that do not say otherwise. */
  isLocked(style: number): boolean;
  /** Number of the differential style of our marks of that severity. */
  markStyle(severity: Severity): number;
  /** The part as it is now: the text it was opened from while nothing was added. */
  text(): string;
}

const GENERAL = '0';
const TEXT = '49';
const FIRST_OWN_FORMAT = 176;
/** Elements that come before `dxfs` in `styles.xml`. */
const BEFORE_MARKS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];

/** Opens the text of `styles.xml`. */
export function openStyles(xml: string): Styles {
  const root = rootOf(xml);
  const formats = growingList(xml, root, 'numFmts', []);
  const fonts = growingList(xml, root, 'fonts', BEFORE_MARKS.slice(0, 1));
  const borders = growingList(xml, root, 'borders', BEFORE_MARKS.slice(0, 3));
  const cells = growingList(xml, root, 'cellXfs', BEFORE_MARKS.slice(0, 5));
  const marks = growingList(xml, root, 'dxfs', BEFORE_MARKS);
  const numberOf = (code: string): string => formatNumber(formats, code, root.prefix);
  return {
    styleFor: (base, content) => {
      const standing = cells.items[base] ?? `<${root.prefix}xf numFmtId="${GENERAL}"/>`;
      const wanted = restyled(standing, content, numberOf);
      return wanted === standing ? base : cells.add(wanted);
    },
    formatOf: (style) => codeOf(formats, Number(rawAttribute(cells.items[style] ?? '', 'numFmtId') ?? GENERAL)),
    lookStyle: (look) => lookStyle(look, root.prefix, { fonts, borders, cells, numberOf }),
    isLocked: (style) => !/^(?:0|false)$/.test(rawAttribute(cells.items[style] ?? '', 'locked') ?? ''),
    markStyle: (severity) => marks.add(markStyleXml(severity, root.prefix)),
    text: () =>
      applyEdits(
        xml,
        [formats, fonts, borders, cells, marks].flatMap((list) => list.edits()),
      ),
  };
}

/**
 * A cell style with the number format that a content asks for. A number or formula leaves the text format, where it would turn into text
 * at the next edit; a text that looks like a formula, number or date gets `quotePrefix`, the file's form of the leading apostrophe.
 */
function restyled(style: string, content: CellContent, numberOf: (code: string) => string): string {
  const format = rawAttribute(style, 'numFmtId') ?? GENERAL;
  const quoted = /\squotePrefix\s*=\s*["'](?:1|true)["']/.test(style);
  const asked = content.format === undefined ? format : numberOf(content.format);
  if ('empty' in content) return formatted(style, format, asked);
  if ('text' in content) {
    const needed = asked !== TEXT && wouldBeReparsed(content.text);
    const styled = formatted(style, format, asked);
    return needed && !quoted ? withStyleAttribute(styled, 'quotePrefix', '1') : styled;
  }
  const plain = quoted ? withStyleAttribute(style, 'quotePrefix', undefined) : style;
  return formatted(plain, format, asked === TEXT ? GENERAL : asked);
}

function formatted(style: string, format: string, wanted: string): string {
  if (wanted === format) return style;
  return withStyleAttribute(withStyleAttribute(style, 'numFmtId', wanted), 'applyNumberFormat', '1');
}

function withStyleAttribute(style: string, name: string, value: string | undefined): string {
  const end = style.indexOf('>') + 1;
  return withAttribute(style.slice(0, end), name, value) + style.slice(end);
}

function codeOf(formats: GrowingList, number: number): string {
  const own = formats.items.find((item) => Number(rawAttribute(item, 'numFmtId')) === number);
  if (own) return unescapeXml(rawAttribute(own, 'formatCode') ?? '');
  return BUILT_IN_FORMATS[number] ?? GENERAL_FORMAT;
}

function formatNumber(formats: GrowingList, code: string, prefix: string): string {
  const builtIn = builtInNumber(code);
  if (builtIn !== undefined) return String(builtIn);
  const standing = formats.items.find((item) => unescapeXml(rawAttribute(item, 'formatCode') ?? '') === code);
  if (standing) return rawAttribute(standing, 'numFmtId') ?? GENERAL;
  const taken = formats.items.map((item) => Number(rawAttribute(item, 'numFmtId')));
  const number = String(Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1);
  formats.add(`<${prefix}numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`);
  return number;
}

/**
 * The styles part without our marks' styles, as far as they stand at the end of their list: others are told by their number and must keep it.
 */
export function withoutMarkStyles(xml: string): string {
  const root = rootOf(xml);
  const list = childOf(xml, root, 'dxfs');
  const items = list ? childrenOf(xml, list) : [];
  const ours = markStylesAtEnd(
    items.map(({ start, end }) => xml.slice(start, end)),
    root.prefix,
  );
  if (!list || ours === 0) return xml;
  const tag = withAttribute(startTag(xml, list), 'count', String(items.length - ours));
  const first = items.at(-ours)?.start ?? list.innerEnd;
  const edits: TextEdit[] = [{ start: first, end: items.at(-1)?.end ?? first, text: '' }];
  if (items.length === ours && rawAttribute(startTag(xml, list), 'count') === undefined)
    return applyEdits(xml, [{ start: list.start, end: list.end, text: '' }]);
  if (items.length > ours) return applyEdits(xml, [...edits, { start: list.start, end: list.innerStart, text: tag }]);
  return applyEdits(xml, [{ start: list.start, end: list.end, text: tag.replace(/>$/, '/>') }]);
}
