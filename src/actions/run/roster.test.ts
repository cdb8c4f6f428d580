import { toFailedReport } from '../report';
import type { FileReport, FormReport } from '../report-schema';
import { rosterOf } from './roster';
import { readRoster, type Expected } from './roster-list';

const EXPECTED: Expected = { unit: '水利局', project: null };
const NEAR_MISS = { sheet: '表', range: 'A1:D9', missing: ['指标值列'] };

function fileAt(path: string, more: Partial<FileReport>): FileReport {
  const { error: _none, ...read } = toFailedReport(path, { code: '', message: '' });
  return { ...read, ...more };
}

const formOf = (unit: string): FormReport =>
  ({ unit, projectName: null, kind: 'project-target', year: 2025 }) as unknown as FormReport;

const ALMOST = fileAt('水利局.xlsx', { nearMisses: [NEAR_MISS] });

test('a list may have blank rows, which a sheet leaves out', () => {
  const rows: { value: string }[][] = [];
  for (const [row, value] of [
    [0, '名单'],
    [2, '单位名称'],
    [4, '水利局'],
  ] as const)
    rows[row] = [{ value }];
  const sheet = { name: '名单', hidden: false, protected: false, rows, merges: [], hiddenRows: new Set<number>() };
  expect(readRoster({ name: '名单.xlsx', sheets: [sheet], activeSheet: null, activeCell: null })).toEqual([EXPECTED]);
});

test.each<[string, FileReport[], 'missing' | string[] | null]>([
  ['nothing came', [], 'missing'],
  ['a file without anything like a form is none', [fileAt('水利局.xlsx', {})], 'missing'],
  ['a file of another unit', [fileAt('林业局.xlsx', { nearMisses: [NEAR_MISS] })], 'missing'],
  ['only sheets that are almost forms', [ALMOST], ['水利局.xlsx']],
  ['by the name of its folder', [{ ...ALMOST, path: '水利局/表.xlsx' }], ['水利局/表.xlsx']],
  ['a form came in another file', [ALMOST, fileAt('一.xlsx', { forms: [formOf('水利局')] })], null],
  ['a file could not be read', [ALMOST, toFailedReport('水利局2.xlsx', { code: '', message: '' })], null],
])('who handed in: %s', (_why, files, expected) => {
  const roster = rosterOf([EXPECTED]);
  for (const file of files) roster.add(file);
  const { missing, unrecognised } = roster.result();
  expect(missing).toEqual(expected === 'missing' ? [EXPECTED] : []);
  expect(unrecognised).toEqual(Array.isArray(expected) ? [{ ...EXPECTED, paths: expected }] : []);
});

test.each<[string, Partial<FileReport> & { path: string }, string[] | undefined]>([
  [
    'with its name in the file name',
    { path: '报送/水利局2025.xlsx', forms: [formOf('林业局')] },
    ['报送/水利局2025.xlsx'],
  ],
  ['with its name in a folder alone', { path: '水利局/一中.xlsx', forms: [formOf('第一中学')] }, undefined],
  ['that it did not name', { path: '林业局.xlsx', forms: [formOf('林业局')] }, undefined],
])('missing, beside a form of another unit %s', (_why, { path, ...file }, paths) => {
  const roster = rosterOf([EXPECTED]);
  roster.add(fileAt(path, file));
  expect(roster.result().missing).toEqual([paths ? { ...EXPECTED, paths } : EXPECTED]);
});

test('a project that is missing, where its unit’s file holds another one, came under no wrong name', () => {
  const roster = rosterOf([project('灌溉')]);
  roster.add(fileAt('水利局.xlsx', { forms: [{ ...formOf('水利局'), projectName: '防汛' }] }));
  expect(roster.result().missing).toEqual([project('灌溉')]);
});

test.each(['平罗县水利局 本级', '水利局（本级）', '县水利局机关本级'])('“%s” is 水利局', (unit) => {
  const roster = rosterOf([EXPECTED]);
  roster.add(fileAt('一.xlsx', { forms: [formOf(unit)] }));
  expect(roster.result()).toMatchObject({ missing: [], unlisted: [] });
});

const project = (name: string): Expected => ({ unit: '水利局', project: name });
const beside = (sheet: string): FileReport =>
  fileAt('防汛.xlsx', {
    forms: [{ ...formOf('市水利局（盖章）'), projectName: '2025年防汛' }],
    nearMisses: [{ ...NEAR_MISS, sheet }],
  });

