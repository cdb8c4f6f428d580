import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReportSchema, type CheckReport } from '../actions/report-schema';
import type { CellContent, Change } from '../core/plan/plan';
import { contentAt } from '../core/plan/content';
import { createFileHost, emptyWorkbook } from '../host/file';
import { call, folderOfSuite, FORMS } from './session.testing';

const folder = folderOfSuite();
const at = (...names: string[]): string => join(folder, ...names);
const form = (name: string): string => join(FORMS, `${name}.xlsx`);

/** A copy of a workbook with other contents in some cells, “sheet!cell” → content. */
async function write(from: string | null, to: string, cells: Readonly<Record<string, CellContent>>): Promise<string> {
  const host = createFileHost(from === null ? emptyWorkbook() : readFileSync(from), 'x.xlsx');
  const { sheets } = await host.read();
  const changes = Object.entries(cells).map(([place, after]): Change => {
    const [name = '', cell = ''] = place.split('!');
    const sheet = sheets.find((one) => one.name === name) ?? sheets[0];
    if (!sheet) throw new Error('no sheet');
    return { do: 'set', at: { sheet: sheet.name, cell }, before: contentAt(sheet, cell), after };
  });
  if (changes.length > 0) await host.apply({ title: '', changes });
  mkdirSync(join(to, '..'), { recursive: true });
  writeFileSync(to, host.bytes());
  return to;
}

async function report(...args: string[]): Promise<CheckReport> {
  return checkReportSchema.parse(JSON.parse((await call('check', ...args, '--format', 'json')).out));
}

describe('across files', () => {
  test('the same file twice is no copy and no double code', async () => {
    cpSync(form('chengde'), at('one.xlsx'));
    cpSync(form('chengde'), at('two.xlsx'));
    expect((await report(at('one.xlsx'), at('two.xlsx'))).acrossFiles).toEqual([]);
  });

  test('a form that another unit made of ours: its code and its rows are ours', async () => {
    const sheet = '地震工作经费';
    const { forms } = (await report(form('chengde'))).files[0] ?? { forms: [] };
    const name = forms.find((one) => one.sheet === sheet)?.projectName ?? '';
    const { sheets } = await createFileHost(readFileSync(form('chengde')), 'x').read();
    const rows = sheets.find((one) => one.name === sheet)?.rows ?? [];
    const row = rows.findIndex((cells) => cells?.some((cell) => cell?.value === name));
    const column = rows[row]?.findIndex((cell) => cell?.value === name) ?? 0;
    const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
    const other = await write(form('chengde'), at('乙局', 'copied.xlsx'), {
      [`${sheet}!${cell}`]: { text: '防震减灾科普' },
    });
    const { acrossFiles = [] } = await report(form('chengde'), other);
    expect(acrossFiles.map(({ rule, path, sheet: where }) => [rule, path, where])).toEqual([
      ['project-code-duplicate', other, sheet],
      ['copied-from-other-project', other, sheet],
    ]);
    expect(acrossFiles[0]?.message).toContain(`“${form('chengde')}：${sheet}”`);
    const { acrossFiles: inEnglish = [] } = await report('--lang', 'en', form('chengde'), other);
    expect(inEnglish[0]?.message).toContain(`“${form('chengde')}: ${sheet}”`);
    await call('check', form('chengde'), other, '--opinions', at('各文件'));
    const pages = readdirSync(at('各文件')).map((page) => readFileSync(at('各文件', page), 'utf8'));
    const sections = pages.flatMap((page) => page.split('<section>'));
    const remarked = sections.filter((section) => section.includes(`${acrossFiles[0]?.code}</strong>`));
    expect(remarked.map((section) => /<h2>(.*?)<\/h2>/.exec(section)?.[1])).toEqual(['防震减灾科普']);
  });

  test('a self-evaluation beside its target form in another file', async () => {
    await call('convert', form('dalian'), '--to', 'self-evaluation', '--alone', '--out', at('自评.xlsx'));
    const [file] = (await report(at('自评.xlsx'))).files;
    const evaluation = file?.forms[0];
    const indicator = evaluation?.indicators.find(({ value }) => value.comparator === '≥');
    const place = `${evaluation?.sheet}!${indicator?.cells.target}`;
    const lowered = await write(at('自评.xlsx'), at('自评-低.xlsx'), { [place]: { text: '≥1次' } });
    const rulesOf = async (...files: string[]): Promise<(string | undefined)[][]> =>
      ((await report(...files)).acrossFiles ?? []).map(({ rule, path, cell }) => [rule, path, cell]);
    expect(await rulesOf(form('dalian'), at('自评.xlsx'))).toEqual([]);
    expect(await rulesOf(lowered, form('dalian'))).toEqual([
      ['evaluation-target-changed', lowered, indicator?.cells.target],
    ]);
  });
});

test('--baseline: what became of every form since', async () => {
  mkdirSync(at('退回'), { recursive: true });
  cpSync(form('pingluo'), at('退回', '甲.xlsx'));
  cpSync(form('korla'), at('退回', '乙.xlsx'));
  await call('check', at('退回'), '--format', 'json', '--out', at('上次.json'));
  await call('fix', at('退回', '甲.xlsx'), '--out', at('再报'));
  cpSync(form('changji'), at('再报', '丙.xlsx'));
  const { files, gone } = await report(at('再报'), '--baseline', at('上次.json'));
  const states = files.flatMap(({ forms }) => forms.map(({ baseline }) => baseline));
  expect(new Set(states.map((since) => since?.state))).toEqual(new Set(['changed', 'unchanged', 'new']));
  expect(states.some((since) => since && since.fixed.length > 0 && since.state === 'changed')).toBe(true);
  expect(states.every((since) => since?.state !== 'unchanged' || (since.added === 0 && since.fixed.length === 0))).toBe(
    true,
  );
  expect(gone?.map(({ path }) => path)).toEqual([at('退回', '乙.xlsx')]);
  const { out } = await call('check', at('再报'), '--baseline', at('上次.json'));
  expect(out).toMatch(/与上次相比：问题已改 [1-9]\d*，未改 \d+，新增 \d+/);
  expect(out).toMatch(/上次有、这次没有的表\n {2}.*乙\.xlsx/);
});

