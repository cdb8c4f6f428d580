import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import type { WorkbookFile } from '../../src/cli/session';
import { withinSeconds } from '../../src/cli/time-limit';
import { timedFile } from '../../src/cli/timed-file';
import { createFileHost } from '../../src/host/file';
import { streamIn } from '../../src/host/file/compound-file';
import { recordsOf } from '../../src/host/file/xls/records';

const DIMENSIONS = 0x200;
const MERGED_CELLS = 0xe5;
const FORMULA = 0x06;
const NAME = 0x18;
const START = 0x809;
const CONTINUE = 0x3c;
const SHARED_TEXTS = 0xfc;
/** Where the length of a formula's tokens stands in its record. */
const TOKENS_LENGTH = 20;
/** What takes longer is a hang, which the time limit of the command ends with an error of its own. */
const HANG_SECONDS = 10;
/** Where a stream of properties tells where they begin, with their size and number ([MS-OLEPS] 2.21). */
const OFFSET_OF_PROPERTIES = 44;
/** Formulas of every kind of token, saved by LibreOffice. */
const formulas = new Uint8Array(readFileSync(join(__dirname, 'formulas.xls')));

/** What of SheetJS's reader of compound files is used here. */
interface Compound {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  find(file: object, stream: string): { content: ArrayLike<number> } | null;
  write(file: object, options: { type: 'array' }): ArrayLike<number>;
}
const compound = CFB as Compound;

function oldWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['绩效目标表', null],
    ['三级指标', '指标值'],
  ]);
  sheet['!merges'] = [utils.decode_range('A1:B1'), utils.decode_range('A3:B3')];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '表');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

/** A file as the command opens it. */
const timed = (bytes: Uint8Array): WorkbookFile =>
  timedFile(createFileHost(bytes, '旧表.xls'), withinSeconds('旧表.xls', HANG_SECONDS));

/** An .xls file with the contents of its records of a type changed. */
function withRecord(wanted: number, change: (contents: DataView) => void, bytes = oldWorkbook()): Uint8Array {
  const stream = streamIn(bytes, 'Workbook');
  const content = stream?.content.slice() ?? new Uint8Array();
  let found = 0;
  for (const { type, start, end } of recordsOf(content)) {
    if (type !== wanted) continue;
    change(new DataView(content.buffer, start, end - start));
    found += 1;
  }
  if (!stream || found === 0) throw new Error(`no record ${wanted}`);
  return stream.replaced(content);
}

const asXlsx = async (bytes: Uint8Array) => (await createFileHost(bytes, '旧表.xls').asXlsx()).read();

test('a sheet that claims four billion cells is read and saved for those that it has', async () => {
  const bytes = withRecord(DIMENSIONS, (view) => {
    view.setUint32(4, 65_536, true);
    view.setUint16(10, 65_535, true);
  });
  const plain = createFileHost(oldWorkbook(), '旧表.xls');
  const claimed = timed(bytes);
  expect(await claimed.read()).toEqual(await plain.read());
  expect(await (await claimed.asXlsx()).read()).toEqual(await (await plain.asXlsx()).read());
});

test('merged cells beyond the sheet or inside out are left out, the others stay', async () => {
  const bytes = withRecord(MERGED_CELLS, (view) => view.setUint16(2 + 6, 0xfff0, true));
  const kept = [{ top: 3, left: 1, bottom: 3, right: 2 }];
  expect((await createFileHost(bytes, '旧表.xls').read()).sheets[0]?.merges).toEqual(kept);
  expect((await asXlsx(bytes)).sheets[0]?.merges).toEqual(kept);
});

test('formulas of every kind are read', async () => {
  const [sheet] = (await createFileHost(formulas, '旧表.xls').read()).sheets;
  const read = sheet?.rows.flatMap((row) => row?.flatMap((cell) => cell?.formula ?? []) ?? []);
  expect(read).toHaveLength(31);
  expect(read).toEqual(expect.arrayContaining(['=CHOOSE(2,"a","b","c")', '=SUM({1,"a";TRUE,4})', '=SUM(总分,A1)']));
});

test.each([
  ['a formula that ends inside a token', FORMULA, TOKENS_LENGTH, -1],
  ['a formula that is longer than its record', FORMULA, TOKENS_LENGTH, 5000],
  ['a name whose formula ends inside a token', NAME, 4, -1],
  ['a name whose formula is longer than its record', NAME, 4, 5000],
])('%s, at which SheetJS may turn for ever, is damage', async (_why, record, at, more) => {
  const cut = withRecord(record, (view) => view.setUint16(at, view.getUint16(at, true) + more, true), formulas);
  const refused = { code: 'truncated', data: { detail: 'damaged-part' } };
  await expect(createFileHost(cut, '旧表.xls').read()).rejects.toMatchObject(refused);
  await expect(createFileHost(cut, '旧表.xls').asXlsx()).rejects.toMatchObject(refused);
});

