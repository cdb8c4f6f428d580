import type { Codec } from './codec';
import { fileError } from './file-error';
import { containerOf, isEncryptedPackage } from './guard';
import { createFileHost, type FileHost } from './index';

const COMPOUND = 0xd0;
/** An .xls file whose sheets may not be moved is encrypted by this; Excel and WPS try it before they ask ([MS-XLS] 2.2.10). */
const EXCELS_OWN = 'VelvetSweatshop';
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
  if (bytes[0] !== COMPOUND) return createFileHost(bytes, name, codec);
  if (!isEncryptedPackage(bytes)) return openXls(bytes, name, passwords);
  if (passwords.length === 0) throw fileError('encrypted', name, 'password');
  return openPackage(bytes, name, passwords, codec);
}

async function openXls(bytes: Uint8Array, name: string, passwords: readonly string[]): Promise<FileHost> {
  containerOf(bytes, name);
  if (!(await import('./xls/locked-xls')).isLockedXls(bytes, name)) return createFileHost(bytes, name);
  const crypto = await import('officecrypto-tool');
  const unasked = await decrypted(crypto, bytes, name, EXCELS_OWN);
  if (unasked) return { ...createFileHost(unasked, name), bytes: () => bytes };
  for (const password of passwords) {
    const opened = await decrypted(crypto, bytes, name, password);
    if (opened) return lockedBy(password, createFileHost(opened, name), { bytes, opened });
  }
  throw fileError('encrypted', name, passwords.length === 0 ? 'password' : 'no-password-fits');
}

async function openPackage(
  bytes: Uint8Array,
  name: string,
  passwords: readonly string[],
  codec?: Partial<Codec>,
): Promise<FileHost> {
  const crypto = await import('officecrypto-tool');
  (await import('./encryption-info')).assertKnownEncryption(bytes, name);
  for (const password of passwords) {
    const opened = await decrypted(crypto, bytes, name, password);
    if (opened) return lockedBy(password, createFileHost(opened, name, codec), { bytes, opened });
  }
  throw fileError('encrypted', name, 'no-password-fits');
}

/** The host of an opened file, whose bytes leave it encrypted; what was not changed leaves it as it came. */
async function lockedBy(
  password: string,
  host: FileHost,
  came: { readonly bytes: Uint8Array; readonly opened: Uint8Array },
): Promise<FileHost> {
  const crypto = await import('officecrypto-tool');
  const lock = (changed: Uint8Array): Uint8Array =>
    changed === came.opened ? came.bytes : new Uint8Array(crypto.encrypt(Buffer.from(changed), { password }));
  return lockedAgain(host, lock);
}

/** The same host, whose bytes leave it encrypted. */
function lockedAgain(host: FileHost, lock: (bytes: Uint8Array) => Uint8Array): FileHost {
  const locked: FileHost = {
    ...host,
    bytes: () => lock(host.bytes()),
    async asXlsx() {
      const modern = await host.asXlsx();
      return modern === host ? locked : lockedAgain(modern, lock);
    },
  };
  return locked;
}

type Crypto = typeof import('officecrypto-tool');

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
