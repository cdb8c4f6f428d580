import { HostError } from '../../host';
import { streamIn } from '../compound-file';
import { fileError } from '../file-error';
import { recordsOf, type XlsRecord } from './records';

const WRITE_PROTECT = 0x86;
const FILE_PASS = 0x2f;
/** Bytes of a FilePass record ([MS-XLS] 2.4.117): of XOR, of RC4, of RC4 CryptoAPI before its header and behind it. */
const XOR_BYTES = 6;
const RC4_BYTES = 54;
const BEFORE_HEADER = 14;
const VERIFIER_BYTES = 60;
/** RC4, or what leaves it to the flags, which say RC4 in an .xls file. */
const RC4 = [0x6801, 0];
/** officecrypto-tool copies all that it has for every byte of XOR: so many take it seconds, ten times as many minutes. */
const LARGEST_XOR = 100_000;

/**
 * Whether an .xls workbook is encrypted; false also where it is so damaged that its reader will say so. Throws `encrypted` where
 * officecrypto-tool would not open it by its password, `truncated` where the way of encryption is told incompletely.
 */
export function isLockedXls(bytes: Uint8Array, name: string): boolean {
  const stream = streamIn(bytes, 'Workbook', 'Book')?.content;
  const pass = stream && filePassOf(stream);
  if (!pass) return false;
  const record = new DataView(stream.buffer, stream.byteOffset + pass.start, pass.end - pass.start);
  const method = reading(name, () => methodLeftOut(record, stream.length));
  if (method === null) return true;
  throw new HostError('encrypted', { name, detail: 'unknown-encryption', method });
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

function reading<T>(name: string, step: () => T): T {
  try {
    return step();
  } catch (cause) {
    if (cause instanceof RangeError) throw fileError('truncated', name, 'damaged-part', { cause });
    throw cause;
  }
}

/** The name of a way of encryption that is not opened in a stream of that size, else null. Throws a RangeError where the record is cut off. */
function methodLeftOut(record: DataView, size: number): string | null {
  const word = (at: number): number => record.getUint16(at, true);
  const [type, major] = [word(0), word(2)];
  // Excel 5 and 95 know XOR alone, and do not say so.
  if (type === 0 || record.byteLength < XOR_BYTES) return size > LARGEST_XOR ? `XOR, > ${LARGEST_XOR / 1000} kB` : null;
  const minor = word(4);
  if (type === 1 && major === 1 && minor === 1) return assertBytes(record, RC4_BYTES);
  if (type !== 1 || major < 2 || major > 4 || minor !== 2) return `FilePass ${type}/${major}.${minor}`;
  const algorithm = record.getUint32(BEFORE_HEADER + 8, true);
  if (!RC4.includes(algorithm)) return `CryptoAPI 0x${algorithm.toString(16)}`;
  return assertBytes(record, BEFORE_HEADER + record.getUint32(BEFORE_HEADER - 4, true) + VERIFIER_BYTES);
}

/** Null, where the record has so many bytes: what follows it in the stream must not be taken for the rest of it. */
function assertBytes(record: DataView, least: number): null {
  if (record.byteLength < least) throw new RangeError('a FilePass record that is cut off');
  return null;
}
