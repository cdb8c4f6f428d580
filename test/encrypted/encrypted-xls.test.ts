import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, read, utils, write } from '@e965/xlsx';
import { encrypt } from 'officecrypto-tool';
import { openFileHost } from '../../src/host/file/encrypted';
import { HostError } from '../../src/host/host';
import { rc4 } from './rc4';
import { encryptedXls, withFilePass, type Method } from './xls-encryptor';

const file = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(__dirname, ...path)));
const book = read(file('../fixtures/forms/korla.xlsx'), { type: 'array' });
const savedAs = (bookType: 'biff8' | 'biff5'): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
const plain = savedAs('biff8');

const sheetsOf = async (bytes: Uint8Array, ...passwords: string[]): Promise<unknown> =>
  (await (await openFileHost(bytes, '旧表.xls', passwords)).read()).sheets;

async function refusalOf(bytes: Uint8Array, ...passwords: string[]): Promise<unknown> {
  try {
    await sheetsOf(bytes, ...passwords);
    return 'opened';
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [error.code, error.data.detail, ...(error.data['method'] === undefined ? [] : [error.data['method']])];
  }
}

const METHODS: readonly (readonly [Method, password: string])[] = [
  ['rc4', '密 码1'],
  ['cryptoapi-40', '密 码1'],
  ['cryptoapi-128', '一个比十五个字长得多的密码也能打开'],
  ['xor', 'a'],
  ['xor', 'odd'],
  ['xor', 'fifteen letters'],
];

describe.each(METHODS)('an .xls file encrypted by %s with “%s”', (method, password) => {
  const locked = encryptedXls(plain, password, method);

  test('is read as if it were plain, by the password that fits', async () => {
    expect(await sheetsOf(locked, 'wrong', `${password}.`, password)).toEqual(await sheetsOf(plain));
  });

  test.each([
    ['no password', [], 'password'],
    ['a wrong one', [`${password}.`, ` ${password}`, password.slice(1) || 'b'], 'no-password-fits'],
  ])('is refused with %s', async (_why, passwords, detail) => {
    expect(await refusalOf(locked, ...passwords)).toEqual(['encrypted', detail]);
  });
});

test('a file that LibreOffice encrypted is read', async () => {
  const [sheet] = (await (await openFileHost(file('libreoffice.xls'), '旧表.xls', ['密码1'])).read()).sheets;
  const [own] = (await (await openFileHost(plain, '旧表.xls', [])).read()).sheets;
  const values = (rows: typeof own): unknown => rows?.rows.map((row) => row?.map((cell) => cell?.value));
  expect(values(sheet)).toEqual(values(own));
  expect(await refusalOf(file('libreoffice.xls'), '密码2')).toEqual(['encrypted', 'no-password-fits']);
});

test('what leaves it is locked as it was; a copy as .xlsx too', async () => {
  const locked = encryptedXls(plain, '密码', 'rc4');
  const host = await openFileHost(locked, '旧表.xls', ['密码']);
  expect(host.bytes()).toBe(locked);
  expect(await refusalOf((await host.asXlsx()).bytes())).toEqual(['encrypted', 'password']);
});

test.each<Method>(['rc4', 'cryptoapi-128', 'xor'])(
  'a workbook whose structure is protected is opened unasked, as Excel does it: %s',
  async (method) => {
    const locked = encryptedXls(plain, 'VelvetSweatshop', method);
    const host = await openFileHost(locked, '旧表.xls', []);
    expect((await host.read()).sheets).toEqual(await sheetsOf(plain));
    expect(host.bytes()).toBe(locked);
    expect(await refusalOf((await host.asXlsx()).bytes())).toBe('opened');
  },
);

test('a workbook of Excel 95 is read too, whose record names no method', async () => {
  const old = savedAs('biff5');
  expect(await sheetsOf(encryptedXls(old, 'abc', 'xor'), 'abc')).toEqual(await sheetsOf(old));
});

