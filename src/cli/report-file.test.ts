import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfReport } from './report-file';
import { call, folderOfSuite, FORMS } from './session.testing';

const folder = folderOfSuite();
const at = (name: string): string => join(folder, name);

async function written(): Promise<string> {
  return (await call('check', ...['korla', 'dalian'].map((name) => join(FORMS, `${name}.xlsx`)), '--format', 'json'))
    .out;
}

async function pathsIn(text: string): Promise<string[]> {
  writeFileSync(at('report.json'), text);
  const paths: string[] = [];
  for await (const { path } of filesOfReport(at('report.json'))) paths.push(path);
  return paths;
}

test.each<[string, (text: string) => string]>([
  ['as it was written', (text) => text],
  ['saved by an editor of Windows', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['in one line', (text) => text.replaceAll('\n', '')],
  ['laid out anew', (text) => JSON.stringify(JSON.parse(text), null, 2)],
])('the files of a report %s', async (_why, change) => {
  expect(await pathsIn(change(await written()))).toEqual([join(FORMS, 'korla.xlsx'), join(FORMS, 'dalian.xlsx')]);
});

test.each<[string, (text: string) => string]>([
  ['that ends in the middle', (text) => text.slice(0, text.lastIndexOf('\n]'))],
  ['with a file that is none', (text) => text.replace('\n{', '\n{"path":1},\n{')],
  ['without a word', () => ''],
])('a report %s is refused', async (_why, change) => {
  await expect(pathsIn(change(await written()))).rejects.toThrow(expect.objectContaining({ name: 'UsageProblem' }));
});

test.each([
  ['a folder', () => folder, 'not-readable'],
  ['nothing', () => at('nowhere.json'), 'not-found'],
])('%s instead of a report is named', async (_what, path, code) => {
  await expect(filesOfReport(path()).next()).rejects.toThrow(expect.objectContaining({ code }));
});
