import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { write, utils } from '@e965/xlsx';

/** A file that must not be read, or must be read without harm: why, its bytes, and the error's code and detail (`read` where there is none). */
export type BadFile = readonly [why: string, bytes: Uint8Array, expected: string];

const form = new Uint8Array(readFileSync(join(__dirname, '../fixtures/forms/korla.xlsx')));
const parts = unzipSync(form);
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const MEGABYTE = 1024 * 1024;

const textOf = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
const withParts = (more: Zippable): Uint8Array => zipSync({ ...parts, ...more });
const withText = (part: string, change: (text: string) => string): Uint8Array =>
  withParts({ [part]: strToU8(change(textOf(part))) });
const withoutPart = (gone: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== gone)));
const bytesOf = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);

/** A copy with some of its bytes set through a view; `directory` is where the zip's directory starts. */
function patched(bytes: Uint8Array, change: (view: DataView, directory: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  change(view, view.getUint32(copy.length - 6, true));
  return copy;
}

/** A compound file of one directory sector that lists the streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([9], 30);
  bytes.set([1], 48);
  streams.forEach((stream, index) => {
    const at = 1024 + index * 128;
    bytes.set(Buffer.from(stream, 'utf16le'), at);
    bytes.set([(stream.length + 1) * 2], at + 64);
  });
  return bytes;
}

function oldWorkbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['绩效目标表'], ['三级指标', '指标值']]), '表');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

const old = oldWorkbook();
const doctype = (inside: string): string => `<?xml version="1.0"?><!DOCTYPE x ${inside}><worksheet/>`;
const laughs = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].reduce(
  (text, name, index, all) => `${text}<!ENTITY ${name} "${`&${all[index - 1] ?? 'lol'};`.repeat(10)}">`,
  '',
);
const cell = (inner: string): Uint8Array =>
  withText(SHEET, (xml) => xml.replace('</sheetData>', `<row r="999">${inner}</row></sheetData>`));

const NO_WORKBOOKS: readonly BadFile[] = [
  ['nothing', new Uint8Array(), 'not-a-workbook: empty'],
  ['one byte', bytesOf(0x50), 'not-a-workbook: unknown'],
  ['a text', strToU8('项目,金额\n甲,10\n'), 'not-a-workbook: unknown'],
  ['a text with a byte order mark', strToU8('\ufeff项目,金额'), 'not-a-workbook: unknown'],
  ['a table of a web page', strToU8('\r\n<html><table><tr><td>1'), 'not-a-workbook: web-page'],
  ['SpreadsheetML of 2003', strToU8('<?xml version="1.0"?><Workbook/>'), 'not-a-workbook: web-page'],
  ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'not-a-workbook: unknown'],
  ['a .pdf', strToU8('%PDF-1.7\n%âãÏÓ'), 'not-a-workbook: unknown'],
  ['a .rar', bytesOf(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0), 'not-a-workbook: unknown'],
  ['a .7z', bytesOf(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'not-a-workbook: unknown'],
  ['a .gz', gzipSync(form), 'not-a-workbook: unknown'],
  ['zeros', new Uint8Array(100_000), 'not-a-workbook: unknown'],
  ['a zip of nothing', zipSync({}), 'not-a-workbook: other-document'],
  ['a .docx', zipSync({ 'word/document.xml': strToU8('<document/>') }), 'not-a-workbook: other-document'],
  ['a zip of workbooks', zipSync({ '一局.xlsx': form, '二局.xlsx': form }), 'not-a-workbook: other-document'],
  ['an .xlsb', zipSync({ 'xl/workbook.bin': new Uint8Array(50) }), 'not-a-workbook: other-document'],
  ['an .ods', zipSync({ 'content.xml': strToU8('<office/>') }), 'not-a-workbook: other-document'],
  ['no workbook part', withoutPart(WORKBOOK), 'not-a-workbook: other-document'],
  ['a workbook part that is no XML', withParts({ [WORKBOOK]: new Uint8Array(99) }), 'not-a-workbook: other-document'],
  ['a .doc', compound('WordDocument', '1Table'), 'not-a-workbook: other-document'],
  ['a compound file without streams', compound(), 'not-a-workbook: other-document'],
];

const DAMAGED: readonly BadFile[] = [
  ['the first two letters of a zip', strToU8('PK'), 'truncated: no-directory'],
  ['the start of a zip', form.subarray(0, 30), 'truncated: no-directory'],
  ['half of a file', form.subarray(0, form.length / 2), 'truncated: no-directory'],
  ['a file without its last byte', form.subarray(0, -1), 'truncated: no-directory'],
  [
    'a directory behind the end',
    patched(form, (view) => view.setUint32(form.length - 6, 0x7fffffff, true)),
    'truncated: damaged-part',
  ],
  [
    'a directory that claims more parts',
    patched(form, (view) => view.setUint16(form.length - 12, 999, true)),
    'truncated: damaged-part',
  ],
  [
    'a part that starts behind the end',
    patched(form, (view, at) => view.setUint32(at + 42, 0x7ffffff0, true)),
    'truncated: damaged-part',
  ],
  ['a part whose header is none', patched(form, (view) => view.setUint16(2, 0x0505, true)), 'truncated: damaged-part'],
  [
    'a part longer than the directory says',
    patched(form, (view, at) => view.setUint32(at + 24, 10, true)),
    'truncated: damaged-part',
  ],
  [
    'a part shorter than the directory says',
    patched(form, (view, at) => view.setUint32(at + 24, 99_999, true)),
    'truncated: damaged-part',
  ],
  ['a wrong checksum', patched(form, (view, at) => view.setUint32(at + 16, 1, true)), 'truncated: damaged-part'],
  [
    'an unknown way of packing',
    patched(form, (view, at) => view.setUint16(at + 10, 99, true)),
    'truncated: damaged-part',
  ],
  [
    'bytes turned over',
    form.map((byte, index) => (index > 3000 && index < 3040 ? byte ^ 0x55 : byte)),
    'truncated: damaged-part',
  ],
  [
    'a part whose name is a trap',
    renamed(withParts({ __proto_x: new Uint8Array(3) }), '__proto_x', '__proto__'),
    'read',
  ],
  ['a sheet that is missing', withoutPart(SHEET), 'truncated: damaged-part'],
  ['a sheet without cells', withParts({ [SHEET]: strToU8('<worksheet/>') }), 'truncated: damaged-part'],
  [
    'a sheet that breaks off',
    withText(SHEET, (xml) => xml.slice(0, xml.indexOf('</sheetData>'))),
    'truncated: damaged-part',
  ],
  [
    'a sheet in UTF-16 that declares a document type',
    withParts({ [SHEET]: Buffer.from(`\ufeff<!DOCTYPE x>${textOf(SHEET)}`, 'utf16le') }),
    'unsafe-file: document-type',
  ],
  [
    'a sheet in UTF-16 without the mark that says so',
    withParts({ [SHEET]: Buffer.from(textOf(SHEET), 'utf16le') }),
    'truncated: damaged-part',
  ],
  [
    'a sheet of bytes',
    withParts({ [SHEET]: Uint8Array.from({ length: 5000 }, (_, index) => index * 7) }),
    'truncated: damaged-part',
  ],
  ['a compound file that breaks off', compound('Workbook').subarray(0, 600), 'truncated: no-directory'],
  [
    'a compound file with a sector of 2⁵⁵ bytes',
    patched(compound('Workbook'), (view) => view.setUint16(30, 55, true)),
    'truncated: no-directory',
  ],
  ['an .xls without its content', compound('Workbook'), 'truncated: damaged-part'],
];

const HOSTILE: readonly BadFile[] = [
  ['encrypted by ECMA-376', compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted: password'],
  ['a zip with a password', patched(form, (view, at) => view.setUint16(at + 8, 1, true)), 'encrypted: password'],
  [
    '16 MB of nothing in a sheet',
    withParts({ [SHEET]: [new Uint8Array(16 * MEGABYTE), { level: 1 }] }),
    'unsafe-file: inflation',
  ],
  [
    'a part that claims 300 MB',
    patched(form, (view, at) => view.setUint32(at + 24, 300 * MEGABYTE, true)),
    'too-large: size',
  ],
  ['all parts together claim 300 MB', claiming(5 * MEGABYTE, 70), 'too-large: size'],
  ['sizes that need zip64', patched(form, (view, at) => view.setUint32(at + 24, 0xffffffff, true)), 'too-large: size'],
  [
    'a directory that needs zip64',
    patched(form, (view) => view.setUint32(form.length - 6, 0xffffffff, true)),
    'too-large: size',
  ],
  ['a bomb that the directory calls small', lyingBomb(), 'truncated: damaged-part'],
  ['two parts of one name', doubled(), 'unsafe-file: doubled-part'],
  ['a sheet part under two thousand names', manySheets(2000), 'unsafe-file: shared-part'],
  [
    'a text longer than a cell',
    cell(`<c r="A999" t="inlineStr"><is><t>${'字'.repeat(40_000)}</t></is></c>`),
    'too-large: long-text',
  ],
  [
    'entities that laugh a billion times',
    withParts({ [SHEET]: strToU8(doctype(`[${laughs}]`)) }),
    'unsafe-file: document-type',
  ],
  [
    'an entity that fetches a file',
    withParts({ [SHEET]: strToU8(doctype('SYSTEM "file:///etc/passwd"')) }),
    'unsafe-file: document-type',
  ],
  [
    'a document type in the relationships',
    withText('xl/_rels/workbook.xml.rels', (xml) => xml.replace('<Rel', '<!DOCTYPE x><Rel')),
    'unsafe-file: document-type',
  ],
  [
    'a document type behind a long comment',
    withText(SHEET, (xml) => `<!--${' '.repeat(9000)}--><!DOCTYPE x>${xml}`),
    'unsafe-file: document-type',
  ],
];

const HARMLESS: readonly BadFile[] = [
  ['a part that would lie above the folder', withParts({ '../../evil.xml': strToU8('<x/>') }), 'read'],
  ['a part by an absolute path', withParts({ '/etc/passwd': strToU8('x'), 'C:\\evil.xml': strToU8('<x/>') }), 'read'],
  [
    'a link to another file',
    withText('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="x" Type="http://x/externalLink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      ),
    ),
    'read',
  ],
  ['a formula that would start a program', cell('<c r="A999"><f>cmd|\'/c calc\'!A0</f><v>0</v></c>'), 'read'],
  [
    'a formula that fetches',
    cell('<c r="A999" t="str"><f>WEBSERVICE("http://127.0.0.1/"&amp;A1)</f><v>x</v></c>'),
    'read',
  ],
  ['a cell at the far end', cell('<c r="XFD1048576"><v>1</v></c>'), 'read'],
  ['a cell far behind the end', cell('<c r="ZZZ99999999"><v>1</v></c>'), 'read'],
  [
    'numbers that are none',
    cell('<c r="A999"><v>1e999</v></c><c r="B999"><v>NaN</v></c><c r="C999"><v>0x10</v></c>'),
    'read',
  ],
  ['a string that the table lacks', cell('<c r="A999" t="s"><v>999999</v></c><c r="B999" t="s"><v>-1</v></c>'), 'read'],
  [
    'merges of the whole sheet',
    withText(SHEET, (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    ),
    'read',
  ],
  [
    'merges beyond the sheet, and inside out',
    withText(SHEET, (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><mergeCells><mergeCell ref="A3:AKCC18"/><mergeCell ref="D9:B3"/><mergeCell ref="A0:A9"/></mergeCells>',
      ),
    ),
    'read',
  ],
  [
    'half a million tags that never end',
    withText(SHEET, (xml) => xml.replace('</sheetData>', `${'<c '.repeat(500_000)}</sheetData>`)),
    'read',
  ],
  ['comments that never end', withText(SHEET, (xml) => xml + '<!-- '.repeat(200_000)), 'read'],
  ['quoted texts that never end', withText(SHEET, (xml) => xml + '<![CDATA['.repeat(200_000)), 'read'],
  ['reading aids that never end', cell(`<c r="A999" t="inlineStr"><is>${'<rPh '.repeat(200_000)}</is></c>`), 'read'],
  [
    'an attribute whose name never ends',
    withText('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('</Relationships>', `<Relationship ${'a'.repeat(1_000_000)}/></Relationships>`),
    ),
    'read',
  ],
  ['merges that never end', withText(SHEET, (xml) => `${xml}${'<mergeCell '.repeat(300_000)}`), 'read'],
  [
    'a hundred thousand levels',
    withText(SHEET, (xml) => xml.replace('</sheetData>', `</sheetData>${'<x>'.repeat(100_000)}`)),
    'read',
  ],
  ['characters that XML forbids', cell('<c r="A999" t="inlineStr"><is><t>&#0;&#xFFFFFFFF;\u0001</t></is></c>'), 'read'],
  ['an old workbook', old, 'read'],
];

/** Every bad file, each with what it must come to. */
export const BAD_FILES: readonly BadFile[] = [...NO_WORKBOOKS, ...DAMAGED, ...HOSTILE, ...HARMLESS];

/** Many parts that each claim a size below every other limit. */
function claiming(size: number, count: number): Uint8Array {
  const bytes = withParts(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`xl/part${index}.bin`, new Uint8Array(60_000)])),
  );
  return patched(bytes, (view, directory) => {
    for (let at = directory; view.getUint32(at, true) === 0x02014b50;) {
      view.setUint32(at + 24, size, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  });
}

/** 16 MB packed to 16 kB, of which the directory says that they are 100 kB. */
function lyingBomb(): Uint8Array {
  const bytes = zipSync({ [SHEET]: new Uint8Array(16 * MEGABYTE), ...withoutSheet() });
  return patched(bytes, (view, at) => view.setUint32(at + 24, 100_000, true));
}

function withoutSheet(): Zippable {
  return Object.fromEntries(Object.entries(parts).filter(([part]) => part !== SHEET));
}

/** The sheet under its own name and, further on, another one under the same. */
function doubled(): Uint8Array {
  const other = SHEET.replace('sheet1', 'sheeT1');
  return renamed(withParts({ [other]: strToU8('<worksheet/>') }), other, SHEET);
}

/** A workbook that names its only sheet part again and again. */
function manySheets(count: number): Uint8Array {
  return withText(WORKBOOK, (xml) =>
    xml.replace(/<sheet (?:sheetId="1" )?name="[^"]*"([^>]*)\/>/, (_tag, rest: string) =>
      Array.from({ length: count }, (_, index) => `<sheet sheetId="${index + 1}" name="${index}"${rest}/>`).join(''),
    ),
  );
}

/** A part under another name of the same length, which the packer might not write. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes);
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) text.write(to, at);
  return new Uint8Array(text);
}
