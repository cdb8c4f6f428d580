import { strToU8 } from 'fflate';

/** Encodings of parts by their byte order marks (ECMA-376 part 2, 8.1.4); one without is in UTF-8. */
const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;
const DECLARED = /^(<\?xml\s[^<>]*?\sencoding\s*=\s*)(?:"[^"<>]*"|'[^'<>]*')/;

/** Text of an XML part in UTF-8 or UTF-16, without its byte order mark. */
export function textOfPart(content: Uint8Array): string {
  return new TextDecoder(markedAs(content)).decode(content);
}

/** Bytes of a part with another text: in UTF-8, with a byte order mark where UTF-8 had one, and declared as such where it was in UTF-16. */
export function bytesOfPart(text: string, before: Uint8Array | undefined): Uint8Array {
  const encoding = before && markedAs(before);
  if (encoding === undefined) return strToU8(text);
  return strToU8(encoding === 'utf-8' ? `\ufeff${text}` : text.replace(DECLARED, '$1"UTF-8"'));
}

function markedAs(content: Uint8Array): (typeof MARKS)[number]['encoding'] | undefined {
  return MARKS.find(({ mark }) => mark.every((byte, index) => content[index] === byte))?.encoding;
}
