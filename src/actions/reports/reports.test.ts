import { sheetOf, type DrawnCell } from '../../core/sheet/sheet.testing';
import { DEFAULT_PROFILE } from '../../core/profile/profile';
import { drawing } from '../../core/templates/drawing';
import { sheetOfBlank } from '../../core/templates/sheet-of-blank';
import type { Sheet } from '../../core/sheet/sheet';
import { checkWorkbook } from '../check';
import { profileUse } from '../profile-use';
import { toFailedReport, toScoreReport } from '../report';
import type { ReportHead, RunReport, ScoredFileReport } from '../report-schema';
import { scoreWorkbook } from '../score';
import { html } from './markup';
import { growingPage, htmlReport } from './html-report';
import { runLists } from './html-run';
import { planReport } from './report-sheets';
import { rosterSheet } from './roster-sheet';

const HOSTILE = '<script>alert(1)</script>';
const ROWS: readonly DrawnCell[][] = [
  ['项目支出绩效自评表'],
  ['项目名称', `=cmd|' /C calc'!A0${HOSTILE}`],
  ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', 36, 36, 18, 10, '50%', 5],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '"检查次数"', '=HYPERLINK("x")', '12次', 30, 30],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '提高', '95%', 20, 20],
];

const PROFILE = { ...DEFAULT_PROFILE, severities: { 'unit-missing': 'off' as const } };
const HEAD: ReportHead = { version: 1, tool: 'jixiao', policy: 'national-2020', profile: profileUse(PROFILE, 'file') };

function reported(path: string): ScoredFileReport {
  const workbook = {
    name: path,
    sheets: [sheetOf(ROWS, { name: `${HOSTILE}'` })],
    activeSheet: null,
    activeCell: null,
  };
  const result = checkWorkbook(workbook, PROFILE);
  return toScoreReport(path, result, scoreWorkbook(result, PROFILE), profileUse(PROFILE, 'file'));
}

const FILES = [
  reported('=甲.xlsx'),
  toFailedReport(`${HOSTILE}.xlsx`, { code: 'truncated', message: '没有打开：文件不完整' }),
];

const FORM = FILES[0]?.forms[0];
const [SOME] = FORM?.findings ?? [];
const ACROSS: NonNullable<RunReport['acrossFiles']> = SOME
  ? [{ ...SOME, path: `+${HOSTILE}.xlsx`, severity: 'error' }]
  : [];
const ERRORS = [...(FORM?.findings ?? []), ...ACROSS].filter(({ severity, trial }) => severity === 'error' && !trial);
const WHOLE: RunReport = {
  acrossFiles: ACROSS,
  roster: {
    expected: 3,
    missing: [{ unit: '＝水利局', project: null }],
    unrecognised: [{ unit: '-林业局', project: null, paths: ['戊.xlsx'] }],
    twice: [{ unit: '甲局', form: HOSTILE, paths: ['@甲.xlsx', '乙.xlsx'] }],
    unlisted: [{ unit: '-乙局', paths: ['丙.xlsx'] }],
  },
  gone: [{ path: '丁.xlsx', sheet: HOSTILE, name: '\t没有了' }],
};

