import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/core/rules/registry';
import { GUIDE_PARTS } from '../../src/taskpane/shared/help-link';
import { pageOf } from '../../webpack/help-pages.cjs';

const DOCS = join(__dirname, '../../docs');
const guide = pageOf(readFileSync(join(DOCS, 'user-guide.zh-CN.md'), 'utf8'));
const anchors = new Set([...guide.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

/** Addresses that a page asks for or leads to. */
const addresses = (page: string): string[] => [...page.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, to = '']) => to);

test.each(Object.entries(GUIDE_PARTS))('the guide has the part “%s” that the pane points to', (_part, anchor) =>
  expect(anchors).toContain(anchor),
);

/** A web server shows a file; what it answers for a folder is its own affair. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

test('every link of the guide leads somewhere, without the internet', () => {
  for (const address of addresses(guide)) {
    const file = address.replace(/\.html$/, '.md');
    const isThere = address.startsWith('#') ? anchors.has(address.slice(1)) : isFile(join(DOCS, file));
    expect([address, isThere]).toEqual([address, true]);
  }
});

test('every rule has its page, and no page asks for anything but its own pictures', () => {
  const texts = new Set(readdirSync(join(DOCS, 'rules')));
  for (const { id } of RULES) expect(texts).toContain(`${id}.md`);
  for (const text of texts) {
    const page = pageOf(readFileSync(join(DOCS, 'rules', text), 'utf8'));
    expect(addresses(page).filter((address) => /^\w+:|^\/\//.test(address))).toEqual([]);
    expect(page).toContain("default-src 'none'");
  }
});

describe('a page', () => {
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
