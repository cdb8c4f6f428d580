import { inflateSync } from 'fflate';
import { crc32 } from './checksum';

/** How the parts of a package are unpacked and checked. */
export interface Codec {
  /** Unpacks deflated data that come to so many bytes; throws where they are damaged. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** CRC-32 of a part (ISO 3309), as an unsigned number. */
  crc32(content: Uint8Array): number;
}

/** The codec that works everywhere; Node has quicker ones of its own. */
export const PORTABLE: Codec = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  crc32,
};
