import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createSourceFile,
  forEachChild,
  isFunctionLike,
  isImportDeclaration,
  isJsxText,
  isPropertyAccessExpression,
  isStringLiteralLike,
  isTemplateHead,
  isTemplateMiddleOrTemplateTail,
  isTypeNode,
  ScriptTarget,
  type Node,
  type SourceFile,
} from 'typescript';
import { languageFor } from '../../src/actions/language';
import { lengthened } from '../../src/actions/wording/lengthened';
import { speak, strings } from '../../src/taskpane/strings';
import * as inUse from '../../src/taskpane/strings';
import { enUS } from '../../src/taskpane/strings/en-US';
import { zhCN } from '../../src/taskpane/strings/zh-CN';

describe('the language of the pane', () => {
  test.each([
    ['Office in Chinese', 'auto', 'zh-CN', 'zh-CN'],
    ['Office in traditional Chinese', 'auto', 'zh-TW', 'zh-CN'],
    ['Office in English', 'auto', 'en-GB', 'en-US'],
    ['Office in a language that we do not speak', 'auto', 'de-DE', 'en-US'],
    ['no Office', 'auto', undefined, 'zh-CN'],
    ['an Office under test', 'auto', 'qps-ploc', 'qps-ploc'],
    ['the user’s choice goes first', 'en-US', 'zh-CN', 'en-US'],
    ['and the other way round', 'zh-CN', 'en-US', 'zh-CN'],
  ] as const)('%s', (_why, choice, office, language) => expect(languageFor(choice, office)).toBe(language));

  test('what is spoken takes the place of what was spoken before', async () => {
    expect(strings.tabs.overview).toBe('概览');
    await speak('en-US');
    expect(inUse.strings.tabs.overview).toBe('Overview');
    await speak('zh-CN');
    expect(inUse.strings.tabs.overview).toBe('概览');
  });
});

type Leaf = string | ((...given: never[]) => string);

/** Every sentence by its path. */
function leavesOf(part: object, path = ''): [string, Leaf][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, Leaf][] =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${path}.${key}`)
      : [[`${path}.${key}`, value as Leaf]],
  );
}

/** Chinese that English sentences may hold: printed words of forms, units, names of files and of the language itself. */
const QUOTED =
  /万元|[一二三]级指标|指标值|计算符号|计量单位|效益指标|数量指标|必填|中文|绩效表助手设置|我的指标库|绩效表检查报告/g;

describe('English', () => {
  const english = leavesOf(enUS);

  test('has the keys of Chinese and no others', () =>
    expect(english.map(([path]) => path).sort()).toEqual(
      leavesOf(zhCN)
        .map(([path]) => path)
        .sort(),
    ));

  test('holds no Chinese but what it quotes', () => {
    const left = english.filter(([, leaf]) => /\p{Script=Han}/u.test(String(leaf).replace(QUOTED, '')));
    expect(left.map(([path]) => path)).toEqual([]);
  });
});

describe('the language for tests', () => {
  const long = lengthened(enUS);

  test('has the keys of English', () =>
    expect(leavesOf(long).map(([path]) => path)).toEqual(leavesOf(enUS).map(([path]) => path)));

  test('is about 40 % longer than English', () => {
    const lengthOf = (sentences: object): number => {
      const texts = leavesOf(sentences).map(([, leaf]) => (typeof leaf === 'string' ? leaf : ''));
      return texts.reduce((sum, text) => sum + text.length, 0);
    };
    expect(lengthOf(long) / lengthOf(enUS)).toBeCloseTo(1.4, 1);
  });

  test.each([
    ['a text', long.tabs.findings, '[Fîïndîïngs]'],
    ['names stay', long.status.onlySheet('self-evaluation'), '[ÔÖnlýÿ shéêéêt “self-evaluation” wàás chéêckéêd]'],
    ['lists of names too', /\S+ “.*”/.exec(long.notice.marksRefused(['Sheet1']))?.[0], 'shéêéêt “Sheet1”'],
    ['numbers count', long.status.counts(1, 2, 3, 0), '[1 fôörm: 2 éêrrôörs, 3 wàárnîïngs, 0 hîïnts]'],
    ['lists of texts', long.settings.keys[0], '[Tàáb tôö théê néêxt bûüttôön, Shîïft+Tàáb bàáck]'],
  ])('%s', (_why, said, expected) => expect(said).toBe(expected));
});

describe('outside of the sentences', () => {
  const sources = sourcesIn(join(__dirname, '../../src/taskpane'))
    .filter((file) => !file.includes('/strings/') && !/\.test(ing)?\./.test(file))
    .map((file) => createSourceFile(file, readFileSync(file, 'utf8'), ScriptTarget.Latest, true));
  const namesOf = (found: readonly SourceFile[]): string[] => found.map(({ fileName }) => fileName);

  test('no module keeps any from before the language was known', () =>
    expect(namesOf(sources.filter(({ statements }) => statements.some((one) => readsStrings(one))))).toEqual([]));

  // Anchors of the user guide, which is Chinese, are addresses.
  test('no module writes Chinese, not even its punctuation', () =>
    expect(namesOf(sources.filter((source) => writesChinese(source)))).toEqual([
      expect.stringMatching(/shared\/help-link\.tsx$/),
    ]));
});

function sourcesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
}

/** Whether a statement reads a sentence when its module is loaded, outside of every function. */
function readsStrings(node: Node): boolean {
  if (isFunctionLike(node) || isTypeNode(node) || isImportDeclaration(node)) return false;
  if (isPropertyAccessExpression(node) && node.expression.getText() === 'strings') return true;
  return forEachChild(node, (child) => readsStrings(child) || undefined) ?? false;
}

function writesChinese(node: Node): boolean {
  const isText =
    isStringLiteralLike(node) || isJsxText(node) || isTemplateHead(node) || isTemplateMiddleOrTemplateTail(node);
  if (isText && /[\p{Script=Han}，。；：、（）]/u.test(node.text)) return true;
  return forEachChild(node, (child) => writesChinese(child) || undefined) ?? false;
}
