import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fileError } from './file-error';
import { crc32 } from './checksum';
import { assertHarmless, assertNoDocumentType } from './guard';
import { workbookPart } from './workbook-parts';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** An unpacked .xlsx file: part name → content, in the order of the zip directory. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** The date every part of a written package carries, so that the same changes give the same bytes. */
const WRITTEN = new Date(1980, 0, 1);

/**
 * Unpacks a workbook after looking at its directory. Throws `truncated`, `encrypted`, `too-large` or `unsafe-file` as the guard finds
 * them, and `not-a-workbook` where the zip holds something else.
 */
export function openPackage(bytes: Uint8Array, name: string): Package {
  const entries = zipDirectory(bytes, name);
  assertHarmless(entries, name);
  const parts = unpack(bytes, entries, name);
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
  return content && strFromU8(content).replace(/^\ufeff/, '');
}

/** The directory's sizes bound what is unpacked, its checksums tell damage and directories that lie. */
function unpack(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): Package {
  try {
    const parts = new Map(Object.entries(unzipSync(bytes)));
    const damaged = entries.find((entry) => crc32(parts.get(entry.name) ?? new Uint8Array()) !== entry.crc);
    if (damaged) throw new RangeError(`checksum of ${damaged.name}`);
    return parts;
  } catch (cause) {
    throw fileError('truncated', name, 'damaged-part', { cause });
  }
}
