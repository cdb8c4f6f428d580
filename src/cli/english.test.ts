import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayedText } from '../core/sheet/displayed-text';
import { emptyWorkbook } from '../host/file';
import { readWorkbook } from '../host/file/read';
import { call, folderOfSuite, FORMS } from './session.testing';

/** What stands on a form: quoted, or in brackets behind the English word; either may hold another. */
const FROM_A_FORM = /“(?:[^“”]|“[^“”]*”)*”|\((?:[^()]|\([^()]*\))*\)/g;
const CHINESE = /[\p{Script=Han}，。；：、（）　]+/gu;

const folder = folderOfSuite();
const made = (name: string): string => join(folder, name);
const [changji, chengde, dalian, pasted] = ['changji', 'chengde', 'dalian', 'pasted-pingluo'].map((name) =>
  join(FORMS, `${name}.xlsx`),
) as [string, string, string, string];
const english = (...args: readonly string[]) => call('--lang', 'en', ...args);

/** Everything that the forms say, the longest first. */
let saidByForms: readonly string[] = [];

beforeAll(async () => {
  const { out } = await english('check', '--format', 'json', FORMS);
  const files = JSON.parse(out).files as { forms: { findings: unknown; kind: unknown }[] }[];
  const forms = files.flatMap((file) => file.forms.map((form) => ({ ...form, findings: null, kind: null })));
  const texts = new Set(textsIn(forms).flatMap((text) => [text, ...text.split('\n')].map(flat)));
  saidByForms = [...texts].filter((text) => text.match(CHINESE)).sort(longestFirst);
});

function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Chinese in a text that comes from no form; `names` are those of new sheets, which are Chinese forms too. */
function ownChinese(text: string, names: readonly string[] = []): string[] {
  const quoted = [...names.map(flat).sort(longestFirst), ...saidByForms];
  const lines = [...new Set(text.split('\n'))].filter((line) => line.match(CHINESE));
  const rest = quoted.reduce((left, one) => left.replaceAll(one, ''), flat(lines.join('\n')));
  return [...new Set(rest.replace(FROM_A_FORM, '').match(CHINESE) ?? [])];
}

function sheetsOf(name: string) {
  return readWorkbook(readFileSync(made(name)), name).sheets;
}

function textsOn(name: string, isWanted: (sheet: string) => boolean = () => true): string {
  const sheets = sheetsOf(name).filter((sheet) => isWanted(sheet.name));
  expect(sheets).not.toEqual([]);
  return sheets.flatMap((sheet) => [sheet.name, ...sheet.rows.flat().map(displayedText)]).join('\n');
}

describe('--lang en says nothing in Chinese but what forms say', () => {
  test('where the test can tell: the same call without it does', async () => {
    const { out } = await call('score', changji);
    expect(ownChinese(out)).toEqual(expect.arrayContaining(['预算执行率：', '总分']));
  });

  test('check, and the pages of opinions', async () => {
    const { out, err } = await english('check', '--opinions', made('opinions'), FORMS);
    const pages = readdirSync(made('opinions')).map((page) => readFileSync(join(made('opinions'), page), 'utf8'));
    expect(pages.length).toBeGreaterThan(5);
    expect(ownChinese([out, err, ...pages].join('\n'))).toEqual([]);
    expect(pages[0]).toMatch(/<html lang="en">[\s\S]*<legend>Conclusion<\/legend>/);
  });

  test('check: a page and a workbook', async () => {
    const { out } = await english('check', '--format', 'html', changji, pasted);
    await english('check', '--format', 'xlsx', '--out', made('report.xlsx'), changji, pasted);
    expect(ownChinese([out, textsOn('report.xlsx')].join('\n'))).toEqual([]);
  });

  test('score, and its working paper', async () => {
    const { out } = await english('score', '--out', made('scored'), changji);
    expect(ownChinese(out)).toEqual([]);
    expect(ownChinese(textsOn('scored/changji.xlsx', (name) => name === 'Working paper'))).toEqual([]);
  });

  test('fix', async () => {
    const { out, err } = await english('fix', '--out', made('fixed'), changji, pasted);
    expect(ownChinese(out + err)).toEqual([]);
  });

  test('summary, on the terminal and on its sheet', async () => {
    const { out } = await english('summary', '--out', made('summary.xlsx'), changji, dalian, pasted);
    expect(out).toMatch(/: 3 files, \d+ forms$/m);
    expect(ownChinese([out, textsOn('summary.xlsx', (name) => name === 'Summary')].join('\n'))).toEqual([]);
  });

  test.each([
    ['self-evaluation', pasted],
    ['monitoring', pasted],
    ['next-year', chengde],
    ['changji', chengde],
    ['dalian', changji],
  ])('convert --to %s', async (to, from) => {
    const { code, out } = await english('convert', from, '--to', to, '--out', made(`${to}.xlsx`));
    expect(code).toBe(0);
    expect(
      ownChinese(
        out,
        sheetsOf(`${to}.xlsx`).map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  test('convert into a form that is there', async () => {
    await english('template', 'dalian', '--out', made('empty.xlsx'));
    const [first] = readWorkbook(readFileSync(dalian), 'dalian.xlsx').sheets.map(({ name }) => name);
    const args = ['--sheet', first ?? '', '--to', made('empty.xlsx'), '--out', made('filled.xlsx')];
    const { code, out } = await english('convert', dalian, ...args);
    expect([code, out.split('\n')[1]]).toEqual([0, expect.stringMatching(/^ {2}cells filled: \d+$/)]);
    expect(ownChinese(out)).toEqual([]);
  });

  test('compare', async () => {
    const { out } = await english('compare', dalian, join(FORMS, 'stacked.xlsx'));
    expect(out).toMatch(/^ {2}not in the earlier file$/m);
    expect(ownChinese(out)).toEqual([]);
  });

  test.each([[['rules']], [['template', '--list']], [['help']]])('%s', async (args) => {
    const { out } = await english(...args);
    expect(ownChinese(out)).toEqual([]);
  });

  beforeAll(() => writeFileSync(made('nobody.xlsx'), emptyWorkbook()));

  test.each([
    ['an unknown place', ['check', changji, '--preset', 'nowhere']],
    ['an unknown policy', ['score', changji, '--policy', 'none']],
    ['an unknown unit', ['check', changji, '--money-unit', 'dollar']],
    ['settings that are none', ['check', changji, '--profile', changji]],
    ['settings that are not there', ['check', changji, '--profile', made('none.json')]],
    ['a baseline that is none', ['check', changji, '--baseline', join(FORMS, 'changji.truth.json')]],
    ['a roster that is none', ['check', changji, '--roster', made('nobody.xlsx')]],
    ['a conversion that is none', ['convert', changji, '--to', 'nowhere', '--out', made('x.xlsx')]],
    ['no form to convert', ['convert', changji, '--to', 'self-evaluation', '--out', made('x.xlsx')]],
    ['a budget for several forms', ['convert', dalian, '--to', 'next-year', '--budget', '9', '--out', made('x.xlsx')]],
    ['an unknown blank form', ['template', 'none', '--out', made('x.xlsx')]],
    ['nothing to score', ['score', dalian]],
    ['a file that is none', ['summary', join(FORMS, 'changji.truth.json'), '--out', made('x.xlsx')]],
  ])('%s', async (_why, args) => {
    const { code, err } = await english(...args);
    expect([code, err]).toEqual([2, expect.stringMatching(/\w/)]);
    expect(ownChinese(err)).toEqual([]);
  });
});
