import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { decrypt, encrypt } from 'officecrypto-tool';
import { checkReportSchema } from '../actions/report-schema';
import { createFileHost } from '../host/file';
import { removeUnfinished } from './unfinished';
import { call, folderOfSuite, FORMS } from './session.testing';
import { writeBytes } from './written-file';

const folder = folderOfSuite();
const at = (...names: string[]): string => join(folder, ...names);
const form = (name: string): string => join(FORMS, `${name}.xlsx`);
const marksIn = async (bytes: Uint8Array): Promise<number> => createFileHost(bytes, 'x.xlsx').countMarks();

describe('encrypted files', () => {
  const password = '密 码1';
  beforeAll(() => {
    writeFileSync(at('locked.xlsx'), encrypt(readFileSync(form('korla')), { password, type: 'standard' }));
    writeFileSync(at('words.txt'), `\ufeff不对\r\n${password}\r\n`);
    writeFileSync(at('wrong.txt'), '不对\n');
    writeFileSync(at('right.txt'), password);
  });

  test.each([
    ['without a password', [], /受密码保护[^]*可以用 --password-file/],
    ['where none fits', ['--password-file', 'wrong.txt'], /给出的密码都打不开/],
  ])('%s: said, not opened', async (_why, [option, file], words) => {
    const more = option === undefined || file === undefined ? [] : [option, at(file)];
    const { code, err } = await call('check', at('locked.xlsx'), ...more);
    expect([code, words.test(err)]).toEqual([2, true]);
  });

  test('are opened by the password that fits, and marked copies are encrypted with it', async () => {
    const options = ['--password-file', at('words.txt'), '--mark', at('marked')];
    const { out } = await call('check', at('locked.xlsx'), ...options);
    expect(out).toContain('识别 1 张表');
    const copy = readFileSync(at('marked', 'locked.xlsx'));
    expect(() => createFileHost(copy, 'x.xlsx')).toThrow('encrypted');
    expect(await marksIn(await decrypt(copy, { password }))).toBeGreaterThan(0);
  }, 20_000);

  test.each([
    ['compare', [form('korla')], /库尔勒/],
    ['convert', ['--to', 'self-evaluation', '--out', at('自评.xlsx')], /已生成.*1 张表/],
    ['summary', ['--out', at('汇总.xlsx')], /1 个文件，1 张表/],
  ])('are opened by %s too', async (command, more, said) => {
    const { out, err } = await call(command, at('locked.xlsx'), ...more, '--password-file', at('right.txt'));
    expect(out + err).toMatch(said);
    expect(err).not.toContain('受密码保护');
  });

  test('a file that asks for billions of rounds is refused at once', async () => {
    const bytes = encrypt(readFileSync(form('korla')), { password });
    bytes.write('spinCount="9e9999"', bytes.indexOf('spinCount="100000"'));
    writeFileSync(at('rounds.xlsx'), bytes);
    const { err } = await call('check', at('rounds.xlsx'), '--password-file', at('words.txt'));
    expect(err).toContain('上百万次');
  });
});

test('what was saved is said with its place; an encrypted .xlsx is no .xls to convert', async () => {
  const book = read(readFileSync(form('korla')), { type: 'buffer' });
  mkdirSync(at('saved'));
  writeFileSync(at('saved', 'old.xls'), write(book, { type: 'buffer', bookType: 'biff8' }));
  writeFileSync(at('saved', 'new.xlsx'), encrypt(readFileSync(form('korla')), { password: '1' }));
  writeFileSync(at('one.txt'), '1');
  const { out, err } = await call(
    ...['check', at('saved'), '--password-file', at('one.txt'), '--out', at('said.txt')],
    ...['--mark', at('said-marked'), '--save-xlsx', at('said-new')],
  );
  expect([out, ...err.split('\n')]).toEqual([
    '',
    `已另存 2 份副本，在 ${at('said-marked')}`,
    `已把 1 个 .xls 文件另存为 .xlsx，在 ${at('said-new')}`,
    `已生成 ${at('said.txt')}`,
    '2 个文件：2 个有错误',
    expect.stringMatching(/^识别 2 张表：/),
    '',
  ]);
  expect(readdirSync(at('said-new'))).toEqual(['old.xlsx']);
});

test('each of several files begins with what is in it', async () => {
  const { out } = await call('check', form('korla'), form('dalian'));
  const counts = /^ {2}识别 (\d) 张表：\d+ 个错误，\d+ 个提醒，\d+ 条提示$/gm;
  expect(Array.from(out.matchAll(counts), ([, forms]) => forms)).toEqual(['1', '6']);
  expect((await call('check', form('korla'))).out.match(counts)).toBeNull();
});

