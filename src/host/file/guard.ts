import type { HostErrorDetail } from '../host';
import { fileError } from './file-error';
import { textOfPart } from './part-text';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** The two containers that workbooks come in: a zip package (.xlsx, .xlsm) or a compound file (.xls). */
export type Container = 'package' | 'compound';

const MEGABYTE = 1024 * 1024;
/** A workbook of 2 000 full forms unpacks to 60 MB; SheetJS needs about five times the unpacked size in memory. */
const LARGEST_PACKAGE = 256 * MEGABYTE;
/** A package takes no more room than it unpacks to; an .xls file of this size would hold a hundred thousand forms. */
export const LARGEST_FILE = LARGEST_PACKAGE;
/** Sheets of nothing but repeated styled cells pack 60 to 1; deflate ends at 1 032 to 1. */
const HIGHEST_RATIO = 100;
/** Below this a high ratio harms nobody. */
const HARMLESS_PART = 8 * MEGABYTE;

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SECTOR = 512;
const DIRECTORY_ENTRY_LENGTH = 128;

/**
 * Tells a workbook's container by its first bytes, before any library sees it. Throws `not-a-workbook` with the reason `empty`, `web-page`,
 * `other-document` or `unknown`, or `encrypted` for a password-protected file.
 */
export function containerOf(bytes: Uint8Array, name: string): Container {
  if (bytes.length === 0) throw fileError('not-a-workbook', name, 'empty');
  if (startsWith(bytes, ZIP)) return 'package';
  if (!startsWith(bytes, COMPOUND)) throw fileError('not-a-workbook', name, disguise(bytes));
  if (isEncryptedPackage(bytes)) throw fileError('encrypted', name, 'password');
  if (directoryStart(bytes) >= bytes.length) throw fileError('truncated', name, 'no-directory');
  if (!hasStream(bytes, 'Workbook') && !hasStream(bytes, 'Book'))
    throw fileError('not-a-workbook', name, 'other-document');
  return 'compound';
}

/** True for a compound file that holds an encrypted .xlsx workbook ([MS-OFFCRYPTO] 2.3.4.4). */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return hasStream(bytes, 'EncryptedPackage');
}

/**
 * Bytes that a workbook unpacks to, as the directory of its package says; Infinity for a compound file, which only its reader knows. Throws
 * as {@link zipDirectory}.
 */
export function unpackedSize(bytes: Uint8Array): number {
  if (startsWith(bytes, COMPOUND)) return Infinity;
  return zipDirectory(bytes, '').reduce((sum, { size }) => sum + size, 0);
}

/** Throws where a package's parts are encrypted, doubled, or would unpack to more than a workbook needs. */
export function assertHarmless(entries: readonly ZipEntry[], name: string): void {
  if (entries.some(({ encrypted }) => encrypted)) throw fileError('encrypted', name, 'password');
  if (new Set(entries.map((entry) => entry.name)).size < entries.length)
    throw fileError('unsafe-file', name, 'doubled-part');
  if (entries.reduce((sum, { size }) => sum + size, 0) > LARGEST_PACKAGE) throw fileError('too-large', name, 'size');
  const bomb = entries.find(({ size, packedSize }) => size > HARMLESS_PART && size > packedSize * HIGHEST_RATIO);
  if (bomb) throw fileError('unsafe-file', name, 'inflation');
}

/**
 * Throws where an XML part declares a document type: no spreadsheet program writes one, and entities defined there make readers
 * expand or fetch what is not in the file.
 */
export function assertNoDocumentType(xml: Uint8Array, name: string): void {
  if (/^\s*<!/.test(prologEnd(textOfPart(xml.subarray(0, 4096)))))
    throw fileError('unsafe-file', name, 'document-type');
}

/** What follows the declaration, comments and instructions at the start of an XML text. */
function prologEnd(text: string): string {
  return text.replace(/^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/, '');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function disguise(bytes: Uint8Array): HostErrorDetail {
  const start = new TextDecoder().decode(bytes.subarray(0, 512));
  return /^\s*<(?:!doctype html|html|head|body|table|meta|\?xml)/i.test(start) ? 'web-page' : 'unknown';
}

/** Byte at which a compound file's directory starts; the header gives the sector's number and the power of two of its length. */
function directoryStart(bytes: Uint8Array): number {
  if (bytes.length < SECTOR) return Infinity;
  const header = new DataView(bytes.buffer, bytes.byteOffset, SECTOR);
  return (header.getUint32(48, true) + 1) * 2 ** header.getUint16(30, true);
}

/** True where a compound file's directory lists a stream of that name: entries are 128 bytes, the name UTF-16 with its length at 64. */
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const length = (stream.length + 1) * 2;
  for (let at = SECTOR; at + DIRECTORY_ENTRY_LENGTH <= bytes.length; at += DIRECTORY_ENTRY_LENGTH) {
    if (bytes[at + 64] !== length || bytes[at + 65] !== 0) continue;
    const matches = [...stream].every(
      (letter, index) => bytes[at + index * 2] === letter.charCodeAt(0) && bytes[at + index * 2 + 1] === 0,
    );
    if (matches) return true;
  }
  return false;
}
