import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lengthened } from '../../actions/wording/lengthened';
import * as inUse from '.';
import { speak } from '.';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const WORKBENCH = join(__dirname, '..');
const CHINESE = /[\p{Script=Han}，。；：、（）]/u;

type Leaf = string | ((...given: never[]) => unknown);

/** Every sentence by its path. */
function leavesOf(part: object, path = ''): [string, Leaf][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, Leaf][] =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${path}.${key}`)
      : [[`${path}.${key}`, value as Leaf]],
  );
}

const html = readFileSync(join(WORKBENCH, 'page/index.html'), 'utf8');
const named = [...html.matchAll(/ data-says(?:-\w+)?="(\w+)"/g)].map(([, text = '']) => text);
const sources = readdirSync(WORKBENCH, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|^(?:strings|excel)\//.test(file))
  .map((file) => [file, readFileSync(join(WORKBENCH, file), 'utf8')] as const);

test('what is spoken takes the place of what was spoken before', () => {
  speak('en-US');
  expect([inUse.language, inUse.strings.page.open]).toEqual(['en-US', 'Open workbook']);
  speak('zh-CN');
  expect([inUse.language, inUse.strings.page.open]).toEqual(['zh-CN', '打开工作簿']);
});

test('English holds no Chinese but the name of the other language', () => {
  const left = leavesOf(enUS).filter(([, leaf]) => CHINESE.test(String(leaf)));
  expect(left.map(([path]) => path)).toEqual(['.page.otherLanguage']);
});

test('the language for tests has every sentence', () =>
  expect(leavesOf(lengthened(enUS)).map(([path]) => path)).toEqual(leavesOf(zhCN).map(([path]) => path)));

describe('the page', () => {
  test.each(named)('knows the sentence %s', (text) => expect(Object.keys(zhCN.page)).toContain(text));

  test('has no sentence that nothing says', () => {
    const said = (text: string): boolean =>
      named.includes(text) || sources.some(([, code]) => new RegExp(`'${text}'|page\\.${text}\\b`).test(code));
    expect(Object.keys(zhCN.page).filter((text) => !said(text))).toEqual([]);
  });

  test('writes no Chinese but its title, which stands there before any language is known', () =>
    expect(html.match(/.*\p{Script=Han}.*/gu)).toEqual([expect.stringContaining('<title data-says="title">')]));

  test('has no module that writes Chinese outside of comments', () => {
    const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const writing = sources.filter(([, code]) => /\p{Script=Han}|[，。；：、]/u.test(withoutComments(code)));
    // Prefixes that failures have in Chinese.
    expect(writing.map(([file]) => file)).toEqual(['batch/row.ts']);
  });
});
