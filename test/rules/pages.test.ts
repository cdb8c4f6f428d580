import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePage, rulesIndex } from '../../src/core/rules/page';
import { RULES } from '../../src/core/rules/registry';

const FOLDER = 'docs/rules';
const PAGES = new Map([
  ['README.md', rulesIndex(RULES)],
  ...RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const),
]);

/** `UPDATE_PAGES=1 npx jest test/rules/pages` writes the pages instead of comparing them. */
beforeAll(() => {
  if (!process.env['UPDATE_PAGES']) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, text] of PAGES) writeFileSync(join(FOLDER, file), text);
});

test.each([...PAGES])('docs/rules/%s is what the rule file says', (file, text) => {
  const path = join(FOLDER, file);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no page').toBe(text);
});

test('no page outlives its rule', () => {
  expect(readdirSync(FOLDER).filter((file) => !PAGES.has(file))).toEqual([]);
});
