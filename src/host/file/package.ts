import { zipSync, type Zippable } from 'fflate';
import { PORTABLE, type Codec } from './codec';
import { fileError } from './file-error';
import { assertHarmless, assertNoDocumentType } from './guard';
import { textOfPart } from './part-text';
import { workbookPart } from './workbook-parts';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** An unpacked .xlsx file: part name → content, in the order of the zip directory. */
export type Package = ReadonlyMap<string, Uint8Array>;

const STORED = 0;
const DEFLATED = 8;

/** The date every part of a written package carries, so that the same changes give the same bytes. */
const WRITTEN = new Date(1980, 0, 1);

/**
 * Unpacks a workbook after looking at its directory. Throws `truncated`, `encrypted`, `too-large` or `unsafe-file` as the guard finds
 * them, and `not-a-workbook` where the zip holds something else.
 */
export function openPackage(bytes: Uint8Array, name: string, codec: Partial<Codec> = {}): Package {
  const entries = zipDirectory(bytes, name);
  assertHarmless(entries, name);
  const parts = unpack(bytes, entries, name, { ...PORTABLE, ...codec });
  for (const [part, content] of parts) {
    if (/\.(?:xml|rels|vml)$/i.test(part)) assertNoDocumentType(content, name);
  }
  const workbook = partText(
    parts,
    workbookPart((part) => partText(parts, part)),
  );
  if (!workbook || !/<(?:[\w.-]+:)?workbook\b/.test(workbook))
    throw fileError('not-a-workbook', name, 'other-document');
  return parts;
}

/** Packs parts into a workbook file. Parts that were not changed keep their content, though not their compression. */
export function writePackage(parts: Package): Uint8Array {
  return zipSync(Object.fromEntries(parts) satisfies Zippable, { level: 6, mtime: WRITTEN });
}

/** Text of an XML part; undefined where the package lacks it. */
export function partText(parts: Package, part: string): string | undefined {
  const content = parts.get(part);
  return content && textOfPart(content);
}

/** The directory's sizes bound what is unpacked, its checksums tell damage and directories that lie. */
function unpack(bytes: Uint8Array, entries: readonly ZipEntry[], name: string, codec: Codec): Package {
  try {
    return new Map(entries.map((entry) => [entry.name, contentOf(bytes, entry, codec)]));
  } catch (cause) {
    throw fileError('truncated', name, 'damaged-part', { cause });
  }
}

function contentOf(
  bytes: Uint8Array,
  { name, method, start, packedSize, size, crc }: ZipEntry,
  codec: Codec,
): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw new RangeError(`${name} is packed by method ${method}`);
  const packed = bytes.subarray(start, start + packedSize);
  const content = method === STORED ? packed : codec.inflate(packed, size);
  if (content.length !== size || codec.crc32(content) !== crc) throw new RangeError(`${name} is damaged`);
  return content;
}
