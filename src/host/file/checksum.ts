const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 of a zip entry's content (ISO 3309), as an unsigned number. */
export function crc32(content: Uint8Array): number {
  let rest = 0xffffffff;
  for (let at = 0; at < content.length; at++) {
    rest = (TABLE[(rest ^ (content[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