test('--baseline may be in another language', async () => {
  writeFileSync(
    at('earlier.json'),
    (await call('check', '--lang', 'en', '--format', 'json', form('changji'), form('chengde'))).out,
  );
  const { files } = await report(form('changji'), form('chengde'), '--baseline', at('earlier.json'));
  const forms = files.flatMap((file) => file.forms);
  expect(forms.flatMap(({ findings }) => findings)).not.toEqual([]);
  expect(forms.filter(({ baseline }) => baseline?.fixed.length !== 0 || baseline.added !== 0)).toEqual([]);
});

test('--baseline that is no report is refused', async () => {
  expect((await call('check', form('korla'), '--baseline', join(FORMS, 'korla.truth.json'))).err).toContain(
    '不是 jixiao check',
  );
});

describe('--roster', () => {
  test('who did not hand in, what came twice, who is not on the list', async () => {
    const texts = {
      A1: '2025年报送名单',
      A2: '序号',
      B2: '单位名称',
      B3: '库尔勒市应急管理局',
      B4: '平罗县应急管理局',
      B5: '水利局',
      A6: '合计',
    };
    const cells = Object.fromEntries(Object.entries(texts).map(([cell, text]) => [`!${cell}`, { text }]));
    const list = await write(null, at('名单.xlsx'), cells);
    cpSync(form('korla'), at('又一份.xlsx'));
    const files = [form('korla'), at('又一份.xlsx'), form('changji')];
    const { roster } = await report(...files, '--roster', list);
    expect(roster).toEqual({
      unrecognised: [],
      expected: 3,
      missing: [
        { unit: '平罗县应急管理局', project: null },
        { unit: '水利局', project: null },
      ],
      twice: [{ unit: '库尔勒市应急管理局', form: '库尔勒市应急管理局', paths: files.slice(0, 2) }],
      unlisted: [{ unit: '昌吉回族自治州应急管理局', paths: [form('changji')] }],
    });
    expect((await call('check', ...files, '--roster', list)).out).toMatch(/应报 3，未报 2，重复报送 1/);
  });

  test('a unit whose file holds only a sheet that is almost a form handed in', async () => {
    const list = await write(null, at('两家.xlsx'), { '!A1': { text: '水利局' }, '!A2': { text: '林业局' } });
    const texts = { A1: '项目支出绩效目标表', A2: '项目名称', B2: '防汛', A3: '主管部门', B3: '水利局' };
    const cells = Object.fromEntries(Object.entries(texts).map(([cell, text]) => [`!${cell}`, { text }]));
    const almost = await write(null, at('水利局.xlsx'), cells);
    const { out } = await call('check', almost, '--roster', list, '--opinions', at('只差一点'));
    expect(out).toMatch(/应报 2，未报 1，报了但没有识别出表 1，重复报送 0\n未报\n {2}林业局\n报了但没有识别出表\n/);
    expect(out).toContain(`  水利局：${almost}`);
    expect(readdirSync(at('只差一点'))).toEqual(['水利局.html']);
  });

  test('a workbook without names is refused', async () => {
    const list = await write(null, at('空.xlsx'), {});
    expect((await call('check', form('korla'), '--roster', list)).err).toContain('里没有名单');
  });
});

test('--opinions: a page a unit, with errors chosen and 退回 where there are any; texts are escaped', async () => {
  const field = (await report(form('korla'))).files[0]?.forms[0]?.unit ?? '';
  const { sheets } = await createFileHost(readFileSync(form('korla')), 'x').read();
  const rows = sheets[0]?.rows ?? [];
  const row = rows.findIndex((cells) => cells?.some((cell) => cell?.value === field));
  const column = rows[row]?.findIndex((cell) => cell?.value === field) ?? 0;
  const place = `${sheets[0]?.name}!${String.fromCharCode(65 + column)}${row + 1}`;
  const evil = await write(form('korla'), at('evil.xlsx'), { [place]: { text: '../甲&乙<局' } });
  const { err } = await call('check', evil, form('changji'), '--opinions', at('意见'));
  expect(err).toContain(`已生成 2 页审核意见，在 ${at('意见')}`);
  expect(readdirSync(at('意见')).sort()).toEqual(['昌吉回族自治州应急管理局.html', '甲&乙 局.html']);
  const bad = readFileSync(at('意见', '甲&乙 局.html'), 'utf8');
  expect([bad.includes('乙<局'), bad.includes('甲&amp;乙&lt;局'), /<script/i.test(bad)]).toEqual([false, true, false]);
  expect(bad).toMatch(/checked \/> 退回修改/);
  const { forms = [] } = (await report(form('changji'))).files[0] ?? {};
  const errors = forms
    .flatMap(({ findings }) => findings)
    .filter(({ severity, trial }) => severity === 'error' && !trial);
  const good = readFileSync(at('意见', '昌吉回族自治州应急管理局.html'), 'utf8');
  expect(good.match(/type="checkbox" +checked/g) ?? []).toHaveLength(errors.length);
  expect(good).toMatch(errors.length > 0 ? /checked \/> 退回修改/ : /checked \/> 通过/);
});
