import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PROFILE } from '../../core/profile/profile';
import { readWorkbook } from '../../host/file/read';
import { checkWorkbook } from '../check';
import { toFileReport } from '../report';
import type { FileReport, FormReport } from '../report-schema';
import { acrossFiles, toldAcross } from './across-files';
import { numberOfText } from './text-number';

const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../test/fixtures/forms/korla.xlsx')));
const workbook = checkWorkbook(readWorkbook(bytes, 'korla.xlsx'), DEFAULT_PROFILE);
type Indicator = FormReport['indicators'][number];

const [form] = toFileReport('korla.xlsx', workbook).forms;

function fileOf(path: string, changes: Partial<FormReport>): FileReport {
  if (!form) throw new Error('no form');
  const forms = [{ ...form, kind: 'project-target' as const, projectCode: null, ...changes }];
  return { path, forms, findings: [], nearMisses: [], notChecked: [], unmatched: [] };
}

function found(...files: readonly FileReport[]): string[] {
  const across = acrossFiles(DEFAULT_PROFILE);
  files.map(toldAcross).forEach(across.add);
  return across.findings().map(({ rule, path }) => `${rule} ${path}`);
}

const project = (name: string, code: string | null = null) => ({ projectName: name, projectCode: code });

test.each([
  ['two projects of other names', ['防火', '防汛'], ['copied-from-other-project 2']],
  ['one project in two years', ['2024年防火', '2025年防火'], []],
  ['rows that four forms share are the usual ones', ['防火', '防汛', '防疫', '防雷'], []],
])('copies: %s', (_why, names, expected) => {
  const files = names.map((name, index) => fileOf(String(index + 1), project(name)));
  expect(found(...files)).toEqual(expected);
});

test('rows of a target form, its evaluation and copies of both are those of one project', () => {
  const kinds = ['project-target', 'project-self-evaluation', 'project-target'] as const;
  const files = ['防火', '防汛'].flatMap((name) => kinds.map((kind) => ({ ...project(name), kind })));
  const copies = found(...files.map((changes, index) => fileOf(String(index + 1), changes)));
  expect(copies.filter((one) => one.startsWith('copied'))).toEqual(
    ['4', '5', '6'].map((path) => `copied-from-other-project ${path}`),
  );
});

const row = (name: string): Indicator => ({ ...(form?.indicators[0] as Indicator), level3: name, target: '≥12次' });
const rows = (names: string): Indicator[] => Array.from(names, (name) => row(`${name}项`));

test.each([
  ['the later form of a project that changed', ['甲乙丙子丑', '甲乙丙丁戊己']],
  ['a project of many years', Array<string>(20).fill('甲乙丙丁戊己')],
  ['a project of which another year has only some', ['甲乙丙丁戊己', '甲乙丙丁']],
])('a copy of %s is found', (_why, years) => {
  const ofYears = years.map((names, at) => ({ ...project(`${2000 + at}年防火`), indicators: rows(names) }));
  const copy = { ...project('防汛'), indicators: rows('甲乙丙丁戊己') };
  const files = [...ofYears, copy].map((changes, index) => fileOf(String(index + 1), changes));
  expect(found(...files)).toEqual([`copied-from-other-project ${files.length}`]);
});

test.each([
  ['a code in two files', [project('防火', 'A1'), project('防汛', 'A1 ')], ['project-code-duplicate 2']],
  [
    'the first form has no name to tell it by',
    [project('', 'A1'), project('防汛', 'A1'), project('防雷', 'A1')],
    ['project-code-duplicate 3'],
  ],
  ['one project', [project('2024年防火', 'A1'), project('2025年防火', 'A1')], []],
])('codes: %s', (_why, projects, expected) => {
  const files = projects.map((one, index) => fileOf(String(index + 1), { ...one, indicators: [] }));
  expect(found(...files)).toEqual(expected);
});

test('what the file itself found already is not said again', () => {
  const [one, two] = [fileOf('1', project('防火', 'A1')), fileOf('2', project('防汛', 'A1'))];
  const alone = acrossFiles(DEFAULT_PROFILE);
  [one, two].map(toldAcross).forEach(alone.add);
  expect(found(one, { ...two, findings: alone.findings() })).toEqual([]);
});

test('texts have numbers of their own', () => {
  const texts = Array.from({ length: 200_000 }, (_, index) => `指标${index % 1000} ≥${index}次`);
  const numbers = texts.map(numberOfText);
  expect(new Set(numbers).size).toBe(texts.length);
  expect(numbers.every((number) => Number.isSafeInteger(number) && number > 0)).toBe(true);
});
