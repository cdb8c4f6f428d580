import { HostError } from '../../host';
import { streamIn } from '../compound-file';
import { fileError } from '../file-error';
import type { Cipher, Lock } from './cipher';
import { lockOf, UnknownEncryption } from './file-pass';
import { recordsOf, type XlsRecord } from './records';

/** An encrypted .xls workbook: gives its decrypted bytes for a password, or null where that does not fit. */
type LockedXls = (password: string) => Uint8Array | null;

const WRITE_PROTECT = 0x86;
const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;
/** BOF, FilePass, UsrExcl, FileLock, InterfaceHdr, RRDInfo and RRDHead are never encrypted ([MS-XLS] 2.2.10). */
const PLAIN = new Set([0x809, FILE_PASS, 0x194, 0x195, 0xe1, 0x196, 0x138]);
/** Nor is the place of a sheet in the stream, at the start of its record. */
const PLACE_OF_SHEET = 4;
/** Settings of a printer, which no reader of cells looks into: what a FilePass record becomes. */
const PRINTER_SETTINGS = 0x4d;

/**
 * The lock of an .xls workbook; null where it has none, or is so damaged that its reader will say so. Throws `encrypted` where the way of
 * encryption is unknown, `truncated` where it is told incompletely.
 */
export function lockedXls(bytes: Uint8Array, name: string): LockedXls | null {
  const stream = streamIn(bytes, 'Workbook', 'Book');
  const pass = stream && filePassOf(stream.content);
  if (!pass) return null;
  const lock = knownLock(stream.content.subarray(pass.start, pass.end), name);
  return (password) => {
    const cipher = lock(password);
    return cipher && stream.replaced(decrypted(stream.content, cipher));
  };
}

/** It follows the start of the workbook and, where there is one, its write protection. */
function filePassOf(stream: Uint8Array): XlsRecord | null {
  let passed = 0;
  for (const record of recordsOf(stream)) {
    if (record.type === FILE_PASS) return record;
    if (passed > 0 && record.type !== WRITE_PROTECT) return null;
    passed += 1;
  }
  return null;
}

function knownLock(record: Uint8Array, name: string): Lock {
  try {
    return lockOf(record);
  } catch (cause) {
    if (cause instanceof UnknownEncryption)
      throw new HostError('encrypted', { name, detail: 'unknown-encryption', method: cause.message }, { cause });
    if (cause instanceof RangeError) throw fileError('truncated', name, 'damaged-part', { cause });
    throw cause;
  }
}

/** The stream decrypted, of the same length: what stands behind the FilePass record keeps its place. */
function decrypted(stream: Uint8Array, cipher: Cipher): Uint8Array {
  const plain = stream.slice();
  for (const { type, start, end } of recordsOf(stream)) {
    if (type === FILE_PASS) new DataView(plain.buffer).setUint16(start - 4, PRINTER_SETTINGS, true);
    if (PLAIN.has(type)) continue;
    for (let at = type === BOUND_SHEET ? start + PLACE_OF_SHEET : start; at < end; at++)
      plain[at] = cipher(stream[at] ?? 0, at, end - start);
  }
  return plain;
}
