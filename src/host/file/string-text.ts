import { endTagOf } from './usual-notation';
import { unescapeXml } from './workbook-parts';

const OPENING = '<si><t>';
const CLOSING = '</t></si>';
const ITEM = /<((?:[\w.-]+:)?si)\b[^<>]*?(\/?)>/g;
const PHONETIC = /<((?:[\w.-]+:)?rPh)\b/g;
const TEXT = /<(?:[\w.-]+:)?t(?:\s[^<>]*?)?(?:\/>|>([^<]*)<)/g;
/** The longest text that a cell holds (Excel specifications and limits). */
const LONGEST = 32_767;
const ESCAPED = /_x([\da-f]{4})_/gi;

/** The texts of `sharedStrings.xml` in usual notation, by their numbers. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  for (let at = 0; ;) {
    const end = endOfUsual(xml, at);
    if (end >= 0) {
      strings.push(unescapeString(xml.slice(at + OPENING.length, end)));
      at = end + CLOSING.length;
      continue;
    }
    ITEM.lastIndex = at;
    const [tag, name = '', selfClosing] = ITEM.exec(xml) ?? [];
    if (tag === undefined) return strings;
    at = ITEM.lastIndex;
    const close = selfClosing ? at : endTagOf(name, xml, at);
    if (close < 0) return strings;
    strings.push(plainString(xml.slice(at, close)));
    at = close;
  }
}

/** Where the text ends of an item that holds a text and nothing else, as nearly every program writes it; -1 for any other. */
function endOfUsual(xml: string, at: number): number {
  if (!xml.startsWith(OPENING, at)) return -1;
  const end = xml.indexOf('<', at + OPENING.length);
  return xml.startsWith(CLOSING, end) ? end : -1;
}

/** The text of a string item without its formatting and without its reading aids. */
export function plainString(item: string): string {
  const spoken = item.includes('rPh') ? withoutPhonetics(item) : item;
  let text = '';
  for (const [, part = ''] of spoken.matchAll(TEXT)) text += part;
  return unescapeString(text);
}

function withoutPhonetics(item: string): string {
  let spoken = '';
  let at = 0;
  for (const { index, 1: name = '' } of item.matchAll(PHONETIC)) {
    if (index < at) continue;
    const end = endTagOf(name, item, index);
    if (end < 0) break;
    spoken += item.slice(at, index);
    at = end + name.length;
  }
  return spoken + item.slice(at);
}

/** A text of a cell is longer than any program allows: what works on texts could take forever. */
export class LongText extends RangeError {}

/**
 * A text with the escapes of XML and those of control characters (`_x000D_`, ECMA-376 part 1, 22.9.2.19) resolved. Throws LongText where
 * no cell could hold it.
 */
export function unescapeString(text: string): string {
  const escaped = unescapeXml(text);
  const plain = escaped.includes('_x')
    ? escaped.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : escaped;
  if (plain.length > LONGEST) throw new LongText();
  return plain;
}
