import { HostError } from '../host';
import { streamIn } from './compound-file';
import { fileError } from './file-error';

/** Excel hashes a password 100 000 times; far more than that is there to keep a reader busy. */
const MOST_ROUNDS = 1_000_000;
const AES_128 = 0x660e;
/** The algorithms of [MS-OFFCRYPTO] 2.3.2 that Excel has offered. */
const ALGORITHMS: Readonly<Record<number, string>> = { 0x660f: 'AES-192', 0x6610: 'AES-256', 0x6801: 'RC4' };
const HASHES = new Set(['SHA1', 'SHA256', 'SHA384', 'SHA512']);
const ATTRIBUTE = /\b(spinCount|cipherAlgorithm|hashAlgorithm)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Throws where an encrypted package would not be opened by its password: `encrypted` for a way of encryption that is not known, `unsafe-file`
 * for one that takes more rounds than any program asks for ([MS-OFFCRYPTO] 2.3.4).
 */
export function assertKnownEncryption(bytes: Uint8Array, name: string): void {
  const info = streamIn(bytes, 'EncryptionInfo')?.content;
  if (!info || info.length < 24) throw fileError('truncated', name, 'damaged-part');
  const view = new DataView(info.buffer, info.byteOffset, info.length);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  if (major === 4 && minor === 4) assertAgile(new TextDecoder().decode(info.subarray(8)), name);
  else if (minor === 2) assertStandard(view.getUint32(20, true), name);
  else throw unknown(name, `EncryptionInfo ${major}.${minor}`);
}

function assertStandard(algorithm: number, name: string): void {
  if (algorithm === 0 || algorithm === AES_128) return;
  throw unknown(name, ALGORITHMS[algorithm] ?? `0x${algorithm.toString(16)}`);
}

function assertAgile(xml: string, name: string): void {
  for (const [, attribute, double, single] of xml.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    if (attribute === 'spinCount') {
      if (!/^\d{1,7}$/.test(value) || Number(value) > MOST_ROUNDS) throw fileError('unsafe-file', name, 'rounds');
    } else if (attribute === 'cipherAlgorithm' ? value !== 'AES' : !HASHES.has(value)) throw unknown(name, value);
  }
}

function unknown(name: string, method: string): HostError {
  return new HostError('encrypted', { name, detail: 'unknown-encryption', method });
}