test.each([
  ['another version of RC4', Buffer.from([1, 0, 5, 0, 2, 0, ...Array<number>(60).fill(0)]), 'FilePass 1/5.2'],
  ['another type', Buffer.from([7, 0, 1, 0, 1, 0, ...Array<number>(60).fill(0)]), 'FilePass 7/1.1'],
  [
    'CryptoAPI with another algorithm',
    Buffer.from([
      1,
      0,
      2,
      0,
      2,
      0,
      ...[4, 0, 0, 0, 32, 0, 0, 0],
      ...Array<number>(8).fill(0),
      1,
      0x66,
      ...Array<number>(90).fill(0),
    ]),
    'CryptoAPI 0x6601',
  ],
])('a way of encryption that is not known is named: %s', async (_why, record, method) => {
  expect(await refusalOf(withFilePass(plain, record), 'abc')).toEqual(['encrypted', 'unknown-encryption', method]);
});

test.each([
  ['RC4 without its verifier', [1, 0, 1, 0, 1, 0, 9, 9]],
  ['CryptoAPI without its header', [1, 0, 2, 0, 2, 0, 4, 0, 0, 0]],
  [
    'CryptoAPI with a header far behind the end',
    [1, 0, 2, 0, 2, 0, 4, 0, 0, 0, 255, 255, 255, 255, ...Array<number>(40).fill(0)],
  ],
  ['one letter', [1]],
])('a record that breaks off is damage: %s', async (_why, record) => {
  expect(await refusalOf(withFilePass(plain, Buffer.from(record)), 'abc')).toEqual(['truncated', 'damaged-part']);
});

test('what is no workbook by its directory is refused before the library reads it', async () => {
  const other = plain.slice();
  for (let at = 512; at + 128 <= other.length; at += 128) if (other[at] === 0x57) other[at] = 0x58; // W of “Workbook”
  const parse = jest.spyOn(CFB as { read: () => object }, 'read');
  await expect(openFileHost(other, '表.xls', ['abc'])).rejects.toMatchObject({
    code: 'not-a-workbook',
    data: { detail: 'other-document' },
  });
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});

describe('a large workbook', () => {
  const rows = Array.from({ length: 600 }, (_, row) => [`${row}`.padEnd(1500, '字')]);
  const large = utils.book_new();
  utils.book_append_sheet(large, utils.aoa_to_sheet(rows), '表');
  const bytes = new Uint8Array(write(large, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);

  test.each<Method>(['rc4', 'cryptoapi-128'])('is opened: %s', async (method) => {
    expect(await sheetsOf(encryptedXls(bytes, 'abc', method), 'abc')).toEqual(await sheetsOf(bytes));
  });

  test('is refused where it is encrypted by XOR, which would take the library minutes', async () => {
    const refusal = ['encrypted', 'unknown-encryption', 'XOR, > 100 kB'];
    expect(await refusalOf(encryptedXls(bytes, 'abc', 'xor'), 'abc')).toEqual(refusal);
  });
});

describe('an encrypted .xlsx file', () => {
  const locked = new Uint8Array(encrypt(Buffer.from(file('../fixtures/forms/korla.xlsx')), { password: '密码' }));
  const altered = (from: string, to: string): Uint8Array => {
    const at = Buffer.from(locked).indexOf(from);
    expect([at > 0, from.length]).toEqual([true, to.length]);
    const copy = locked.slice();
    copy.set(Buffer.from(to), at);
    return copy;
  };

  test.each([
    [
      'another cipher',
      altered('cipherAlgorithm="AES"', 'cipherAlgorithm="RC2"'),
      ['encrypted', 'unknown-encryption', 'RC2'],
    ],
    ['another hash', altered('"SHA512"', "'MD4'   "), ['encrypted', 'unknown-encryption', 'MD4']],
    ['too many rounds', altered('spinCount="100000"', 'spinCount="9e9999"'), ['unsafe-file', 'rounds']],
    [
      'too many rounds, in other quotes',
      altered('spinCount="100000"', "spinCount='0x9999'"),
      ['unsafe-file', 'rounds'],
    ],
  ])('is refused before any password is tried: %s', async (_why, bytes, refusal) => {
    expect(await refusalOf(bytes, '密码')).toEqual(refusal);
  });
});

test('RC4 gives what its published example gives', () => {
  expect(Buffer.from(rc4(Buffer.from('Key'), Buffer.from('Plaintext'))).toString('hex')).toBe('bbf316e8d940af0ad3');
});