test('scores end with how many forms have a total, and where the copies lie', async () => {
  const { out, err } = await call('score', form('changji'), form('korla'), '--out', at('scored'));
  expect(out).toMatch(/\n评分 5 张自评表：\d 张有总分，\d 张待定\n$/);
  expect(err).toBe(`已另存 2 份副本，在 ${at('scored')}\n`);
});

describe('an .xls file', () => {
  beforeAll(() => {
    const book = read(readFileSync(form('pasted-dalian')), { type: 'buffer' });
    writeFileSync(at('old.xls'), write(book, { type: 'buffer', bookType: 'biff8' }));
  });

  test('is checked in full; marks need .xlsx, which is said with the way out', async () => {
    const { code, out, err } = await call('check', at('old.xls'), '--mark', at('none'));
    expect([code, /识别 [1-9]\d* 张表：[1-9]/.test(out), err.includes('--save-xlsx')]).toEqual([2, true, true]);
    expect(existsSync(at('none'))).toBe(false);
  });

  test('is saved as .xlsx with the same contents, and marked there', async () => {
    await call('check', at('old.xls'), '--mark', at('new-marked'), '--save-xlsx', at('new'));
    const before = await createFileHost(readFileSync(at('old.xls')), 'x.xls').read();
    const after = await createFileHost(readFileSync(at('new', 'old.xlsx')), 'x.xlsx').read();
    const values = ({ sheets }: typeof before): unknown =>
      sheets.map(({ name, rows, merges }) => [name, merges.length, rows.map((row) => row?.map((cell) => cell?.value))]);
    expect(values(after)).toEqual(values(before));
    expect(await marksIn(readFileSync(at('new-marked', 'old.xlsx')))).toBeGreaterThan(0);
  });
});

describe('a copy of a workbook by a wrong name', () => {
  const named = (name: string): string => {
    const path = join(folder, `misnamed-${name}`);
    copyFileSync(form('dalian'), path);
    return path;
  };

  test.each([
    ['of an old workbook', '表.xls'],
    ['without an extension', '表'],
  ])('%s is called what it is', async (_why, name) => {
    const convert = (extension: string) =>
      call('convert', named(name), '--to', 'self-evaluation', '--out', join(folder, `copy-of-${name}${extension}`));
    expect([(await convert('.xlsx')).code, (await convert('.xls')).code]).toEqual([0, 2]);
  });

  test('and so is a filled form', async () => {
    const fill = (out: string) => call('convert', form('korla'), '--to', named('空表.xls'), '--out', join(folder, out));
    expect((await fill('filled.xls')).err).toContain('要以 .xlsx 结尾');
    expect((await fill('filled.xlsx')).err).not.toContain('结尾');
  });
});

test('what was handed in instead of a workbook is listed as 未检查 with the reason', async () => {
  mkdirSync(at('报送'));
  cpSync(form('korla'), at('报送', '表.xlsx'));
  for (const name of ['表.et', '表.docx', '表.pdf', '表.zip']) writeFileSync(at('报送', name), 'x');
  const { code, out, err } = await call('check', at('报送'), '--format', 'json');
  const { files } = checkReportSchema.parse(JSON.parse(out));
  const errors = files.flatMap(({ error }) => (error ? [error] : []));
  expect([code, files.length, errors.map((error) => error.code)]).toEqual([2, 5, Array(4).fill('unsupported-format')]);
  expect(errors.every(({ message }) => /^未检查：“表\..+”是.+。/.test(message))).toBe(true);
  expect(err.match(/× .*表\.(?:et|docx|pdf|zip)\n {2}未检查：.*\n {2}请/g)).toHaveLength(4);
});

test('an interrupted run leaves nothing half-written, and what it was to replace is whole', async () => {
  writeFileSync(at('report.json'), 'earlier');
  const writing = writeBytes(at('report.json'), new Uint8Array(64 << 20), []).catch(() => 'broken off');
  while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await new Promise(setImmediate);
  removeUnfinished();
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(readFileSync(at('report.json'), 'utf8')).toBe('earlier');
  await writing;
});

describe('a report that cannot be written', () => {
  test.each(['json', 'html', 'xlsx'])('%s below a file: said before anything is checked', async (format) => {
    const { code, out, err } = await call(
      'check',
      form('korla'),
      '--format',
      format,
      '--out',
      join(form('korla'), 'x'),
    );
    expect([code, out, err.startsWith('没有写入：')]).toEqual([2, '', true]);
  });

  test('leaves nothing where the run ends before it', async () => {
    const list = ['--roster', form('korla'), '--baseline', form('korla')];
    const { code } = await call('check', form('korla'), '--format', 'xlsx', '--out', at('未完', 'x.xlsx'), ...list);
    expect([code, existsSync(at('未完')) && readdirSync(at('未完'))]).toEqual([2, false]);
  });
});
