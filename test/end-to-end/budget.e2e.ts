import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = join(__dirname, '../../dist/addin');
const KILOBYTE = 1000;
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const page = readFileSync(join(FOLDER, 'taskpane.html'), 'utf8');

/** Size of files of the built add-in as they are sent, in bytes. */
const sent = (names: readonly string[]): number =>
  names.reduce((total, name) => total + gzipSync(readFileSync(join(FOLDER, name))).length, 0);

/** Our own scripts and styles; office.js comes from Microsoft or, in this build, lies beside them. */
const counted = files.filter((file) => /\.(js|css)$/.test(file) && !file.startsWith('office-js'));
const first = counted.filter((file) => page.includes(file));

/** Sizes that the guide for whoever deploys names: how the files' names begin, and kilobytes as sent. */
const guide = readFileSync(join(__dirname, '../../docs/deploy.md'), 'utf8');
const named = Array.from(guide.matchAll(/^\| `([\w-]+)\..* ([\d.]+) kB +\|$/gm), ([, name, size]) => ({
  name: `${name}.`,
  size: Number(size) * KILOBYTE,
}));

const licences = readFileSync(join(FOLDER, 'LICENSES.txt'), 'utf8').split(/\n-{80}\n\n/);

test('the built pane has at most 350 kB as sent, with every language', () => {
  expect(['engine', 'en-US', 'qps-ploc'].filter((name) => !counted.some((file) => file.startsWith(name)))).toEqual([]);
  expect(sent(counted)).toBeLessThanOrEqual(350 * KILOBYTE);
});

test('the first picture waits for at most 250 kB', () => {
  expect(first.length).toBeGreaterThan(0);
  expect(sent([...first, 'taskpane.html'])).toBeLessThanOrEqual(250 * KILOBYTE);
});

test('docs/deploy.md names the size of every script, to within a tenth', () => {
  expect(counted.filter((file) => !named.some(({ name }) => file.startsWith(name)))).toEqual([]);
  const measured = ({ name }: { name: string }): number => sent(files.filter((file) => file.startsWith(name)));
  expect(named.filter((part) => Math.abs(measured(part) - part.size) > part.size / 10)).toEqual([]);
});

test.each(['react', 'react-dom', 'scheduler', 'zod', 'fflate', '@griffel/core', '@fluentui/react-icons'])(
  'the licence of %s lies beside the scripts',
  (name) => {
    const [notice] = licences.filter((text) => text.startsWith(`${name} `));
    expect(notice).toMatch(/^\S+ \d+\.\d+\.\d+\nMIT\n/);
  },
);

test('every licence is there with its makers and its words, once for each package', () => {
  expect(licences.filter((text) => !/Copyright[^]+the above copyright notice and this permission/i.test(text))).toEqual(
    [],
  );
  expect(new Set(licences.map((text) => text.split('\n')[0])).size).toBe(licences.length);
});
