import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH_PAGES } from '../../src/core/rules/english/pages';
import { rulePage, rulesIndex } from '../../src/core/rules/page';
import { CHINESE_PAGES, type PageWords } from '../../src/core/rules/page-words';
import { RULES } from '../../src/core/rules/registry';

const pagesIn = (words: PageWords): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', rulesIndex(RULES, words)],
    ...RULES.map((rule) => [`${rule.id}.md`, rulePage(rule, words)] as const),
  ]);

/** `UPDATE_PAGES=1 npx jest test/rules/pages` writes the pages instead of comparing them. */
describe.each([
  ['docs/rules', pagesIn(CHINESE_PAGES)],
  ['docs/rules/en-US', pagesIn(ENGLISH_PAGES)],
])('%s', (folder, pages) => {
  beforeAll(() => {
    if (!process.env['UPDATE_PAGES']) return;
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of pages) writeFileSync(join(folder, file), text);
  });

  test.each([...pages])('%s is what the rule file says', (file, text) => {
    const path = join(folder, file);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no page').toBe(text);
  });

  test('no page outlives its rule', () => {
    const texts = readdirSync(folder).filter((file) => file.endsWith('.md'));
    expect(texts.filter((file) => !pages.has(file))).toEqual([]);
  });
});
