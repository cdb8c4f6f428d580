import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const HASH = 'sha256';
const SIGN_BYTES = 32;

/** Compiled code with a sign of itself and of the source it belongs to. */
export function packCode(code: Uint8Array, source: Uint8Array): Uint8Array {
  return Buffer.concat([signOf(code, source), code]);
}

/**
 * The compiled code of a source; null where there is no file, or it is damaged or of another source. V8 itself looks at nothing but the
 * source's length and its own version.
 */
export function unpackCode(path: string, source: Uint8Array): Buffer | null {
  const packed = bytesOf(path);
  if (!packed) return null;
  const code = packed.subarray(SIGN_BYTES);
  return signOf(code, source).equals(packed.subarray(0, SIGN_BYTES)) ? code : null;
}

function signOf(code: Uint8Array, source: Uint8Array): Buffer {
  return createHash(HASH).update(source).update(code).digest();
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null; // without it the program starts all the same
  }
}
