import type { Form } from '../form/form';
import { POLICIES } from '../scoring/policies';
import { scoreForm } from '../scoring/score-form';
import { EXECUTION, formOf } from '../scoring/scoring.testing';
import { addressOf } from '../sheet/address';
import { sheetOfBlank } from '../templates/sheet-of-blank';
import { recognise } from '../form/recognise';
import { countedLines } from './counted-lines';
import { drawSummary } from './draw-summary';
import { linkTo } from './link';
import { type SummaryLine, summaryLineOf } from './summary-line';

const HEAD = { date: '2026-11-22', tool: 'test', policy: '办法' };
const [policy] = POLICIES;

function lineOf(more: Partial<Form>, errors = 0, actual = '12次'): SummaryLine {
  const drawn = [{ level3: '培训', target: '≥12次', actual, points: 90 }];
  const form = formOf(drawn, { execution: EXECUTION, projectName: '培训项目', ...more });
  const isScored = form.kind === 'project-self-evaluation' && policy;
  return summaryLineOf({ form, card: isScored ? scoreForm(form, policy) : null, errors });
}

const contentsOf = (lines: readonly SummaryLine[]): Map<string, unknown> =>
  new Map(
    drawSummary(lines, HEAD).cells.map(({ area, content }) => [
      addressOf(area.top, area.left),
      'text' in content
        ? content.text
        : 'number' in content
          ? content.number
          : 'formula' in content
            ? content.result
            : '',
    ]),
  );

describe('a line', () => {
  test('of a scored form', () => {
    expect(lineOf({ budget: { total: 10, fiscal: 10, other: null } }, 2)).toMatchObject({
      name: '培训项目',
      budget: 10,
      executed: 10,
      rate: 1,
      score: 100,
      grade: '优',
      open: null,
      errors: 2,
    });
  });
  test('of a form with an open row', () => {
    expect(lineOf({}, 0, '')).toMatchObject({ score: null, grade: null, open: '已计 10/10，待定 90' });
  });
  test('of a form without a project’s name bears its unit’s', () => {
    expect(lineOf({ projectName: null, unit: '水利局' }).name).toBe('水利局');
  });
});

describe('what the totals count', () => {
  const leftOut = (...lines: readonly SummaryLine[]): unknown[] =>
    [...countedLines({ all: () => lines })].map((line) => [line.sheet, line.leftOut !== null]);
  test.each([
    [
      'a hidden sheet is left out',
      [{ sheet: '一' }, { sheet: '二', hidden: true, projectName: '另一个' }],
      [
        ['一', false],
        ['二', true],
      ],
    ],
    [
      'a target form beside its self-evaluation form',
      [{ sheet: '目标', kind: 'project-target' }, { sheet: '自评' }],
      [
        ['自评', false],
        ['目标', true],
      ],
    ],
    [
      'the same of another year',
      [{ sheet: '目标', kind: 'project-target', year: 2020 }, { sheet: '自评' }],
      [
        ['目标', false],
        ['自评', false],
      ],
    ],
    [
      'a hidden later form does not speak for the project',
      [
        { sheet: '目标', kind: 'project-target' },
        { sheet: '自评', hidden: true },
      ],
      [
        ['目标', false],
        ['自评', true],
      ],
    ],
    [
      'two forms of one kind',
      [{ sheet: '一' }, { sheet: '二' }],
      [
        ['一', false],
        ['二', false],
      ],
    ],
    [
      'departments behind projects',
      [{ sheet: '部门', kind: 'department-target' }, { sheet: '项目' }],
      [
        ['项目', false],
        ['部门', false],
      ],
    ],
  ] as const)('%s', (_why, forms, expected) => {
    expect(leftOut(...forms.map((form) => lineOf(form)))).toEqual(expected);
  });
});

describe('the sheet', () => {
  const budget = (total: number) => ({ budget: { total, fiscal: null, other: null } });
  const lines = [
    lineOf({ ...budget(30), projectName: '甲', execution: { ...EXECUTION, executed: 5 } }, 1),
    lineOf({ ...budget(10), projectName: '乙' }, 2),
    lineOf({ ...budget(99), projectName: '丙', hidden: true }, 4),
    lineOf({ ...budget(7), projectName: '丁', kind: 'department-target', execution: null }),
  ];
  test('totals by hand, those of departments apart', () => {
    const cells = contentsOf(lines);
    expect(['A8', 'E8', 'F8', 'G8', 'H8', 'J8'].map((cell) => cells.get(cell))).toEqual([
      '项目合计（2 张表）',
      40,
      15,
      15 / 40,
      97.5,
      3,
    ]);
    expect(['A9', 'E9', 'F9', 'G9', 'H9'].map((cell) => cells.get(cell))).toEqual([
      '部门合计（1 张表）',
      7,
      '',
      '',
      '',
    ]);
  });
  test('a hidden sheet is labelled, with the reason', () => {
    const cells = contentsOf(lines);
    expect(['D7', 'K7', 'M7'].map((cell) => cells.get(cell))).toEqual([
      '自评表（隐藏）',
      '不计',
      '隐藏的工作表，不计入合计',
    ]);
  });
  test('the chart shows what is counted', () => {
    expect(drawSummary(lines, HEAD).chart).toMatchObject({
      title: '各项目（部门）得分',
      names: { top: 4, bottom: 6, left: 2, right: 2 },
      values: { top: 4, bottom: 6, left: 8, right: 8 },
    });
  });
  test('without scores the chart shows budgets', () => {
    expect(drawSummary([lineOf({ kind: 'project-target' })], HEAD).chart).toMatchObject({ values: { left: 5 } });
  });
  test('no chart where nothing is counted', () => {
    expect(drawSummary([lineOf({ hidden: true })], HEAD).chart).toBeUndefined();
  });
  test('is no form itself', () => {
    expect(recognise(sheetOfBlank(drawSummary(lines, HEAD)))).toEqual({ forms: [], nearMisses: [] });
  });
  test('needs a form', () => expect(() => drawSummary([], HEAD)).toThrow(RangeError));
});

describe('a link', () => {
  test.each([
    ['within the workbook', {}, `=HYPERLINK("#'自评表'!A1","自评表")`],
    ['quotes in a sheet’s name', { sheet: `a'b"c` }, `=HYPERLINK("#'a''b""c'!A1","a'b""c")`],
    ['to another file', { file: '甲/一.xlsx' }, `=HYPERLINK("甲/一.xlsx#'自评表'!A1","一.xlsx / 自评表")`],
  ])('%s', (_why, more, formula) => {
    expect(linkTo({ ...lineOf({}), ...more })).toMatchObject({ formula });
  });
  test('longer than Excel takes is a bare text', () => {
    expect(linkTo({ ...lineOf({}), file: `${'长'.repeat(250)}/一.xlsx` })).toEqual({ text: '一.xlsx / 自评表' });
  });
});
