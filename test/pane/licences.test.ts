import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticeOf } from '../../webpack/licences.cjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'jixiao-package-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function published(name: string, license: string, files: Readonly<Record<string, string>> = {}): string {
  const described = {
    'package.json': JSON.stringify({ name, version: '1.2.3', license, author: 'Somebody' }),
    ...files,
  };
  for (const [file, text] of Object.entries(described)) writeFileSync(join(folder, file), text);
  return folder;
}

const ICONS = '@fluentui/react-icons';

describe('the notice of a package', () => {
  test.each([
    ['American', 'LICENSE'],
    ['British, in another format', 'licence.md'],
    ['of the GNU project', 'COPYING'],
  ])('has the text that the package ships: %s', (_why, file) =>
    expect(noticeOf(published('a', 'MIT', { [file]: 'Copyright (c) A\n', 'readme.md': 'A' }))).toBe(
      'a 1.2.3\nMIT\n\nCopyright (c) A',
    ),
  );

  test('has the text that its makers keep elsewhere, and says where', () => {
    const notice = noticeOf(published(ICONS, 'MIT'));
    expect(notice).toMatch(/^@fluentui\/react-icons 1\.2\.3\nMIT\n\nhttps:\/\/github\.com\/microsoft\//);
    expect(notice).toMatch(/Copyright \(c\) \d+ Microsoft Corporation\n[^]+The above copyright notice/);
  });

  test('has the shipped text where a package has begun to ship one', () =>
    expect(noticeOf(published(ICONS, 'MIT', { LICENSE: 'Copyright (c) 2030' }))).not.toContain('2020'));

  test.each([
    ['a maker’s name is no licence', 'b', 'MIT'],
    ['the text kept is not that of a new licence', ICONS, 'Apache-2.0'],
  ])('is refused: %s', (_why, name, license) =>
    expect(() => noticeOf(published(name, license))).toThrow(`${name} comes without the text of its licence`),
  );
});
