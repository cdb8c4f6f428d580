import { fileError } from './file-error';

/** One entry of a zip directory; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number;
  /** Byte at which its packed content starts. */
  readonly start: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Value of a size or an offset that only the zip64 extension gives. No workbook within our limits needs it. */
const IN_ZIP64 = 0xffffffff;

/**
 * Reads the directory of a zip file without unpacking anything. Throws `truncated` where the directory is missing or points outside
 * the file, `too-large` where it needs zip64.
 */
export function zipDirectory(bytes: Uint8Array, name: string): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw fileError('truncated', name, 'no-directory');
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === IN_ZIP64) throw fileError('too-large', name, 'size');
  while (entries.length < count) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw fileError('truncated', name, 'damaged-part');
    entries.push(entryAt(view, bytes, at, name));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, name: string): ZipEntry {
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  if (size === IN_ZIP64 || packedSize === IN_ZIP64) throw fileError('too-large', name, 'size');
  if (offset + 30 + packedSize > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw fileError('truncated', name, 'damaged-part');
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    method: view.getUint16(at + 10, true),
    start: offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
  };
}
