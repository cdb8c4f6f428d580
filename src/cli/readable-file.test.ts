import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from './readable-file';
import { folderOfSuite } from './session.testing';

const folder = folderOfSuite();
const at = (name: string): string => join(folder, name);
const LONG = '密码\n'.repeat(50_000);

test('the text of a file, without the mark of Windows', async () => {
  writeFileSync(at('words.txt'), `\ufeff${LONG}`);
  expect(await textOf(at('words.txt'))).toBe(LONG);
});

test.each([
  ['many words', LONG],
  ['nothing', ''],
])('a pipe that brings %s, and begins after it is waited for', async (_what, words) => {
  const pipe = at(`pipe${words.length}`);
  execFileSync('mkfifo', [pipe]);
  const read = textOf(pipe);
  await writeFile(pipe, words);
  expect(await read).toBe(words);
});

test('a device without content', async () => expect(await textOf('/dev/null')).toBe(''));

test.each([
  ['a folder', folder, 'EISDIR'],
  ['nothing', at('nowhere'), 'ENOENT'],
])('%s is told by the code of the system', async (_what, path, code) => {
  await expect(textOf(path)).rejects.toThrow(expect.objectContaining({ code }));
});
