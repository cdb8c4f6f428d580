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
