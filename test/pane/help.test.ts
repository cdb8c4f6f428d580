import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/core/rules/registry';
import { HELP } from '../../src/taskpane/shared/help-link';
import { enUS } from '../../src/taskpane/strings/en-US';
import { enUS as enPage } from '../../src/workbench/strings/en-US';
import { pageOf } from '../../webpack/help-pages.cjs';

const DOCS = join(__dirname, '../../docs');

const guideIn = (language: string): string => readFileSync(join(DOCS, `user-guide.${language}.md`), 'utf8');
const chinese = guideIn('zh-CN');
const english = guideIn('en-US');

const anchorsOf = (page: string): string[] => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

/** Addresses that a page asks for or leads to. */
const addresses = (page: string): string[] => [...page.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, to = '']) => to);

/** A web server shows a file; what it answers for a folder is its own affair. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

describe.each([
  ['Chinese', chinese, HELP.zh],
  ['English', english, HELP.en],
])('the guide in %s', (_language, text, { parts }) => {
  const page = pageOf(text);

  test.each(Object.entries(parts))('has the part “%s” that the pane points to', (_part, anchor) =>
    expect(anchorsOf(page)).toContain(anchor),
  );

  test('leads somewhere with every link, without the internet', () => {
    for (const address of addresses(page)) {
      const isThere = address.startsWith('#')
        ? anchorsOf(page).includes(address.slice(1))
        : isFile(join(DOCS, address.replace(/\.html$/, '.md')));
      expect([address, isThere]).toEqual([address, true]);
    }
  });
});

describe('both guides', () => {
  /** What a guide is made of, whatever its language: sections in their order with their points, rows, pictures and commands. */
  const outline = (text: string): string[] =>
    text.split(/^## /m).map((section) => {
      const count = (what: RegExp): number => section.match(what)?.length ?? 0;
      return `${count(/^- /gm)} points, ${count(/^\| /gm)} rows, ${count(/^!\[/gm)} pictures, ${count(/^npx /gm)} commands`;
    });

  test('have the same sections with the same points, rows of tables, pictures and commands', () =>
    expect(outline(english)).toEqual(outline(chinese)));

  test('the pane leads to the same section from either language', () => {
    const places = (text: string, parts: object): number[] =>
      Object.values(parts).map((part) => anchorsOf(pageOf(text)).indexOf(part));
    expect(places(english, HELP.en.parts)).toEqual(places(chinese, HELP.zh.parts));
  });

  test('name the same options and kinds of files in each section', () => {
    const named = (text: string): string[][] =>
      text.split(/^## /m).map((section) => {
        const words = section.match(/(?<![\p{L}\d])(--|\.)[a-z][a-z-]*/gu) ?? [];
        return [...new Set(words)].sort();
      });
    expect(named(english)).toEqual(named(chinese));
  });
});

test.each(['README.md', 'README.zh-CN.md'])('%s leads to files that are there', (name) => {
  const root = join(DOCS, '..');
  const text = readFileSync(join(root, name), 'utf8');
  const paths = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(paths).toContain('docs/user-guide.en-US.md');
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** Every text of a language, sentences with gaps as the code that fills them. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(textsOf);
  return [String(part)];
}

test('what the English guide calls buttons, tabs and settings is what the English pane and page call them', () => {
  const manifest = readFileSync(join(DOCS, '../manifest.xml'), 'utf8');
  const texts = [...textsOf(enUS), ...textsOf(enPage), manifest].join('\n');
  const named = [...english.matchAll(/“([A-Z][^”]*)”/g)].map(([, name = '']) => name.replace(/ [\d.]+ .*/, ' '));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !texts.includes(name))).toEqual([]);
});

test.each(['rules', 'rules/en-US'])(
  'every rule has its page in %s, which asks for nothing but its own pictures',
  (folder) => {
    const texts = new Set(readdirSync(join(DOCS, folder)).filter((file) => file.endsWith('.md')));
    for (const { id } of RULES) expect(texts).toContain(`${id}.md`);
    for (const text of texts) {
      const page = pageOf(readFileSync(join(DOCS, folder, text), 'utf8'));
      expect(addresses(page).filter((address) => /^\w+:|^\/\//.test(address))).toEqual([]);
      expect(page).toContain("default-src 'none'");
    }
  },
);

describe('a page', () => {
  test('says its language', () => {
    expect(pageOf('# 规则')).toContain('<html lang="zh-CN">');
    expect(pageOf('# Rule', 'en-US')).toContain('<html lang="en-US">');
  });

  test.each([
    ['markup in a text is text', '删去 <b> 和 `<p>`', '<p>删去 &lt;b&gt; 和 <code>&lt;p&gt;</code></p>'],
    ['bold words', '- **错误**：不改会被退回', '<ul><li><strong>错误</strong>：不改会被退回</li></ul>'],
    ['code is no markup', '`**甲**`', '<code>**甲**</code>'],
    ['a link to another text', '[规则](rules/README.md)', '<a href="rules/README.html">规则</a>'],
    ['lines of a listing', '```sh\n# 一\n- 二\n```', '<pre><code># 一\n- 二</code></pre>'],
    ['a heading is found by its anchor', '## 四、看问题、改问题', '<h2 id="四看问题改问题">'],
    ['a table', '| 键 | 作用 |\n| --- | --- |\n| Esc |  |', '<tr><td>Esc</td><td></td></tr>'],
  ])('%s', (_why, markdown, html) => expect(pageOf(markdown)).toContain(html));
});
