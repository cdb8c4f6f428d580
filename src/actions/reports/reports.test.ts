import { sheetOf, type DrawnCell } from '../../core/sheet/sheet.testing';
import { DEFAULT_PROFILE } from '../../core/profile/profile';
import { sheetOfBlank } from '../../core/templates/sheet-of-blank';
import type { Sheet } from '../../core/sheet/sheet';
import { checkWorkbook } from '../check';
import { profileUse } from '../profile-use';
import { toFailedReport, toScoreReport } from '../report';
import type { ReportHead, ScoredFileReport } from '../report-schema';
import { scoreWorkbook } from '../score';
import { html } from './markup';
import { htmlReport } from './html-report';
import { planReport } from './report-sheets';

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
  const workbook = { name: path, sheets: [sheetOf(ROWS)], activeSheet: null, activeCell: null };
  const result = checkWorkbook(workbook, PROFILE);
  return toScoreReport(path, result, scoreWorkbook(result, PROFILE), profileUse(PROFILE, 'file'));
}

const FILES = [
  reported('=甲.xlsx'),
  toFailedReport(`${HOSTILE}.xlsx`, { code: 'truncated', message: '没有打开：文件不完整' }),
];

describe('the page', () => {
  const page = htmlReport(HEAD, FILES, '2026-11-22');

  test('escapes whatever a form says', () => {
    expect(page).not.toContain(HOSTILE);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

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
  const plan = planReport(HEAD, FILES, { namesInUse: ['问题清单'], linkOf: (path) => path, date: '2026-11-22' });
  const sheets = plan.changes.flatMap((change) =>
    change.do === 'addSheet' && change.blank ? [sheetOfBlank(change.blank, change.sheet)] : [],
  );
  const cellsOf = ({ rows }: Sheet) => rows.flatMap((row) => row ?? []).flatMap((cell) => cell ?? []);

  test('are a summary, the findings and the scores, under names that are free', () =>
    expect(sheets.map(({ name }) => name)).toEqual(['检查汇总', '问题清单(2)', '得分']));

  test('hold no formula but links of our own', () => {
    const formulas = sheets.flatMap(cellsOf).flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => !/^=HYPERLINK\("(?:[^"]|"")*","(?:[^"]|"")*"\)$/.test(formula))).toEqual([]);
  });

  test('hold no text that would become a formula when it is typed again', () => {
    const texts = sheets.flatMap(cellsOf).flatMap(({ formula, value }) => (formula ? [] : [String(value)]));
    expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
    expect(texts).toContain('“=甲.xlsx”');
  });

  test('lead to the cell of every finding', () => {
    const [file] = FILES;
    const links = sheets.flatMap(cellsOf).flatMap(({ formula }) => formula ?? []);
    for (const { sheet, cell } of file?.forms[0]?.findings ?? [])
      expect(links.some((link) => link.includes(`#'${sheet}'!${cell}"`))).toBe(true);
  });
});
