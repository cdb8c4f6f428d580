import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers that follow from a seed, from 0 up to but not including 1: a run that fails can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const anyOf = <T>(random: Random, items: readonly T[]): T | undefined => items[below(random, items.length)];

/** Text that readers stumble over. */
const TRAPS: readonly string[] = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '&#0;',
    '&#x110000;',
    '\u0000',
    '\ufffe',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!DOCTYPE x>',
  ],
  ...['-1', '1e999', '99999999999', 'NaN', 'A0', 'XFE1', 'A1:A1048577', '__proto__', '=1+1', '_x0000_'],
  ...[
    '</row>',
    '<row r="0">',
    '<c r="A1">',
    '<v/>',
    '<f t="shared" si="0"/>',
    '<mergeCell ref="B2:A1"/>',
    '</sheetData>',
  ],
];

const IN_PACKAGES = [flipped, cut, insideParts, insideParts, insideParts, withoutPart, swapped, repeated];

/** A workbook with a few bytes, parts or texts of it changed at random. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  const isPackage = bytes[0] === 0x50;
  const how = anyOf(random, isPackage ? IN_PACKAGES : [flipped, flipped, flipped, cut]);
  return how ? how(bytes, random) : bytes;
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let times = 1 + below(random, 12); times > 0; times--) copy[below(random, copy.length)] = below(random, 256);
  return copy;
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  const from = below(random, bytes.length);
  const to = random() < 0.5 ? bytes.length : from + below(random, 200);
  return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(to)]);
}

/** Changes the text of XML parts, which the checksums of the zip would otherwise keep from being read. */
function insideParts(bytes: Uint8Array, random: Random): Uint8Array {
  return repacked(bytes, random, (xml) => {
    let text = xml;
    for (let times = 1 + below(random, 6); times > 0; times--) {
      const at = below(random, text.length);
      const gone = random() < 0.5 ? 0 : below(random, 40);
      text = text.slice(0, at) + (anyOf(random, TRAPS) ?? '') + text.slice(at + gone);
    }
    return text;
  });
}

/** A tag of the part over and over, which a careless expression reads again from every one of them. */
function repeated(bytes: Uint8Array, random: Random): Uint8Array {
  return repacked(bytes, random, (xml) => {
    const at = xml.indexOf('<', below(random, xml.length));
    const end = at < 0 ? -1 : xml.slice(at, at + 60).search(/[\s/>]/);
    return at < 0 || end < 0 ? xml : xml.slice(0, at) + `${xml.slice(at, at + end)} `.repeat(150_000) + xml.slice(at);
  });
}

function withoutPart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const gone = anyOf(random, Object.keys(parts));
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== gone)), { level: 1 });
}

function swapped(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const [one = '', other = ''] = [anyOf(random, Object.keys(parts)), anyOf(random, Object.keys(parts))];
  const [first, second] = [parts[other], parts[one]];
  return first && second ? zipSync({ ...parts, [one]: first, [other]: second }, { level: 1 }) : bytes;
}

function repacked(bytes: Uint8Array, random: Random, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = anyOf(
    random,
    Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name)),
  );
  const content = part === undefined ? undefined : parts[part];
  if (part === undefined || !content) return bytes;
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(content))) }, { level: 1 });
}
