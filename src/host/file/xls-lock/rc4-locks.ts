import { createHash } from 'node:crypto';
import type { Lock } from './cipher';
import { rc4, rc4Cipher } from './rc4';

/** What tells whether a password fits: its salt, and an encrypted text with the encrypted hash of that text. */
export interface Verifier {
  readonly salt: Uint8Array;
  readonly text: Uint8Array;
  readonly hash: Uint8Array;
}

type HashName = 'md5' | 'sha1';
type KeyOfBlock = (block: number) => Uint8Array;

/** RC4 with a key of 40 bits, the way of Excel 97 to 2000 and of LibreOffice ([MS-OFFCRYPTO] 2.3.6). */
export const rc4Lock = (verifier: Verifier): Lock => lockBy('md5', verifier, (password) => rc4Keys(password, verifier));

/** RC4 CryptoAPI with keys of 40 to 128 bits, the way of Excel 2002 and later ([MS-OFFCRYPTO] 2.3.5). */
export const cryptoApiLock = (verifier: Verifier, keyBits: number): Lock =>
  lockBy('sha1', verifier, (password) => cryptoApiKeys(password, verifier, keyBits));

function lockBy(hash: HashName, verifier: Verifier, keysOf: (password: string) => KeyOfBlock): Lock {
  return (password) => {
    const keyOf = keysOf(password);
    const plain = rc4(keyOf(0), Buffer.concat([verifier.text, verifier.hash]));
    const [text, expected] = [plain.subarray(0, verifier.text.length), plain.subarray(verifier.text.length)];
    return hashed(hash, text).equals(expected) ? rc4Cipher(keyOf) : null;
  };
}

const hashed = (name: HashName, ...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash(name)).digest();

const lettersOf = (password: string): Buffer => Buffer.from(password, 'utf16le');

function numberOf(block: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(block);
  return bytes;
}

/** Five bytes of a hash come with the salt into the next one, sixteen times over ([MS-OFFCRYPTO] 2.3.6.2). */
function rc4Keys(password: string, { salt }: Verifier): KeyOfBlock {
  const start = hashed('md5', lettersOf(password)).subarray(0, 5);
  const base = hashed('md5', ...Array.from({ length: 16 }, () => [start, salt]).flat()).subarray(0, 5);
  return (block) => hashed('md5', base, numberOf(block));
}

/** A key of 40 bits stands at the start of 128, the others are as long as they say ([MS-OFFCRYPTO] 2.3.5.2). */
function cryptoApiKeys(password: string, { salt }: Verifier, keyBits: number): KeyOfBlock {
  const base = hashed('sha1', salt, lettersOf(password));
  return (block) => {
    const key = hashed('sha1', base, numberOf(block)).subarray(0, keyBits / 8);
    return keyBits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
}
