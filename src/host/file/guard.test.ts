import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { HostError } from '../host';
import { readWorkbook } from './read';

const form = new Uint8Array(readFileSync(join(__dirname, '../../../test/fixtures/forms/changji.xlsx')));

const codeOf = (bytes: Uint8Array): string => {
  try {
    readWorkbook(bytes, '表.xlsx');
    return 'read';
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return `${error.code}: ${error.data.detail}`;
  }
};

/** The fixture with some parts replaced. */
const withParts = (parts: Zippable): Uint8Array => zipSync({ ...unzipSync(form), ...parts });

/** A compound file of one directory sector that lists the streams. */
const compound = (...streams: string[]): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([9], 30);
  bytes.set([1], 48);
  streams.forEach((stream, index) => {
    const at = 1024 + index * 128;
    [...stream].forEach((letter, place) => bytes.set([letter.charCodeAt(0)], at + place * 2));
    bytes.set([(stream.length + 1) * 2], at + 64);
  });
  return bytes;
};

/** The directory claims that the first entry is a byte shorter than it is. */
const lyingDirectory = (): Uint8Array => {
  const bytes = form.slice();
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, view.getUint32(directory + 24, true) - 1, true);
  return bytes;
};

const damaged = (): Uint8Array => form.map((byte, index) => (index > 3000 && index < 3040 ? byte ^ 0x55 : byte));
const doctype = '<!DOCTYPE worksheet [<!ENTITY x "x">]>';

test.each([
  ['a sound workbook passes', form, 'read'],
  ['an empty file would open silently as a workbook', new Uint8Array(), 'not-a-workbook: empty'],
  ['a text renamed .xlsx too', strToU8('项目,金额\n甲,10'), 'not-a-workbook: unknown'],
  [
    'systems export tables of a page as .xls',
    strToU8('\n <html><table><tr><td>1</td></tr></table>'),
    'not-a-workbook: web-page',
  ],
  ['so does SpreadsheetML 2003', strToU8('<?xml version="1.0"?><Workbook/>'), 'not-a-workbook: web-page'],
  [
    'a zip of something else',
    zipSync({ 'word/document.xml': strToU8('<document/>') }),
    'not-a-workbook: other-document',
  ],
  ['a download that broke off', form.subarray(0, form.length / 2), 'truncated: no-directory'],
  ['only the signature', form.subarray(0, 4), 'truncated: no-directory'],
  ['bytes changed inside', damaged(), 'truncated: damaged-part'],
  ['a directory that lies about a size', lyingDirectory(), 'truncated: damaged-part'],
  ['zeros that unpack to 64 MB', withParts({ 'xl/media/a.bin': new Uint8Array(64 << 20) }), 'unsafe-file: inflation'],
  [
    'a document type with entities',
    withParts({ 'xl/worksheets/sheet1.xml': strToU8(doctype) }),
    'unsafe-file: document-type',
  ],
  [
    'the same behind a comment',
    withParts({ 'docProps/app.xml': strToU8(`<!-- a --> ${doctype}`) }),
    'unsafe-file: document-type',
  ],
  ['a password (ECMA-376 encryption)', compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted: password'],
  ['an old workbook that broke off', compound('Workbook').subarray(0, 1000), 'truncated: no-directory'],
  ['a Word document of old', compound('WordDocument'), 'not-a-workbook: other-document'],
  ['an old workbook whose stream is missing', compound('Workbook'), 'truncated: damaged-part'],
])('%s', (_why, bytes, expected) => expect(codeOf(bytes)).toBe(expected));
