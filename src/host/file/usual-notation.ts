import { escapeXml } from './xml';

const UNUSUAL = /<!--|<!\[CDATA\[|<\?/g;
const CLOSINGS: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/**
 * An XML text in the way that every program writes it: without declaration, comments and instructions, quoted texts with entities, lines ended
 * as XML reads them (Extensible Markup Language 1.0, 2.11). Only for reading: what is written back keeps its own notation.
 */
export function inUsualNotation(xml: string): string {
  const text = withoutDeclaration(xml);
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('<!') || lines.includes('<?') ? withoutRemarks(lines) : lines;
}

function withoutDeclaration(xml: string): string {
  const end = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  const isLineEnd = xml.startsWith('\r\n', end);
  return xml.slice(isLineEnd ? end + 2 : end);
}

function withoutRemarks(xml: string): string {
  let usual = '';
  let at = 0;
  for (const { index, 0: opening } of xml.matchAll(UNUSUAL)) {
    if (index < at) continue;
    const start = index + opening.length;
    const closing = CLOSINGS[opening] ?? '';
    const end = xml.indexOf(closing, start);
    if (end < 0) break;
    usual += xml.slice(at, index) + (closing === ']]>' ? escapeXml(xml.slice(start, end)) : '');
    at = end + closing.length;
  }
  return usual + xml.slice(at);
}

/** Where the end tag of that name begins, at a place or behind it; -1 where there is none. Blanks may stand in it (`</x:c >`). */
export function endTagOf(name: string, xml: string, from: number): number {
  const tag = `</${name}`;
  for (let at = xml.indexOf(tag, from); at >= 0; at = xml.indexOf(tag, at + tag.length))
    if (/[\s>]/.test(xml.charAt(at + tag.length))) return at;
  return -1;
}
