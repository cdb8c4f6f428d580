import type { Cipher } from './cipher';

/** The key changes after so many bytes of the stream ([MS-XLS] 2.2.10). */
const BLOCK = 1024;

/** RC4 over a stream whose blocks have a key each; quick where places are asked for in order. */
export function rc4Cipher(keyOf: (block: number) => Uint8Array): Cipher {
  let current = -1;
  let pad: Uint8Array = new Uint8Array(BLOCK);
  return (byte, at) => {
    const block = Math.floor(at / BLOCK);
    if (block !== current) pad = rc4(keyOf(block), new Uint8Array(BLOCK));
    current = block;
    return byte ^ (pad[at % BLOCK] ?? 0);
  };
}

/** Data encrypted, or decrypted, by RC4 from its start; Node's OpenSSL 3 has it no more. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): number => {
    const [first = 0, second = 0] = [box[one], box[other]];
    box[one] = second;
    box[other] = first;
    return (first + second) % 256;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let other = 0;
  return data.map((byte, index) => {
    const one = (index + 1) % 256;
    other = (other + (box[one] ?? 0)) % 256;
    return byte ^ (box[swap(one, other)] ?? 0);
  });
}
