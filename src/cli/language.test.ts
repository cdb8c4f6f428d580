import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../host/file/read';
import { call, folderOfSuite, FORMS } from './session.testing';

const FORM = join(FORMS, 'changji.xlsx');
/** Quotations from the form, and words in brackets behind the English. */
const QUOTED = /“(?:[^“”]|“[^“”]*”)*”|\([^()]*\)/g;
const CHINESE = /\p{Script=Han}/u;

const folder = folderOfSuite();
const findingsIn = (json: string): readonly Record<'rule' | 'sheet' | 'cell' | 'message' | 'why' | 'how', string>[] =>
  JSON.parse(json).files.flatMap(({ forms }: { forms: { findings: [] }[] }) => forms.flatMap((form) => form.findings));

describe('--lang en', () => {
  test('says the findings in English, and the same ones', async () => {
    const english = await call('check', '--lang', 'en', '--format', 'json', FORM);
    const chinese = await call('check', '--format', 'json', FORM);
    const [found, usual] = [findingsIn(english.out), findingsIn(chinese.out)];
    expect(found.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toEqual(
      usual.map(({ rule, sheet, cell }) => [rule, sheet, cell]),
    );
    const said = found.flatMap(({ message, why, how }) => [message, why, how]);
    expect(said.filter((text) => text === '' || CHINESE.test(text.replace(QUOTED, '')))).toEqual([]);
    expect(usual.every(({ message }) => CHINESE.test(message))).toBe(true);
  });

  test('speaks English around them on a terminal and on a page', async () => {
    const text = (await call('check', '--lang=en', FORM)).out;
    expect(text).toMatch(/^5 forms: \d+ errors?, \d+ warnings?, \d+ hints?$/m);
    expect(text).not.toMatch(/建议|原因|错误|提醒|提示|按“/);
    const page = (await call('check', '--lang', 'en', '--format', 'html', FORM)).out;
    expect(page).toMatch(/<html lang="en">[\s\S]*<th>Why, and what to do<\/th>/);
    expect(page.match(/<h[12][^>]*>[^<]*<|<th[^>]*>[^<]*</g)?.filter((head) => CHINESE.test(head))).toEqual([]);
  });

  test('heads the sheets of a workbook in English', async () => {
    const out = join(folder, 'report.xlsx');
    await call('check', '--lang', 'en', '--format', 'xlsx', '--out', out, FORM);
    const { sheets } = readWorkbook(readFileSync(out), 'report.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Findings', 'Scores']);
  });

  test('tells in English what cannot be opened', async () => {
    const { err } = await call('check', '--lang', 'en', join(FORMS, 'changji.truth.json'));
    expect(err).toMatch(/^ {2}Not opened: “changji\.truth\.json” is no Excel workbook$/m);
    expect(err).not.toMatch(CHINESE);
  });

  test('is spoken by fix as well', async () => {
    const { out } = await call('fix', '--lang', 'en', '--out', join(folder, 'fixed'), FORM);
    expect(out).toMatch(/^ {2}(changes in all: \d+|nothing to repair safely, the copy equals the file)$/m);
  });

  test('is forgotten by the next call', async () => {
    await call('check', '--lang', 'en', FORM);
    expect((await call('check', FORM)).out).toMatch(/识别 5 张表/);
  });
});
