import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { recognise } from './recognise';

const TITLE = ['项目支出绩效自评表'];
const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
const FIRST = ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 20, 20];

function formsOf(rows: readonly (readonly DrawnCell[])[]) {
  return recognise(sheetOf(rows)).forms.map(({ indicators, totalPoints, totalScore }) => ({
    rows: indicators.map(({ level1, level2, level3 }) => `${level1}/${level2}/${level3}`),
    totals: [totalPoints, totalScore],
  }));
}

describe('rows among the indicators that are none', () => {
  test.each<[string, DrawnCell[][], string[]]>([
    ['numbers of the columns', [HEAD, ['1', '2', '3', '4', '5', '6', '7'], FIRST], ['产出指标/数量指标/检查次数']],
    ['their numbers in full width', [HEAD, ['１', '２', '３', '４'], FIRST], ['产出指标/数量指标/检查次数']],
    [
      'the header once more in English',
      [HEAD, ['Level 1', 'Level 2', 'Level 3', 'Target', 'Actual', 'Points', 'Score'], FIRST],
      ['产出指标/数量指标/检查次数'],
    ],
    [
      'the last row of a header in two rows on the next page',
      [
        ['绩效指标', '', '', '年度指标值', '', '实际完成值', '分值'],
        ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '', ''],
        ['产出指标', '数量指标', '检查次数', '≥', '12次', '12次', 20],
        ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '', ''],
        ['', '质量指标', '合格率', '=', '100%', '100%', 10],
      ],
      ['产出指标/数量指标/检查次数', '产出指标/质量指标/合格率'],
    ],
    [
      'a whole header in two rows on the next page',
      [
        ['一级指标', '二级指标', '三级指标', '指标值', '', ''],
        ['', '', '', '符号', '数值', '单位'],
        ['产出指标', '数量指标', '检查次数', '≥', 12, '次'],
        ['一级指标', '二级指标', '三级指标', '指标值', '', ''],
        ['', '', '', '符号', '数值', '单位'],
        ['', '质量指标', '合格率', '=', 100, '%'],
      ],
      ['产出指标/数量指标/检查次数', '产出指标/质量指标/合格率'],
    ],
    [
      'the title again on the next page',
      [HEAD, FIRST, ['项目支出绩效自评表（续）'], HEAD, ['', '质量指标', '合格率', '100%', '100%', 10, 10]],
      ['产出指标/数量指标/检查次数', '产出指标/质量指标/合格率'],
    ],
    [
      '“续表” alone',
      [HEAD, FIRST, ['续表'], HEAD, ['', '质量指标', '合格率', '100%', '100%', 10, 10]],
      ['产出指标/数量指标/检查次数', '产出指标/质量指标/合格率'],
    ],
  ])('%s', (_why, rows, names) => expect(formsOf([TITLE, ...rows])).toMatchObject([{ rows: names }]));

  test.each<[string, DrawnCell[], string[]]>([
    ['over the header as well', ['绩效指标', ...HEAD], ['A2:A6']],
    ['below the header alone', ['', ...HEAD], ['A3:A6']],
  ])('“绩效指标” down the left side of two pages, %s', (_why, head, merges) => {
    const [section] = head;
    const rows = [
      TITLE,
      head,
      [section ? '' : '绩效指标', ...FIRST],
      ['', '', '质量指标', '合格率', '100%', '100%', 10, 10],
      ['', ...HEAD],
      ['', '', '时效指标', '及时率', '100%', '100%', 10, 10],
    ];
    const { forms } = recognise(sheetOf(rows, { merges }));
    expect(forms.map(({ indicators }) => indicators.map(({ level3 }) => level3))).toEqual([
      ['检查次数', '合格率', '及时率'],
    ]);
  });

  test('“绩效指标” down the left side of two pages, whose headers differ in a word', () => {
    const rows = [
      TITLE,
      ['绩效指标', ...HEAD],
      ['', ...FIRST],
      ['', ...HEAD.with(4, '实际完成值')],
      ['', '', '质量指标', '合格率', '100%', '100%', 10, 10],
    ];
    const { forms } = recognise(sheetOf(rows, { merges: ['A2:A5'] }));
    expect(forms.map(({ indicators }) => indicators.map(({ level3 }) => level3))).toEqual([['检查次数', '合格率']]);
  });

  test('a value like a word of the header above the last row of a header printed again', () => {
    const words = ['一级指标', '二级指标', '三级指标', '', '', '', ''];
    const rows = [
      TITLE,
      ['绩效指标', '', '', '年度指标值', '全年完成值', '分值', '得分'],
      words,
      ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 20, 20],
      ['', '质量指标', '合格率', '达到目标值', '达到目标值', 10, 10],
      words,
      ['', '时效指标', '及时率', '100%', '100%', 10, 10],
    ];
    expect(formsOf(rows)).toMatchObject([
      { rows: ['产出指标/数量指标/检查次数', '产出指标/质量指标/合格率', '产出指标/时效指标/及时率'] },
    ]);
  });

  test('remarks between the last indicator and the total', () => {
    const rows = [TITLE, HEAD, FIRST, ['其他需说明事项', '', '', '无'], ['总分', '', '', '', '', 20, 20]];
    expect(formsOf(rows)).toMatchObject([{ totals: [20, 20] }]);
  });

  test.each([
    ['with its levels merged from above', '综合得分', '≥90分'],
    ['that is a total elsewhere', '总得分', '不低于90分'],
    ['whose value is reached rather than compared', '综合得分', '90分'],
  ])('an indicator %s', (_why, name, target) => {
    const rows = [
      TITLE,
      HEAD,
      FIRST,
      ['', '', name, target, '92分', 10, 10],
      ['', '', '整改率', '100%', '100%', 10, 10],
    ];
    expect(formsOf(rows)).toMatchObject([
      {
        rows: ['产出指标/数量指标/检查次数', `产出指标/数量指标/${name}`, '产出指标/数量指标/整改率'],
        totals: [null, null],
      },
    ]);
  });

  test.each<[string, DrawnCell[][], string[]]>([
    ['in a cell', [['填表人：张三', '', '', '审核人：李四']], ['检查次数']],
    ['in two cells of the column', [['填表人', '张三']], ['检查次数']],
    ['with the person under the values', [['填表人', '', '张三']], ['检查次数']],
    ['with a telephone number under the points', [['填表人：张三', '', '', 13800000000]], ['检查次数']],
    ['with one typed as text', [['负责人：张三', '', '', '6221234']], ['检查次数']],
    ['whose word an indicator begins with as well', [['领导满意度', '', '', 10]], ['检查次数', '领导满意度']],
    [
      'whose word an indicator with points begins with',
      [['负责人：签字率', '', '', 10]],
      ['检查次数', '负责人：签字率'],
    ],
    ['whose word an indicator with a value begins with', [['时间：汛前', '', '及时', 10]], ['检查次数', '时间：汛前']],
  ])('a sign-off in the column of the names, %s', (_why, rows, names) => {
    const head = ['指标名称', '', '指标值', '分值'];
    const { forms } = recognise(sheetOf([TITLE, head, ['检查次数', '', '≥12次', 20], ...rows], { merges: ['A2:B2'] }));
    expect(forms[0]?.indicators.map(({ level3 }) => level3)).toEqual(names);
  });

  test.each<[string, DrawnCell[]]>([
    ['with no value', ['', '', '综合得分', '', '', 20, 20]],
    ['with a dash for the value', ['', '', '合计', '—', '—', 20, 20]],
    ['with its numbers moved left', ['', '', '合计', 20, 20]],
    ['with its unit for the value', ['', '', '总分', '20分', '20分', 20, 20]],
    ['with the whole for the value', ['', '', '合计', '100%', '', 20, 20]],
    ['that an indicator may be called by, with nothing reached', ['', '', '综合得分', '100分', '', 20, 20]],
    ['with the whole beside what was reached', ['', '', '总得分', '100分', '95分', 20, 20]],
  ])('a total in the column of the names %s', (_why, row) =>
    expect(formsOf([TITLE, HEAD, FIRST, row])).toMatchObject([
      { rows: ['产出指标/数量指标/检查次数'], totals: [20, 20] },
    ]),
  );

  test('an indicator called by a total’s word, its value in three columns', () => {
    const head = ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '度量单位'];
    const rows = [
      ['产出指标', '质量指标', '合格率', '=', 100, '%'],
      ['', '', '综合得分', '≥', 90, '分'],
    ];
    expect(formsOf([TITLE, head, ...rows])).toMatchObject([
      { rows: ['产出指标/质量指标/合格率', '产出指标/质量指标/综合得分'] },
    ]);
  });

  test('remarks under the table stay its notes', () => {
    const { forms } = recognise(sheetOf([TITLE, HEAD, FIRST, ['备注：按年初批复填报']]));
    expect(forms[0]?.notes).toMatchObject([{ text: '备注：按年初批复填报' }]);
  });
});

