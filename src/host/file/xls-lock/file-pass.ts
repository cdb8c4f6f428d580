import type { Lock } from './cipher';
import { cryptoApiLock, rc4Lock } from './rc4-locks';
import { xorLock } from './xor-lock';

/** A way of encryption that nothing here opens; the message is its name. */
export class UnknownEncryption extends Error {}

const RC4 = 0x6801;
const SHA1 = 0x8004;
/** Bytes before the encryption header of RC4 CryptoAPI: type, version, flags, and the header's length. */
const BEFORE_HEADER = 14;
const SALT = 16;

/**
 * The lock that a FilePass record describes ([MS-XLS] 2.4.117). Throws UnknownEncryption for one that it does not know, and a RangeError
 * where the record is shorter than it must be.
 */
export function lockOf(record: Uint8Array): Lock {
  const view = new DataView(record.buffer, record.byteOffset, record.length);
  const word = (at: number): number => view.getUint16(at, true);
  // Excel 5 and 95 know XOR alone, and do not say so.
  if (record.length === 4) return xorLock(word(0), word(2));
  const [type, major, minor] = [word(0), word(2), word(4)];
  if (type === 0) return xorLock(major, minor);
  if (type === 1 && major === 1 && minor === 1) {
    return rc4Lock({ salt: piece(record, 6, SALT), text: piece(record, 22, 16), hash: piece(record, 38, 16) });
  }
  if (type === 1 && major >= 2 && major <= 4 && minor === 2) return cryptoApi(record, view);
  throw new UnknownEncryption(`FilePass ${type}/${major}.${minor}`);
}

function cryptoApi(record: Uint8Array, view: DataView): Lock {
  const number = (at: number): number => view.getUint32(at, true);
  const [algorithm, hash] = [number(BEFORE_HEADER + 8), number(BEFORE_HEADER + 12)];
  // Zero leaves them to the flags, which say RC4 and SHA-1 in an .xls file.
  if (![0, RC4].includes(algorithm) || ![0, SHA1].includes(hash))
    throw new UnknownEncryption(`CryptoAPI 0x${algorithm.toString(16)}`);
  const keyBits = number(BEFORE_HEADER + 16) || 40;
  const verifier = BEFORE_HEADER + number(BEFORE_HEADER - 4) + 4;
  const [salt, text] = [piece(record, verifier, SALT), piece(record, verifier + SALT, 16)];
  return cryptoApiLock({ salt, text, hash: piece(record, verifier + SALT + 20, 20) }, keyBits);
}

function piece(record: Uint8Array, from: number, length: number): Uint8Array {
  if (from + length > record.length) throw new RangeError('a FilePass record that is cut off');
  return record.subarray(from, from + length);
}