describe('the page', () => {
  const growing = growingPage(HEAD, '2026-11-22');
  FILES.forEach(growing.file);
  const page = [...growing.end(ACROSS, runLists(WHOLE))].join('');

  test('of files that memory holds together is the same', () => {
    const pieces = [...growing.end(ACROSS)].join('');
    expect(htmlReport(HEAD, FILES, '2026-11-22', ACROSS)).toBe(pieces);
  });

  test('escapes whatever a form says', () => {
    expect(page).not.toContain(HOSTILE);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('counts findings between files', () => {
    const [, errors] = /<th>合计 2 个文件<\/th>\s*(?:<td class="number">(\d+)<\/td>\s*){2}/.exec(page) ?? [];
    expect(ERRORS.length).toBeGreaterThan(0);
    expect(Number(errors)).toBe(ERRORS.length);
  });

  test('tells who handed in without a form that was recognised', () =>
    expect(page).toMatch(/<h2>报了但没有识别出表<\/h2>\s*<ul>\s*<li>-林业局：戊\.xlsx<\/li>/));

  test.each([
    ['no script', /<script/i],
    ['nothing from elsewhere', /(?:src|href)="(?!#)/i],
    ['no form and no frame', /<(?:form|iframe|object|embed)/i],
  ])('holds %s', (_what, pattern) => expect(page).not.toMatch(pattern));

  test('names the profile, each rule switched off and the file that was not checked', () => {
    expect(page).toContain('按“全国”的要求检查');
    expect(page).toContain('关闭了 1 条规则');
    expect(page).toContain('没有打开：文件不完整');
  });

  test('has a tick for every severity that occurs, each with its rule of the style sheet', () => {
    const ticks = [...page.matchAll(/id="(show-\w+)"/g)].map(([, id]) => id);
    expect(ticks).toContain('show-warning');
    for (const id of ticks) expect(page).toContain(`#${id}:not(:checked)`);
  });

  test('escapes values but not pieces, and drops what no text needs', () => {
    expect(html`<b>${'a\u0000\u202e<'}${html`<i>${1}</i>`}${null}</b>`.markup).toBe('<b>a&lt;<i>1</i></b>');
  });
});

describe('the sheets', () => {
  const place = { namesInUse: ['问题清单'], linkOf: (path: string) => path, date: '2026-11-22' };
  const plan = planReport(HEAD, FILES, { ...place, acrossFiles: ACROSS });
  const rosterOf = (run: RunReport) => {
    const roster = rosterSheet();
    const form = drawing(roster.id, roster.name, roster.columnWidths);
    roster.end(form, run);
    return { roster, form };
  };
  const sheets = plan.changes.flatMap((change) =>
    change.do === 'addSheet' && change.blank ? [sheetOfBlank(change.blank, change.sheet)] : [],
  );
  const { roster, form } = rosterOf(WHOLE);
  sheets.push(sheetOfBlank(form.done(), roster.name));
  const cellsOf = ({ rows }: Sheet) => rows.flatMap((row) => row ?? []).flatMap((cell) => cell ?? []);

  const rowsOf = (name: string) =>
    (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((row) =>
      Array.from(row ?? [], (cell) => cell?.value),
    );

  test('are a summary, the findings, the scores and who handed in, under names that are free', () =>
    expect(sheets.map(({ name }) => name)).toEqual(['检查汇总', '问题清单(2)', '得分', '报送情况']));

  test('tell findings between files, and count them', () => {
    const errors = (title: string) => rowsOf('检查汇总').find(([first]) => first === title)?.[5];
    expect([errors('各文件之间'), errors('合计 2 个文件')]).toEqual([1, ERRORS.length]);
    expect(rowsOf('问题清单(2)').at(-1)?.slice(0, 2)).toEqual([`“+${HOSTILE}.xlsx”`, '各文件之间']);
  });

  test('tell who did not hand in, what came twice or from others, and what is gone', () =>
    expect(rowsOf('报送情况').slice(2)).toEqual([
      ['未报送', '“＝水利局”'],
      ['报了但没有识别出表', '“-林业局”', undefined, '戊.xlsx'],
      ['重复报送', '甲局', HOSTILE, '“@甲.xlsx、乙.xlsx”'],
      ['名单之外', '“-乙局”', undefined, '丙.xlsx'],
      ['上次有、这次没有', undefined, '“\t没有了”', `丁.xlsx ${HOSTILE}`],
    ]));

  test('without a list say nothing of who handed in', () =>
    expect([roster.isEmpty(), rosterOf({}).roster.isEmpty()]).toEqual([false, true]));

  test('hold no formula but links of our own', () => {
    const formulas = sheets.flatMap(cellsOf).flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => !/^=HYPERLINK\("(?:[^"]|"")*","(?:[^"]|"")*"\)$/.test(formula))).toEqual([]);
  });

  test('hold no text that would become a formula when it is typed again', () => {
    const texts = sheets.flatMap(cellsOf).flatMap(({ formula, value }) => (formula ? [] : [String(value)]));
    expect(texts.filter((text) => /^[=+\-@＝＋－＠\t\r\n]/.test(text))).toEqual([]);
    expect(texts).toContain('“=甲.xlsx”');
  });

  test('lead to the cell of every finding', () => {
    const [file] = FILES;
    const links = sheets.flatMap(cellsOf).flatMap(({ formula }) => formula ?? []);
    for (const { sheet, cell } of file?.forms[0]?.findings ?? [])
      expect(links.some((link) => link.includes(`#'${sheet.replaceAll("'", "''")}'!${cell}"`))).toBe(true);
  });
});
