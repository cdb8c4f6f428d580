import { unescapeXml } from './workbook-parts';

const ITEM = /<(?:[\w.-]+:)?si\b[^>]*?(?:\/>|>([^]*?)<\/(?:[\w.-]+:)?si>)/g;
const PHONETIC = /<((?:[\w.-]+:)?rPh)\b[^]*?<\/\1>/g;
const TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)</g;
const ESCAPED = /_x([\da-f]{4})_/gi;

/** The texts of `sharedStrings.xml`, by their numbers. */
export function sharedStrings(xml: string): readonly string[] {
  return Array.from(xml.matchAll(ITEM), ([, item = '']) => plainString(item));
}

/** The text of a string item without its formatting and without its reading aids. */
export function plainString(item: string): string {
  const spoken = item.includes('rPh') ? item.replace(PHONETIC, '') : item;
  let text = '';
  for (const [, part = ''] of spoken.matchAll(TEXT)) text += part;
  return unescapeString(text);
}

/** A text with the escapes of XML and those of control characters (`_x000D_`, ECMA-376 part 1, 22.9.2.19) resolved. */
export function unescapeString(text: string): string {
  const plain = unescapeXml(text);
  return plain.includes('_x')
    ? plain.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : plain;
}
