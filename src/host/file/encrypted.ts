import type { Codec } from './codec';
import { fileError } from './file-error';
import { createFileHost, type FileHost } from './index';

const COMPOUND = 0xd0;
/** Excel hashes a password 100 000 times; far more than that is there to keep a reader busy. */
const MOST_ROUNDS = 1_000_000;
const WRONG_PASSWORD = /password is incorrect/i;

/**
 * A host over a workbook that may be encrypted, opened by the first password that fits; `bytes()` gives it encrypted by the same one.
 * Rejects with `encrypted` where none fits, and as {@link createFileHost} throws.
 */
export async function openFileHost(
  bytes: Uint8Array,
  name: string,
  passwords: readonly string[],
  codec?: Partial<Codec>,
): Promise<FileHost> {
  if (passwords.length === 0 || bytes[0] !== COMPOUND) return createFileHost(bytes, name, codec);
  const crypto = await import('officecrypto-tool');
  if (!isEncrypted(crypto, bytes)) return createFileHost(bytes, name);
  assertFewRounds(bytes, name);
  for (const password of passwords) {
    const opened = await decrypted(crypto, bytes, name, password);
    if (!opened) continue;
    return lockedAgain(createFileHost(opened, name, codec), (changed) =>
      changed === opened ? bytes : new Uint8Array(crypto.encrypt(Buffer.from(changed), { password })),
    );
  }
  throw fileError('encrypted', name, 'no-password-fits');
}

/** The same host, whose bytes leave it encrypted. */
function lockedAgain(host: FileHost, lock: (bytes: Uint8Array) => Uint8Array): FileHost {
  return {
    ...host,
    bytes: () => lock(host.bytes()),
    asXlsx: async () => lockedAgain(await host.asXlsx(), lock),
  };
}

type Crypto = typeof import('officecrypto-tool');

/** A damaged compound file makes the library throw: the guard then says what is wrong with it. */
function isEncrypted(crypto: Crypto, bytes: Uint8Array): boolean {
  try {
    return crypto.isEncrypted(Buffer.from(bytes));
  } catch {
    return false;
  }
}

/** The workbook behind a password; null where it does not fit. */
async function decrypted(
  crypto: Crypto,
  bytes: Uint8Array,
  name: string,
  password: string,
): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await crypto.decrypt(Buffer.from(bytes), { password }));
  } catch (cause) {
    if (cause instanceof Error && WRONG_PASSWORD.test(cause.message)) return null;
    throw fileError('truncated', name, 'damaged-part', { cause });
  }
}

function assertFewRounds(bytes: Uint8Array, name: string): void {
  const text = new TextDecoder('latin1').decode(bytes);
  for (const [, rounds] of text.matchAll(/\bspinCount="(\d+)"/g))
    if (Number(rounds) > MOST_ROUNDS) throw fileError('unsafe-file', name, 'rounds');
}