test.each<[string, string, string[], string[]]>([
  ['may be any other project of the unit', '表2', [], ['灌溉', '水库']],
  ['is the project that it is called by', '灌溉（2025年）', ['水库'], ['灌溉']],
  ['is none of them, where it is called like one that came', '防汛', ['灌溉', '水库'], []],
])('a sheet that is almost a form, beside a form of its unit, %s', (_why, sheet, missing, unrecognised) => {
  const roster = rosterOf([...['防汛', '灌溉', '水库'].map(project), { unit: '林业局', project: null }]);
  roster.add(beside(sheet));
  const result = roster.result();
  expect(result.missing.map((one) => one.project ?? one.unit)).toEqual([...missing, '林业局']);
  expect(result.unrecognised).toEqual(unrecognised.map((name) => ({ ...project(name), paths: ['防汛.xlsx'] })));
});

const named = (unit: string): Expected => ({ unit, project: null });

test.each<[string, string[], string[], string[]]>([
  ['本级 of a place is no suffix of others', ['市本级', '阜康市', '昌吉市'], ['市本级'], ['阜康市', '昌吉市']],
  ['a place and its 本级 are two', ['阜康市', '昌吉市'], ['阜康市本级'], ['阜康市', '昌吉市']],
  [
    'a word that many names end with is no body',
    ['水利局', '林业局', '办公室'],
    ['局本级', '县局本级'],
    ['水利局', '林业局', '办公室'],
  ],
  ['the body came, its 本级 is listed beside it', ['水利局', '水利局本级'], ['水利局'], ['水利局本级']],
  ['本级 came, in brackets', ['水利局', '水利局本级'], ['平罗县水利局（本级）'], ['水利局']],
  ['both came', ['水利局', '水利局本级'], ['水利局', '水利局本级'], []],
  ['the list alone says 本级', ['水利局本级', '林业局'], ['县水利局（盖章）', '林业局'], []],
  ['bodies of a place', ['县委', '高新区管委会', '总工会'], ['县委本级', '高新区管委会本级', '县总工会本级'], []],
  ['bodies whose names begin like a place', ['市监局', '开发区'], ['市监局本级', '县开发区本级'], ['开发区']],
])('本级: %s', (_why, units, cameFrom, missing) => {
  const roster = rosterOf(units.map(named));
  for (const unit of cameFrom) roster.add(fileAt(`${unit}.xlsx`, { forms: [formOf(unit)] }));
  const result = roster.result();
  expect(result.missing).toEqual(missing.map(named));
  expect(result.twice).toEqual([]);
});

function readProjects(...names: readonly string[]): readonly Expected[] {
  const rows = [['单位', '项目名称'], ...names.map((name) => ['水利局', name])];
  const cells = rows.map((row) => row.map((value) => ({ value })));
  const more = { hidden: false, protected: false, merges: [], hiddenRows: new Set<number>() };
  const sheets = [{ name: '名单', rows: cells, ...more }];
  const read = readRoster({ name: '名单.xlsx', sheets, activeSheet: null, activeCell: null });
  return typeof read === 'string' ? [] : read;
}

test.each([
  ['①防汛', '防汛'],
  ['1.防汛', '防汛'],
  ['（一）防汛', '防汛'],
  ['防汛', '2、防汛'],
  ['①号泵站改造', '①号泵站改造'],
  ['①号泵站改造', '1号泵站改造'],
])('the project “%s” of a list is handed in as “%s”', (listed, name) => {
  const roster = rosterOf(readProjects(listed));
  roster.add(fileAt('一.xlsx', { forms: [{ ...formOf('水利局'), projectName: name }] }));
  expect(roster.result()).toMatchObject({ expected: 1, missing: [] });
});

test('a project that is missing is named as the list names it', () => {
  expect(readProjects('②号泵站', '1.防汛')).toEqual(['②号泵站', '1.防汛'].map(project));
});

test('a file that its own unit’s name is in has no wrong name for a unit within that name', () => {
  const roster = rosterOf(['水利局', '水利局本级'].map(named));
  roster.add(fileAt('水利局本级.xlsx', { forms: [formOf('水利局本级')] }));
  expect(roster.result().missing).toEqual([EXPECTED]);
});
