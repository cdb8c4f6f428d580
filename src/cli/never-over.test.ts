import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PROFILE } from '../core/profile/profile';
import { emptyWorkbook } from '../host/file';
import { startRun } from './run';
import { call, folderOfSuite, FORMS, sessionOf } from './session.testing';

const folder = folderOfSuite();
const at = (...names: string[]): string => join(folder, ...names);
const KORLA = readFileSync(join(FORMS, 'korla.xlsx'));

beforeAll(() => {
  mkdirSync(at('units'));
  writeFileSync(at('units', 'x.xlsx'), KORLA);
  symlinkSync('units', at('link'));
  linkSync(at('units', 'x.xlsx'), at('second-name.xlsx'));
  writeFileSync(at('words.txt'), '密码\n');
  cpSync(join(FORMS, 'changji.xlsx'), at('filled.xlsx'));
});

describe('a file that is read is never written over', () => {
  test.each([
    ['marked copies, through a link', ['check', 'units/x.xlsx', '--mark', 'link'], 'units/x.xlsx'],
    ['a report, through a link', ['check', 'units/x.xlsx', '--out', 'link/x.xlsx'], 'units/x.xlsx'],
    ['a report, by a second name', ['check', 'units/x.xlsx', '--out', 'second-name.xlsx'], 'second-name.xlsx'],
    ['a conversion', ['convert', 'units/x.xlsx', '--to', 'monitoring', '--out', 'link/x.xlsx'], 'units/x.xlsx'],
    ['a summary', ['summary', 'units', '--out', 'link/x.xlsx'], 'units/x.xlsx'],
    ['the passwords', ['check', 'units', '--password-file', 'words.txt', '--out', 'words.txt'], 'words.txt'],
  ])('%s', async (_what, args, kept) => {
    const paths = args.map((arg) => (/[/.]|^(?:units|link)$/.test(arg) ? at(arg) : arg));
    const before = readFileSync(at(kept));
    const { code, err } = await call(...paths);
    expect([code, err]).toEqual([2, expect.stringContaining('输出不会覆盖原文件')]);
    expect(readFileSync(at(kept))).toEqual(before);
  });

  test('which are the inputs, and what else the options name', async () => {
    const others = { passwordFile: at('words.txt'), profile: 'p.json', baseline: 'b.json', roster: 'r.xlsx' };
    const { reads } = await startRun(sessionOf().session, DEFAULT_PROFILE, [at('units')], others);
    expect([...reads].sort()).toEqual([at('units', 'x.xlsx'), ...Object.values(others)].sort());
  });

  test('nor a workbook without forms where a summary is to go', async () => {
    writeFileSync(at('units', '台账.xlsx'), emptyWorkbook());
    const { code } = await call('summary', at('units'), '--out', at('units', '台账.xlsx'));
    expect([code, readFileSync(at('units', '台账.xlsx'))]).toEqual([2, Buffer.from(emptyWorkbook())]);
  });
});

test('a folder in place of a file to write: said before anything is checked', async () => {
  const { code, out, err } = await call('check', at('units', 'x.xlsx'), '--out', at('link'));
  expect([code, out, err]).toEqual([2, '', expect.stringContaining('link”是文件夹')]);
});

test('a report goes where a link leads', async () => {
  writeFileSync(at('today.txt'), 'earlier');
  symlinkSync('today.txt', at('latest.txt'));
  await call('check', at('units', 'x.xlsx'), '--out', at('latest.txt'));
  expect(lstatSync(at('latest.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('today.txt'), 'utf8')).toContain('识别 1 张表');
});

test('a copy takes the place of a link, and not that of the file elsewhere', async () => {
  mkdirSync(at('copies'));
  writeFileSync(at('archived.xlsx'), 'of last year');
  symlinkSync(at('archived.xlsx'), at('copies', 'x.xlsx'));
  expect((await call('fix', at('units', 'x.xlsx'), '--out', at('copies'))).code).toBe(0);
  expect(readFileSync(at('archived.xlsx'), 'utf8')).toBe('of last year');
  expect(lstatSync(at('copies', 'x.xlsx')).isFile()).toBe(true);
});

test('a pipe is written to, and stays one', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  const reader = openSync(at('pipe'), constants.O_RDONLY | constants.O_NONBLOCK);
  await call('check', at('units', 'x.xlsx'), '--out', at('pipe'));
  expect(readFileSync(reader, 'utf8')).toContain('识别 1 张表');
  await call('template', 'monitoring', '--out', at('pipe'));
  expect(readFileSync(reader, 'latin1').slice(0, 2)).toBe('PK');
  closeSync(reader);
  expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
});

test.each([
  ['a report', ['check', at('units', 'x.xlsx'), at('missing.xlsx')]],
  ['a workbook', ['template', 'monitoring']],
])('%s for a pipe that nothing reads: said, not waited for, before any file is read', async (_what, args) => {
  execFileSync('mkfifo', [at('unread')]);
  const { code, out, err } = await call(...args, '--out', at('unread'));
  rmSync(at('unread'));
  expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^没有写入：.*unread”是管道/)]);
});

test.each([
  ['--mark', ['check', 'x.xlsx', '--mark', '']],
  ['--out', ['fix', 'x.xlsx', '--out', '']],
  ['--opinions', ['check', 'x.xlsx', '--opinions', '']],
  ['有一个参数', ['check', '']],
])('an empty %s is refused, for as a path it would be the current folder', async (what, args) => {
  const { code, err } = await call(...args);
  expect([code, err]).toEqual([2, expect.stringMatching(new RegExp(`没有执行：.*${what}.*空的`))]);
});
