import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = join(__dirname, '../../dist/addin');
const KILOBYTE = 1000;
/** Tests build with a faster minifier; `npm run build` uses the better one, and fails by itself above 350 kB (webpack/budget.cjs). */
const FAST = 1.1;

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const page = readFileSync(join(FOLDER, 'taskpane.html'), 'utf8');

/** Size of files of the built add-in as they are sent, in bytes. */
const sent = (names: readonly string[]): number =>
  names.reduce((total, name) => total + gzipSync(readFileSync(join(FOLDER, name))).length, 0);

/** Our own scripts; office.js comes from Microsoft or, in this build, lies beside them. */
const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('office-js'));
const languages = scripts.filter((file) => file.startsWith('en-US'));
const first = scripts.filter((file) => page.includes(file));

test('the built pane keeps its budget in one language, and another language with the sentences of all rules is a tenth of it', () => {
  expect([scripts.length > 3, languages.length]).toEqual([true, 1]);
  expect(sent(scripts) - sent(languages)).toBeLessThanOrEqual(350 * KILOBYTE * FAST);
  expect(sent(languages)).toBeLessThanOrEqual(40 * KILOBYTE);
});

test('the first picture waits for at most 250 kB', () => {
  expect(first.length).toBeGreaterThan(0);
  expect(sent([...first, 'taskpane.html'])).toBeLessThanOrEqual(250 * KILOBYTE);
});