/** The bytes of records, one behind the other: their types, and what they hold. */
function recordBytes(...records: readonly (readonly [type: number, contents: Uint8Array])[]): Uint8Array {
  return Buffer.concat(
    records.map(([type, contents]) => {
      const bytes = Buffer.concat([Buffer.alloc(4), contents]);
      bytes.writeUInt16LE(type, 0);
      bytes.writeUInt16LE(contents.length, 2);
      return bytes;
    }),
  );
}

/** An .xls file with more records at the start of its last sheet, where they shift nothing that is told by its place. */
function withMore(records: Uint8Array): Uint8Array {
  const stream = streamIn(formulas, 'Workbook');
  const content = stream?.content ?? new Uint8Array();
  const at = [...recordsOf(content)].findLast(({ type }) => type === START)?.end ?? 0;
  return stream?.replaced(Buffer.concat([content.subarray(0, at), records, content.subarray(at)])) ?? content;
}

/** What a formula record holds: cell and value of no interest, tokens, and data behind them. */
const formulaOf = (tokens: readonly number[], ...data: readonly number[]): Uint8Array =>
  Uint8Array.from([...Array<number>(TOKENS_LENGTH).fill(0), tokens.length, 0, ...tokens, ...data]);

const CONSTANT_ARRAY = [0x20, 0, 0, 0, 0, 0, 0, 0];
const AREAS = [0x26, 0, 0, 0, 0, 0, 0];
const COUNTS = [1, 0, 0, 0, 1, 0, 0, 0];
const EVERYWHERE = [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff];

test.each<[string, number, Uint8Array]>([
  ['a constant array without its size', FORMULA, formulaOf(CONSTANT_ARRAY, 0)],
  [
    'a second array where the first one ends',
    FORMULA,
    formulaOf([...CONSTANT_ARRAY, ...CONSTANT_ARRAY], 0, 0, 0, 2, 1, 0, 0, 65),
  ],
  ['areas without their number', FORMULA, formulaOf(AREAS, 0)],
  ['a formula of Excel 3 that is cut off', 0x206, Buffer.alloc(21)],
  ['an array of Excel 2 that is cut off', 0x21, Buffer.alloc(9)],
  ['a name of Excel 3 that is cut off', 0x218, Buffer.from([0, 0, 0, 9, 9, 0])],
  ['sheets without their number', 0x17, new Uint8Array()],
  ['a text of Excel 2 without its length', 0x07, new Uint8Array()],
  ['a shared text without its length', SHARED_TEXTS, Uint8Array.from([...COUNTS, 1])],
  ['a link in four billion cells', 0x1b8, Uint8Array.from([...EVERYWHERE, ...Array<number>(24).fill(0)])],
  ['words for a link in four billion cells', 0x800, Uint8Array.from([0, 8, ...EVERYWHERE, 65, 0])],
])('%s is damage', async (_why, type, contents) => {
  const refused = { code: 'truncated', data: { detail: 'damaged-part' } };
  const file = withMore(recordBytes([type, contents]));
  await expect(createFileHost(file, '旧表.xls').read()).rejects.toMatchObject(refused);
});

test('what a file says of its author may claim any length, and is not read', async () => {
  const file = compound.read(formulas, { type: 'array' });
  const summary = compound.find(file, '\u0005SummaryInformation');
  if (!summary) throw new Error('no summary');
  const content = Buffer.from(Uint8Array.from(summary.content));
  content.writeUInt32LE(0xffff_fff0, content.readUInt32LE(OFFSET_OF_PROPERTIES) + 4);
  summary.content = content;
  const claimed = Uint8Array.from(compound.write(file, { type: 'array' }));
  expect(await timed(claimed).read()).toEqual(await createFileHost(formulas, '旧表.xls').read());
});

test.each<[string, Uint8Array]>([
  [
    'data of a formula that goes on in another record',
    recordBytes(
      [FORMULA, formulaOf([...CONSTANT_ARRAY, ...AREAS], 0)],
      [CONTINUE, Buffer.from([0, 0, 2, 1, 0, 0, 65, 0, 0])],
    ),
  ],
  [
    'a shared text that goes on in another record with wide letters',
    recordBytes(
      [SHARED_TEXTS, Uint8Array.from([2, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 65])],
      [CONTINUE, Uint8Array.from([1, 66, 0, 67, 0, 1, 0, 0, 68])],
    ),
  ],
  ['a shared text whose formatting is cut off', recordBytes([SHARED_TEXTS, Uint8Array.from([...COUNTS, 1, 0, 8, 9])])],
  [
    'words for a link in the last column',
    recordBytes([0x800, Uint8Array.from([0, 8, 0, 0, 0, 0, 255, 0, 255, 0, 65, 0])]),
  ],
])('%s is none', async (_why, records) => {
  await expect(createFileHost(withMore(records), '旧表.xls').read()).resolves.toMatchObject({ sheets: [{}, {}] });
});

test('records that the reader does not know are no concern of people', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const stream = streamIn(oldWorkbook(), 'Workbook');
  const content = stream?.content.slice() ?? new Uint8Array();
  const [, second] = recordsOf(content);
  new DataView(content.buffer).setUint16((second?.start ?? 0) - 4, 0x7abc, true);
  await createFileHost(stream?.replaced(content) ?? content, '旧表.xls').read();
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
