import type { Cipher, Lock } from './cipher';

/** What stands behind a short password ([MS-OFFCRYPTO] 2.3.7.2). */
const FILLING = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0x00, 0xbe, 0x0f, 0x00, 0xbf, 0x0f, 0x00];
const LENGTH = 16;

/** XOR obfuscation, the way of Excel 95 ([MS-OFFCRYPTO] 2.3.7): its passwords have at most 15 letters of a byte each. */
export const xorLock =
  (key: number, verifier: number): Lock =>
  (password) => {
    const letters = Buffer.from(password, 'latin1');
    if (letters.length >= LENGTH || letters.toString('latin1') !== password) return null;
    return keyOf(letters) === key && verifierOf(letters) === verifier ? xorCipher(letters, key) : null;
  };

function xorCipher(letters: Uint8Array, key: number): Cipher {
  const pad = [...letters, ...FILLING].slice(0, LENGTH).map((byte, index) => {
    return turned(byte ^ (index % 2 === 0 ? key & 0xff : key >> 8), 2, 8);
  });
  return (byte, at, length) => turned(byte, 3, 8) ^ (pad[(at + length) % LENGTH] ?? 0);
}

/** Binary Document Password Verifier Derivation Method 1 ([MS-OFFCRYPTO] 2.3.7.1): the letters from the last to the first, then their number. */
function verifierOf(letters: Uint8Array): number {
  const folded = [letters.length, ...letters].reduceRight((sum, byte) => turned(sum, 1, 15) ^ byte, 0);
  return folded ^ 0xce4b;
}

/**
 * The key of [MS-OFFCRYPTO] 2.3.7.2. Its table of 105 numbers is one number turned and mixed 105 times, of which every set bit of the
 * letters takes one; that of initial codes is another, after so many turns as there are letters.
 */
function keyOf(letters: Uint8Array): number {
  let taken = 0;
  let mixed = 0x8000;
  let initial = 0xffff;
  for (const letter of letters.toReversed())
    for (let bit = 0; bit < 8; bit++) {
      mixed = next(mixed);
      initial = next(initial);
      if (bit < 7 && (letter >> bit) & 1) taken ^= mixed;
    }
  return taken ^ initial;
}

function next(number: number): number {
  const rolled = turned(number, 1, 16);
  return rolled % 2 === 0 ? rolled : rolled ^ 0x1020;
}

/** A number of so many bits, turned to the left by some of them. */
function turned(number: number, by: number, bits: number): number {
  return ((number << by) | (number >> (bits - by))) & (2 ** bits - 1);
}