test('a level 1 that the fund block is called by as well', () => {
  const rows = [TITLE, HEAD, ['资金投入', '资金落实', '资金到位率', '100%', '100%', 10, 10], FIRST];
  expect(formsOf(rows)).toMatchObject([{ rows: ['资金投入/资金落实/资金到位率', '产出指标/数量指标/检查次数'] }]);
});

describe('level 1 of rows without one', () => {
  const named = (level1: string) => [level1, '社会效益指标', '知晓率', '≥85%', '86%', 10, 10];
  const satisfaction = ['', '满意度指标', '群众满意度', '≥90%', '92%', 10, 10];

  test.each<[string, DrawnCell[][], string[]]>([
    ['satisfaction as the last group of the benefits', [named('效益指标'), satisfaction], ['效益指标', '效益指标']],
    [
      'satisfaction after benefits that no row prints',
      [FIRST, named(''), satisfaction],
      ['产出指标', '效益指标', '满意度指标'],
    ],
    ['satisfaction after outputs', [FIRST, satisfaction], ['产出指标', '满意度指标']],
  ])('%s', (_why, rows, expected) => {
    const { forms } = recognise(sheetOf([TITLE, HEAD, ...rows]));
    expect(forms[0]?.indicators.map(({ level1 }) => level1)).toEqual(expected);
  });

  test('a text in the level-1 column of a row that says nothing else', () => {
    const rows = [TITLE, HEAD, FIRST, ['按年初批复的方案'], ['', '质量指标', '合格率', '100%', '100%', 10, 10]];
    expect(formsOf(rows)).toMatchObject([{ rows: ['产出指标/数量指标/检查次数', '产出指标/质量指标/合格率'] }]);
  });

  test.each<[string, DrawnCell[], DrawnCell[], string]>([
    ['with points', ['部门管理', '', '', '', '', 30], ['', '数量指标', '入账次数', '12次', '12次', 30], '部门管理'],
    ['over a level 2 of its own', ['部门管理'], ['', '资产管理', '资产入账率', '100%', '100%', 10], '部门管理'],
  ])('a heading of the form’s own %s', (_why, heading, row, level1) => {
    const { forms } = recognise(sheetOf([TITLE, HEAD, FIRST, heading, row]));
    expect(forms[0]?.indicators.at(-1)).toMatchObject({ level1 });
  });

  test('satisfaction below benefits that are merged over their own rows', () => {
    const rows = [TITLE, HEAD, FIRST, named('效益指标'), ['', '', '参与率', '≥85%', '86%', 10, 10], satisfaction];
    const { forms } = recognise(sheetOf(rows, { merges: ['A4:A5'] }));
    expect(forms[0]?.indicators.at(-1)).toMatchObject({ level1: '满意度指标', level3: '群众满意度' });
  });

  test('satisfaction without a level 2 of its own', () => {
    const rows = [TITLE, HEAD, FIRST, ['满意度指标', '', '群众满意度', '≥90%', '92%', 10, 10]];
    expect(formsOf(rows)).toMatchObject([
      { rows: ['产出指标/数量指标/检查次数', '满意度指标/服务对象满意度指标/群众满意度'] },
    ]);
  });

  test('both levels in one cell', () => {
    const rows = [TITLE, ['指标类别', '指标名称', '指标值'], ['产出指标-数量指标', '检查次数', '≥12次']];
    expect(formsOf(rows)).toMatchObject([{ rows: ['产出指标/数量指标/检查次数'] }]);
  });
});

test.each([
  ['behind a number of the table', '表3  2024年度项目支出绩效目标表', 2024],
  ['spread with spaces', '2 0 2 4 年度项目支出绩效目标表', 2024],
  ['part of a longer number', '文号12024年度项目支出绩效目标表', null],
])('year of a title %s', (_why, title, year) => {
  expect(recognise(sheetOf([[title], HEAD, FIRST])).forms[0]?.year).toBe(year);
});
