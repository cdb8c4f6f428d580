import { sheetOf, type DrawnCell, type SheetOptions } from '../sheet/sheet.testing';
import type { Form } from './form';
import { recognise } from './recognise';

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROWS = [
  ['产出指标', '数量指标', '检查次数', '≥12次'],
  ['', '质量指标', '合格率', '100%'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
];

function formsOf(rows: readonly (readonly DrawnCell[])[], options?: SheetOptions): readonly Form[] {
  return recognise(sheetOf(rows, options)).forms;
}

function formOf(rows: readonly (readonly DrawnCell[])[], options?: SheetOptions): Form {
  const [form, ...others] = formsOf(rows, options);
  if (!form || others.length) throw new Error(`expected one form, found ${form ? others.length + 1 : 0}`);
  return form;
}

describe('header facts', () => {
  test.each<[string, DrawnCell[][], Partial<Form>]>([
    [
      'value beside the label',
      [
        ['项目名称', '', '防汛物资'],
        ['实施单位', '水利局'],
      ],
      { projectName: '防汛物资', unit: '水利局' },
    ],
    [
      'label and value in one cell',
      [['项目名称：防汛物资', '主管部门: 水利局']],
      { projectName: '防汛物资', supervisor: '水利局' },
    ],
    ['several in one line', [['单位：水文站   金额单位：万元']], { unit: '水文站' }],
    ['value below', [['年度目标'], ['保障度汛']], { goals: ['保障度汛'] }],
    [
      'value above, as pasted',
      [['防汛物资'], ['项目名称'], ['实施单位', '水利局']],
      { projectName: '防汛物资', unit: '水利局' },
    ],
    [
      'goals that were not adjusted stay those of the beginning',
      [
        ['年初绩效目标', '全年（调整）绩效目标', '实际完成'],
        ['保障度汛', '无', '已保障'],
      ],
      { goals: ['保障度汛'], completion: '已保障' },
    ],
    ['a label is nobody’s value', [['填报单位（盖章）', '', '单位：万元']], { unit: null }],
    [
      'who carries it out before who fills in',
      [
        ['填报单位', '财政局'],
        ['实施单位', '水文站'],
      ],
      { unit: '水文站' },
    ],
    [
      'an office only where no unit is named',
      [
        ['实施科室', '设备科'],
        ['项目单位', '市医院'],
      ],
      { unit: '市医院' },
    ],
    [
      'what became of the first task is not what became of the goals',
      [
        ['任务名称', '主要内容', '完成情况'],
        ['防汛', '采购物资', '已采购'],
        ['年度总体目标', '保障度汛', '实际完成情况', '已保障'],
      ],
      { completion: '已保障' },
    ],
    [
      'nor is it where nothing else tells it',
      [
        ['任务名称', '主要内容', '完成情况'],
        ['防汛', '采购物资', '已采购'],
        ['年度总体目标', '保障度汛'],
      ],
      { completion: null },
    ],
    ['完成情况 beside the goals', [['年度总体目标', '保障度汛', '完成情况', '已保障']], { completion: '已保障' }],
    ['called 单位 alone', [['项目名称', '', '单位', '水文站']], { projectName: null, unit: '水文站' }],
    ['called 单位 alone, in two characters', [['单位', '市局']], { unit: '市局' }],
    ['what money is counted in is no unit', [['单位', '人民币万元']], { unit: null }],
    [
      'a measure below its head is no unit',
      [
        ['内容', '数量', '单位'],
        ['绿化', 100, '平方米'],
      ],
      { unit: null },
    ],
    [
      'measures are no unit',
      [
        ['采购内容', '单位', '单价'],
        ['电脑', '台', 5000],
        ['金额', '单位', '万元'],
      ],
      { unit: null },
    ],
    ['a department or unit', [['部门（单位）', '水利局']], { unit: '水利局' }],
    ['who drew it up', [['编制单位：水利局']], { unit: '水利局' }],
    [
      'the department above a unit supervises it',
      [
        ['单位名称', '水文站'],
        ['部门名称', '水利局'],
      ],
      { unit: '水文站', supervisor: '水利局' },
    ],
    ['year in a line of its own', [['（ 2023 年度）']], { year: 2023 }],
    ['year of the months that are looked at', [['（2024年1-9月）']], { year: 2024 }],
    ['year as a number with its word', [['预算年度', { value: 2025, format: '0"年"' }]], { year: 2025 }],
    ['year of the half that is looked at', [['（2024年上半年）']], { year: 2024 }],
    ['year of the quarter that is looked at', [['2024年第三季度']], { year: 2024 }],
    ['year in full-width digits', [['预算年度', '２０２３']], { year: 2023 }],
    ['a blank year', [['（    年度）'], ['项目名称']], { year: null, projectName: null }],
    ['no year from running text', [['项目名称', '2021年防汛']], { year: null }],
    [
      'numbered goals in full-width digits',
      [['年度目标', '目标１：甲；目标２．乙。']],
      { goals: ['目标１：甲；', '目标２．乙。'] },
    ],
    [
      'goals below each other with an empty row between',
      [['年度目标', '1.甲'], [], ['', '2.乙']],
      { goals: ['1.甲\n2.乙'] },
    ],
    [
      'numbered goals in one cell',
      [['年度目标', '目标1：甲；\n目标2：乙。']],
      { goals: ['目标1：甲；', '目标2：乙。'] },
    ],
    [
      'numbered goals in cells',
      [
        ['绩效目标', '目标1', '甲'],
        ['', '目标2', '乙'],
        ['', '目标3'],
      ],
      { goals: ['甲', '乙'] },
    ],
    [
      'the year’s goals beside the project’s',
      [
        ['实施期目标', '', '年度目标'],
        ['三年完成', '', '今年完成'],
      ],
      { goals: ['今年完成'] },
    ],
    ['HTML in labels', [['<b>项目名称</b>', '防汛物资']], { projectName: '防汛物资' }],
    [
      'period, purpose',
      [
        ['项目实施期', '2023年1月至12月'],
        ['资金用途', '购置物资'],
      ],
      { period: '2023年1月至12月', purpose: '购置物资' },
    ],
    [
      'spending plan',
      [
        ['资金支出计划（%）', '3月底', '6月底'],
        ['', 0, { value: 1, format: '0%' }],
      ],
      { spendingPlan: [0, 100] },
    ],
  ])('%s', (_why, rows, expected) =>
    expect(formOf([['项目支出绩效目标表'], ...rows, HEAD, ...ROWS])).toMatchObject(expected),
  );
});

test('facts above the title, where the first form has them there', () => {
  const form = [['项目支出绩效目标表'], HEAD, ...ROWS];
  const unitsOf = (rows: readonly (readonly DrawnCell[])[]) => formsOf(rows).map(({ unit, range }) => [unit, range]);
  expect(unitsOf([['单位名称：水文站'], ...form, ['单位名称：水库'], ...form])).toEqual([
    ['水文站', 'A1:D6'],
    ['水库', 'A7:D12'],
  ]);
  expect(unitsOf([...form, ['填报单位：水文站'], ...form])).toEqual([
    ['水文站', 'A1:D6'],
    [null, 'A7:D11'],
  ]);
});

describe('money, always in 万元', () => {
  test.each<[string, DrawnCell[][], Partial<Form>]>([
    [
      'in 万元 where nothing is said',
      [
        ['年度资金总额', 36],
        ['其中：财政拨款', 30],
        ['其他资金', 6],
      ],
      { budget: { total: 36, fiscal: 30, other: 6 } },
    ],
    [
      'in 元 by the unit line',
      [
        ['', '单位：元'],
        ['年度资金总额', 360000],
      ],
      { budget: { total: 36, fiscal: null, other: null } },
    ],
    [
      'in 千元',
      [
        ['', '金额单位：千元'],
        ['年度资金总额', 360],
      ],
      { budget: { total: 36, fiscal: null, other: null } },
    ],
    [
      'in 亿元',
      [
        ['', '单位：亿元'],
        ['年度资金总额', 0.36],
      ],
      { budget: { total: 3600, fiscal: null, other: null } },
    ],
    ['in 元 by the label', [['预算金额（元）', '360,000.00']], { budget: { total: 36, fiscal: null, other: null } }],
    ['with the unit behind the number', [['预算金额', '36万元']], { budget: { total: 36, fiscal: null, other: null } }],
    [
      'the year beside the whole project',
      [
        ['实施期金额', 90, '年度金额', 30],
        ['其中：财政拨款', 80, '其中：财政拨款', 20],
      ],
      { budget: { total: 30, fiscal: 20, other: null } },
    ],
    [
      'the year beside the whole investment',
      [['项目总投资', 5000, '预算金额', 1000]],
      { budget: { total: 1000, fiscal: null, other: null } },
    ],
    [
      'a score above the table is no money',
      [['自评总得分', 97.6]],
      { budget: { total: null, fiscal: null, other: null } },
    ],
    [
      'the parts above their sum',
      [
        ['资金来源', '财政拨款', 300],
        ['', '其他资金', 100],
        ['', '合计', 400],
      ],
      { budget: { total: 400, fiscal: 300, other: 100 } },
    ],
    [
      'levels of government inside of the fiscal money',
      [
        ['年度资金总额', 1000],
        ['财政拨款', 900],
        ['其中：中央资金', 600],
        ['省级资金', 300],
        ['其他资金', 100],
      ],
      { budget: { total: 1000, fiscal: 900, other: 100 } },
    ],
    [
      'total and parts as lines of one cell',
      [['资金总额：320万元\n其中：财政拨款：300万元\n其他资金：20万元']],
      { budget: { total: 320, fiscal: 300, other: 20 } },
    ],
    [
      'the block’s name and its unit one over the other',
      [
        ['项目资金', '年初预算数', '全年预算数', '全年执行数'],
        ['（万元）', 20, 21, 18],
      ],
      { budget: { total: 21, fiscal: null, other: null } },
    ],
    [
      'amounts typed as texts beside a second budget',
      [
        ['资金来源', '预算数', '到位数', '支出数'],
        ['财政拨款', '30', '30', '27'],
        ['合计', '40', '40', '36'],
      ],
      { budget: { total: 40, fiscal: 30, other: null } },
    ],
    [
      'a part in the cell of the total',
      [['预算金额（万元）', '46.5（其中：财政拨款46.5）']],
      { budget: { total: 46.5, fiscal: null, other: null } },
    ],
    [
      'in one row',
      [['预算数', 10, '其中：财政资金', 8, '其他资金', 2]],
      { budget: { total: 10, fiscal: 8, other: 2 } },
    ],
    [
      'only a number beside the block’s name',
      [['项目资金（万元）', 50]],
      { budget: { total: 50, fiscal: null, other: null } },
    ],
    [
      'a whole that reads like a column of the fund table, above its parts',
      [
        ['年度预算金额', 50],
        ['其中：财政拨款', 40],
      ],
      { budget: { total: 50, fiscal: 40, other: null } },
    ],
    ['called 额度', [['资金额度（万元）', 50]], { budget: { total: 50, fiscal: null, other: null } }],
    [
      'blank stays blank',
      [['年度资金总额'], ['其中：财政拨款']],
      { budget: { total: null, fiscal: null, other: null } },
    ],
  ])('%s', (_why, rows, expected) =>
    expect(formOf([['项目支出绩效目标表'], ...rows, HEAD, ...ROWS])).toMatchObject(expected),
  );

  test('the fund table of a self-evaluation; a stray number in its corner is no amount', () => {
    const form = formOf([
      ['项目支出绩效自评表'],
      ['项目资金（万元）', 10, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', 100, 90, 81, '10分', { value: 0.9, format: '0%' }, 9],
      ['', '其中：当年财政拨款', 100, 90, 81, '—', '—', '—'],
      ['', '其他资金', 0, 0, 0, '—', '—', '—'],
      [...HEAD, '实际完成值', '分值', '得分'],
      ...ROWS,
    ]);
    expect(form.budget).toEqual({ total: 90, fiscal: 90, other: 0 });
    expect(form.execution).toMatchObject({ initial: 100, adjusted: 90, executed: 81, points: 10, rate: 0.9, score: 9 });
    expect(form.execution?.cells).toMatchObject({ rate: 'G3', score: 'H3', points: 'F3' });
    expect(form.funds.map(({ label }) => label)).toEqual(['年度资金总额', '其中：当年财政拨款', '其他资金']);
  });

  test('the name of the fund table is none of its columns', () => {
    const form = formOf([
      ['项目支出绩效自评表'],
      ['预算资金（万元）', '', '年初预算', '调整后预算', '实际支出', '预算执行率', '权重', '得分'],
      ['', '资金总额', 100, 90, 81, { value: 0.9, format: '0%' }, 10, 9],
      [...HEAD, '完成值', '分值', '得分'],
      ...ROWS,
    ]);
    expect(form.budget.total).toBe(90);
    expect(form.execution).toMatchObject({ initial: 100, adjusted: 90, executed: 81, points: 10, rate: 0.9, score: 9 });
  });

  test('the name of the fund table in a column of its own beside the first', () => {
    const form = formOf([
      ['部门预算项目支出绩效自评表'],
      [
        '预算执行情况（10分）',
        '年度预算数（万元）',
        '年初预算',
        '调整后预算数',
        '预算执行数',
        '预算执行率',
        '权重',
        '得分',
      ],
      ['', '总额', 238.93, 251.89, 251.89, '100.00%', 10, 10],
      ['', '其中：财政资金', 238.93, 251.89, 251.89, '100.00%', '/', '/'],
      [],
      HEAD,
      ...ROWS,
    ]);
    expect(form.execution).toMatchObject({
      initial: 238.93,
      adjusted: 251.89,
      executed: 251.89,
      points: 10,
      score: 10,
    });
    expect(form.budget).toEqual({ total: 251.89, fiscal: 251.89, other: null });
  });

  test('one row of amounts, named by the cell that is merged down beside the head', () => {
    const form = formOf(
      [
        ['2021年度部门整体绩效自评表'],
        [
          '部门预算执行情况',
          '年初预算数',
          '全年（调整）预算数',
          '全年执行数',
          '执行率（%）',
          '执行率权重',
          '执行率得分',
        ],
        ['', 1000, 1000, 760, '76%', 10, 7.6],
        ['当年绩效目标', '年初绩效目标', '全年（调整）绩效目标'],
        HEAD,
        ...ROWS,
      ],
      { merges: ['A2:A3'] },
    );
    expect(form).toMatchObject({ kind: 'department-self-evaluation', year: 2021 });
    expect(form.execution).toMatchObject({ adjusted: 1000, executed: 760, points: 10, rate: 0.76, score: 7.6 });
  });

  test.each<[string, DrawnCell[][], number[]]>([
    [
      '小计 above its parts is the total',
      [
        ['小计', 800, 820, 779],
        ['中央资金', 500, 500, 479],
      ],
      [800, 820, 779],
    ],
    [
      '小计 below some of the parts is not',
      [
        ['财政拨款', 300, 320, 279],
        ['中央', 100, 100, 79],
        ['小计', 100, 100, 79],
        ['其他资金', 700, 720, 700],
        ['合计', 1000, 1040, 979],
      ],
      [1000, 1040, 979],
    ],
  ])('%s', (_why, rows, [initial, adjusted, executed]) => {
    const head = ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数'];
    const { budget, execution } = formOf([['项目绩效自评表'], head, ...rows, HEAD, ...ROWS]);
    expect(budget.total).toBe(adjusted);
    expect(execution).toMatchObject({ initial, adjusted, executed });
  });

  test('a label beside the total that names the block is no total', () => {
    const funds = ['预算金额（万元）', '总额', 320, '财政拨款', 300, '其他资金', 20];
    expect(formOf([['项目支出绩效目标表'], funds, HEAD, ...ROWS]).budget).toEqual({
      total: 320,
      fiscal: 300,
      other: 20,
    });
  });

  test('“其他” is a fund beside an amount alone', () => {
    const rows = [
      ['项目类别', '其他'],
      ['资金总额', 10],
      ['财政拨款', 8, '其他', 2],
    ];
    const form = formOf([['项目支出绩效目标表'], ...rows, HEAD, ...ROWS]);
    expect(form.funds.map(({ label }) => label)).toEqual(['资金总额', '财政拨款', '其他']);
    expect(form.budget).toEqual({ total: 10, fiscal: 8, other: 2 });
  });

  test('one column for this year beside those of last year', () => {
    const form = formOf([
      ['部门预算项目支出绩效目标申报表'],
      ['资金来源（万元）', '项目', '上年度预算安排', '上年度实际执行', '本年度申请金额'],
      ['', '合计', 80, 78.5, 85],
      ['', '财政拨款', 80, 78.5, 85],
      ['绩效指标', '二级指标', '三级指标', '上年度实际水平', '本年度计划水平'],
      ['项目实施效益', '社会效益指标', '年访问量', '100万次', '≥120万次'],
    ]);
    expect(form.budget).toEqual({ total: 85, fiscal: 85, other: null });
    expect(form.indicators).toMatchObject([{ level3: '年访问量', target: '≥120万次', actual: null }]);
  });

  test('budget and spending as labels in a line', () => {
    const rows = [
      ['项目支出绩效自评表'],
      ['年初预算数', 100, '实际支出', 96, '执行率', '96%'],
      [...HEAD, '完成值'],
      ...ROWS,
    ];
    expect(formOf(rows)).toMatchObject({
      budget: { total: 100 },
      execution: { initial: 100, executed: 96, rate: 0.96 },
    });
  });

  test('tasks of a department and their total, budget and spending side by side', () => {
    const form = formOf([
      ['部门整体支出绩效自评表'],
      ['部门名称', '农业局'],
      ['年度主要任务', '任务名称', '主要内容', '预算数（万元）', '', '', '执行数（万元）'],
      ['', '', '', '总额', '财政拨款', '其他资金', '总额'],
      ['', '粮食', '种粮', 500, 400, 100, 480],
      ['', '合计', '', 500, 400, 100, 480],
      [...HEAD, '完成值'],
      ...ROWS,
    ]);
    expect(form.kind).toBe('department-self-evaluation');
    expect(form.tasks).toMatchObject([{ name: '粮食', content: '种粮', total: 500, fiscal: 400, other: 100 }]);
    expect(form.taskTotal).toMatchObject({ total: 500, cells: { total: 'D6' } });
    expect(form.budget).toEqual({ total: 500, fiscal: 400, other: 100 });
  });
});

describe('indicators', () => {
  test('placeholders and empty level names are no indicators but keep their blocks', () => {
    const form = formOf([
      ['项目支出绩效目标表'],
      HEAD,
      ['产出指标（50分）', '数 量\n指 标（必填）', '指标1：检查次数', '≥12次'],
      ['', '', '指标2：'],
      ['', '', '……', '……'],
      ['', '质量指标'],
      ['效益指标', '社会公益指标', '指标：知晓率', '≥80%'],
    ]);
    expect(form.indicators.map(({ row, level2, level3 }) => [row, level2, level3])).toEqual([
      [3, '数量指标', '检查次数'],
      [7, '社会效益指标', '知晓率'],
    ]);
    expect(form.indicators[0]?.printed).toEqual({
      level1: '产出指标（50分）',
      level2: '数 量\n指 标（必填）',
      level3: '指标1：检查次数',
    });
    expect(form.blocks.map(({ level2, required, top, bottom, cell }) => [level2, required, top, bottom, cell])).toEqual(
      [
        ['数量指标', true, 3, 5, 'B3'],
        ['质量指标', false, 6, 6, 'B6'],
        ['社会效益指标', false, 7, 7, 'B7'],
      ],
    );
  });

  test('hints of a blank form are no indicators until they have a value', () => {
    const hint = (value: string) => ['产出指标', '数量指标', '（填写具体指标）', value];
    const namesOf = (value: string) => formOf([['项目绩效目标表'], HEAD, hint(value), ...ROWS]).indicators.length;
    expect(['', '（与年初一致）', '≥12次'].map(namesOf)).toEqual([3, 3, 4]);
  });

  test('a name that begins in brackets is no hint, and a project that numbers a group ends no table', () => {
    const rows = [
      ['产出指标', '质量指标', '（填埋场）渗滤液处理达标', ''],
      ['项目一', '数量指标', '检查', '≥1次'],
      ['项目二', '数量指标', '回访', '≥2次'],
    ];
    const { indicators } = formOf([['项目绩效目标表'], HEAD, ...rows]);
    expect(indicators.map(({ level3 }) => level3)).toEqual(['（填埋场）渗滤液处理达标', '检查', '回访']);
  });

  test('a level 2 that is merged into its column from the one before stands rightly', () => {
    const rows = [
      HEAD,
      ['产出指标', '', '', ''],
      ['数量指标', '', '检查次数', '≥12次'],
      ['质量指标', '', '合格率', '100%'],
    ];
    const { indicators } = formOf([['项目绩效目标表'], ...rows], { merges: ['A3:D3', 'A4:B4', 'A5:B5'] });
    expect(indicators.map(({ level1, level2, repaired }) => [level1, level2, repaired])).toEqual([
      ['产出指标', '数量指标', false],
      ['产出指标', '质量指标', false],
    ]);
  });

  test('value columns, sub rows, numbers with formats, totals and notes', () => {
    const form = formOf(
      [
        ['项目绩效自评表'],
        [],
        ['一级指标', '二级指标', '三级指标', '分值', '指标性质', '目标值', '度量单位', '实际完成值', '得分', '原因'],
        ['产出指标', '数量指标', '站点', 50, '≥', 3, '座', '3座', '50分', ''],
        [],
        ['', '', '其中：小型站', '', '=', 2, '座', '2座', '', ''],
        [
          '',
          '质量指标',
          '合格率',
          40,
          '≥',
          { value: 0.95, format: '0%' },
          '%',
          { value: 0.956, format: '0%' },
          40,
          '无',
        ],
        ['小计', '', '', 90],
        ['总  分', '', '', 90, '', '', '', '', { value: 90, formula: '=SUM(I4:I7)' }],
        ['注：得分最高不能超过分值。'],
        ['填报人：张三', '', '', '联系电话：1'],
      ],
      { from: 'C2' },
    );
    expect(form.indicators).toMatchObject([
      {
        target: '3',
        comparatorText: '≥',
        unitText: '座',
        actual: '3座',
        points: 50,
        score: 50,
        scoreText: '50分',
        subRow: false,
      },
      { level3: '其中：小型站', points: null, subRow: true },
      { target: '95%', actual: '96%', deviation: '无', value: { number: 95 }, actualValue: { number: 95.6 } },
    ]);
    expect(form.indicators[0]?.cells).toMatchObject({
      level1: 'C5',
      level3: 'E5',
      target: 'H5',
      score: 'K5',
      deviation: 'L5',
    });
    expect(form).toMatchObject({
      range: 'C2:L12',
      totalPoints: 90,
      totalScore: 90,
      totalCells: { points: 'F10', score: 'K10' },
    });
    expect(form.notes.map(({ cell }) => cell)).toEqual(['C11', 'C12', 'F12']);
  });

  test('a merged value holds for every row under it, merged points count once', () => {
    const rows = [
      ['项目支出绩效自评表'],
      [...HEAD, '完成值', '分值'],
      ['产出指标', '数量指标', '甲', '≥1次', '1次', 10],
      ['', '', '乙'],
    ];
    const form = formOf(rows, { merges: ['D3:D4', 'E3:E4', 'F3:F4'] });
    expect(form.indicators.map(({ level3, target, actual, points }) => [level3, target, actual, points])).toEqual([
      ['甲', '≥1次', '1次', 10],
      ['乙', '≥1次', '1次', null],
    ]);
  });

  test('a total whose numbers were moved left', () => {
    const rows = [['项目支出绩效自评表'], [...HEAD, '完成值', '分值', '得分'], ...ROWS, ['总分', '100', '98.6']];
    expect(formOf(rows)).toMatchObject({
      totalPoints: 100,
      totalScore: 98.6,
      totalCells: { points: 'B6', score: 'C6' },
    });
  });

  test('a total above its rows does not end the table', () => {
    const rows = [['项目支出绩效自评表'], [...HEAD, '完成值', '分值'], ['总分', '', '', '', '', 100], ...ROWS];
    expect(formOf(rows)).toMatchObject({ totalPoints: 100, indicators: [{}, {}, {}], range: 'A1:F6' });
  });

  test('a column headed 项目名称 that names no project makes no list', () => {
    const head = ['项目名称', '二级指标', '三级指标', '指标值'];
    const form = formOf([['项目支出绩效目标表'], ['项目名称', '防汛物资'], head, ...ROWS]);
    expect(form).toMatchObject({ range: 'A1:D6', projectName: '防汛物资' });
  });

  test('the last of two totals counts: 合计 of the indicators stands above 总分', () => {
    const totals = [
      ['合计', '', '', '', '', 90, 88],
      ['总分', '', '', '', '', 100, 97],
    ];
    const rows = [['项目支出绩效自评表'], [...HEAD, '完成值', '分值', '得分'], ...ROWS, ...totals];
    expect(formOf(rows)).toMatchObject({ totalPoints: 100, totalScore: 97 });
  });

  test('level 1 of a department form that reads like a label of goals or tasks', () => {
    const head = [...HEAD, '分值'];
    const rows = [
      ['履职目标', '年度重点工作', '抽检批次', '≥500批次', 10],
      ['重点工作任务', '监管执法', '办案数量', '≥20件', 10],
    ];
    const { indicators } = formOf([['部门整体支出绩效自评表'], head, ...rows]);
    expect(indicators.map(({ level1 }) => level1)).toEqual(['履职目标', '重点工作任务']);
  });

  test('levels as rows of their own, in a table without columns for them', () => {
    const form = formOf([
      ['项目支出绩效目标表'],
      ['指标名称', '指标值', '分值'],
      ['一、产出指标（50分）'],
      ['（一）数量指标'],
      ['检查次数', '≥12次', 50],
      ['二、满意度指标'],
      ['群众满意度', '≥90%', 10],
    ]);
    expect(form.indicators.map(({ level1, level2, level3 }) => [level1, level2, level3])).toEqual([
      ['产出指标', '数量指标', '检查次数'],
      ['满意度指标', '服务对象满意度指标', '群众满意度'],
    ]);
    expect(form.indicators.some(({ repaired }) => repaired)).toBe(false);
  });

  test('a level 1 that is called like a level 2 stands where it belongs when all else does', () => {
    const rows = [
      ...ROWS.slice(0, 2),
      ['服务对象满意度指标', '具体指标', '群众满意度', '≥90%'],
      ['其他说明的问题', '无'],
    ];
    const indicators = formOf([['项目支出绩效目标表'], HEAD, ...rows]).indicators;
    expect(indicators.map(({ level3, repaired }) => [level3, repaired])).toEqual([
      ['检查次数', false],
      ['合格率', false],
      ['群众满意度', false],
    ]);
  });

  test('level 1 follows from level 2 where the rows lost it', () => {
    const form = formOf([
      ['项目支出绩效目标表'],
      HEAD,
      ['产出指标', '数量指标', '甲', '1次'],
      ['', '社会效益指标', '乙', '2次'],
    ]);
    expect(form.indicators.map(({ level1 }) => level1)).toEqual(['产出指标', '效益指标']);
  });
});

describe('kinds', () => {
  test.each([
    ['项目支出绩效目标申报表', [], 'project-target'],
    ['部门项目支出预算绩效目标表', [], 'project-target'],
    ['项目支出绩效自评表', ['完成值'], 'project-self-evaluation'],
    ['部门（单位）整体支出绩效目标表', [], 'department-target'],
    ['部门整体支出绩效自评表', ['完成值'], 'department-self-evaluation'],
    ['项目支出绩效运行监控表', ['1-7月执行情况'], 'monitoring'],
  ])('%s', (title, columns, kind) => expect(formOf([[title], [...HEAD, ...columns], ...ROWS]).kind).toBe(kind));
});

describe('many forms', () => {
  const one = (name: string) => [[`${name}绩效目标表`], ['项目名称', name], HEAD, ...ROWS];

  test('under one another, without a gap', () =>
    expect(formsOf([...one('甲'), ...one('乙')]).map(({ projectName, range }) => [projectName, range])).toEqual([
      ['甲', 'A1:D6'],
      ['乙', 'A7:D12'],
    ]));

  test('under one title, each below its number', () => {
    const part = (number: string, name: string) => [
      [`项目${number}：`, name],
      [`绩效目标：保障${name}`],
      HEAD,
      ...ROWS,
    ];
    const forms = formsOf([['项目绩效目标公开表'], ...part('一', '供水'), ...part('二', '清淤')]);
    expect(forms.map(({ projectName, goals, range }) => [projectName, goals, range])).toEqual([
      ['供水', ['保障供水'], 'A1:D7'],
      ['清淤', ['保障清淤'], 'A8:D13'],
    ]);
  });

  test('side by side', () => {
    const right = one('乙');
    const rows = one('甲').map((row, index) => [
      ...row,
      ...Array<string>(6 - row.length).fill(''),
      ...(right[index] ?? []),
    ]);
    expect(formsOf(rows).map(({ projectName, range }) => [projectName, range])).toEqual([
      ['甲', 'A1:D6'],
      ['乙', 'G1:J6'],
    ]);
  });

  test('a header printed again on a new page goes on with the table', () =>
    expect(formOf([...one('甲'), HEAD, ['效益指标', '社会效益指标', '知晓率', '≥80%']]).indicators).toHaveLength(4));

  test('goals of the whole project above those of the year: the year’s count', () => {
    const targetsOf = (long: string, yearly: string) =>
      formOf([
        ['项目绩效目标表'],
        [long, ...HEAD],
        ['', '产出（工作量）指标', '数量指标', '检查次数', '≥60次'],
        [yearly, ...HEAD],
        ...ROWS.map((row) => ['', ...row]),
      ]).indicators.map(({ target }) => target);
    expect(targetsOf('长期绩效指标', '年度绩效指标')).toEqual(['≥12次', '100%', '≥90%']);
    expect(targetsOf('总目标绩效指标', '本年度绩效指标')).toEqual(['≥12次', '100%', '≥90%']);
  });

  test('a column for standards beside the values is not theirs; what follows the table is no indicator', () => {
    const form = formOf([
      ['项目支出绩效目标表'],
      ['年度本级预算金额', '250万', '项目支出实施期', '2023.07-2024.01'],
      ['一级指标', '二级指标', '三级指标', '绩效标准', '指标值及单位'],
      ...ROWS.map(([level1 = '', level2 = '', name = '', value = '']) => [level1, level2, name, '计划标准', value]),
      ['保障绩效目标实现措施', '健全制度'],
      ['主管部门审核意见', '同意'],
    ]);
    expect(form.indicators.map(({ target }) => target)).toEqual(['≥12次', '100%', '≥90%']);
    expect(form).toMatchObject({ period: '2023.07-2024.01', budget: { total: 250 } });
  });

  test('a list with a project’s name on its rows', () => {
    const forms = formsOf([
      ['2024年项目绩效目标汇总表'],
      ['序号', '项目名称', '预算金额', ...HEAD],
      [1, '甲', 100, ...(ROWS[0] ?? [])],
      ['', '', '', ...(ROWS[1] ?? [])],
      [2, '乙', 20, ...(ROWS[0] ?? [])],
    ]);
    expect(
      forms.map(({ projectName, budget, year, indicators }) => [projectName, budget.total, year, indicators.length]),
    ).toEqual([
      ['甲', 100, 2024, 2],
      ['乙', 20, 2024, 1],
    ]);
  });
});

test('rows of a list that were moved left stay with their project', () => {
  const { forms } = recognise(
    sheetOf([
      ['2025年项目支出绩效目标表'],
      ['单位名称', '项目名称', '预算数', '一级指标', '二级指标', '三级指标', '指标值', '指标单位'],
      ['民政局', '低保资金', 1000, '产出指标', '数量指标', '保障人数', '≥8000', '人'],
      ['质量指标', '发放准确率', '=100', '%'],
      ['民政局', '临时救助', 200, '产出指标', '数量指标', '救助人次', '≥500', '人次'],
    ]),
  );
  expect(forms.map(({ projectName, budget }) => [projectName, budget.total])).toEqual([
    ['低保资金', 1000],
    ['临时救助', 200],
  ]);
  expect(forms[0]?.indicators).toMatchObject([
    { level3: '保障人数', repaired: false },
    { level1: '产出指标', level2: '质量指标', level3: '发放准确率', target: '=100', repaired: true },
  ]);
});

describe('money in the columns of a list', () => {
  const HEADS = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分'];
  const FIRST = ['产出指标', '数量指标', '养护里程', '≥20公里', '21公里', 50, 50];

  test('what was spent is the execution of each project', () => {
    const { forms } = recognise(
      sheetOf([
        ['2024年度项目支出绩效自评表'],
        ['项目名称', '预算数', '执行数', '执行率', ...HEADS],
        ['道路养护', 50, 45, '90%', ...FIRST],
        ['垃圾清运', 30, 30, '100%', ...FIRST],
      ]),
    );
    expect(forms.map(({ execution }) => execution)).toMatchObject([
      { adjusted: 50, executed: 45, rate: 0.9, points: null, cells: { adjusted: 'B3', executed: 'C3', rate: 'D3' } },
      { adjusted: 30, executed: 30, rate: 1 },
    ]);
    expect(forms[0]?.indicators).toMatchObject([{ level3: '养护里程', actual: '21公里' }]);
  });

  test('the unit in the word over the amounts counts', () => {
    const { forms } = recognise(
      sheetOf([
        ['2024年度项目支出绩效目标表'],
        ['项目名称', '预算金额（元）', ...HEADS],
        ['道路养护', 500000, ...FIRST],
      ]),
    );
    expect(forms[0]?.budget.total).toBe(50);
  });
});

describe('what is no form', () => {
  test.each<[string, DrawnCell[][]]>([
    ['ledger', [['2023年项目支出明细账'], ['日期', '摘要', '金额'], [1, '办公费', 200]]],
    ['cover', [['2023年度部门预算绩效目标汇编'], ['财政局']]],
    ['instructions', [['填报说明'], ['1.一级指标、二级指标、三级指标：按《指引》填写；指标值：填写可量化的数值。']]],
    [
      'staff appraisal',
      [
        ['员工绩效考核表'],
        ['姓名', '张三'],
        ['一级指标', '二级指标', '三级指标', '目标值', '得分'],
        ['工作业绩', '质量', '报表', '5', 5],
      ],
    ],
    [
      'figures of a business',
      [
        ['部门关键绩效指标（KPI）考核表'],
        ['指标', '', '', '目标值', '实际值', '得分'],
        ['产出指标', '数量', '产量', '1000件', '1100件', 40],
      ],
    ],
    ...['销售部KPI绩效表', '2024年kpi指标完成情况表', '公司OKR目标表', '经营业绩KPI'].map(
      (title): [string, DrawnCell[][]] => [
        title,
        [[title], ['指标', '', '', '目标值', '实际值', '得分'], ['产出指标', '数量', '产量', '1000件', '1100件', 40]],
      ],
    ),
    [
      'list of projects',
      [['项目绩效自评结果汇总表'], ['序号', '项目名称', '预算数', '执行数', '自评得分'], [1, '甲', 10, 9, 98]],
    ],
    ['nothing at all', []],
  ])('%s', (_why, rows) => expect(recognise(sheetOf(rows))).toEqual({ forms: [], nearMisses: [] }));

  test.each<[string, DrawnCell[][], string]>([
    ['cut off before the table', [['项目支出绩效目标表'], ['项目名称', '甲'], ['实施单位', '水利局']], '指标表头'],
    ['cut off after the header', [['项目支出绩效目标表'], ['项目名称', '甲'], HEAD], '指标行'],
    [
      'no value column',
      [['项目支出绩效目标表'], ['一级指标', '二级指标', '三级指标', '分值'], ['产出指标', '数量指标', '甲', 10]],
      '指标值列',
    ],
    [
      'two halves of one table side by side',
      [
        ['项目支出绩效目标表'],
        [...HEAD, ...HEAD],
        ['产出指标', '数量指标', '检查次数', '≥12次', '效益指标', '社会效益指标', '受益人数', '≥100人'],
        ['', '质量指标', '合格率', '100%', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
      ],
      '左右两半',
    ],
  ])('almost one: %s', (_why, rows, missing) => {
    const { forms, nearMisses } = recognise(sheetOf(rows, { name: '表一' }));
    expect(forms).toEqual([]);
    expect(nearMisses).toMatchObject([{ sheet: '表一', missing: [expect.stringContaining(missing)] }]);
  });

  test('a table of the year beside one of the whole project is no half', () => {
    const head = ['一级指标', '二级指标', '三级指标', '实施期指标值', '二级指标', '三级指标', '年度指标值'];
    const row = ['产出指标', '数量指标', '检查次数', '≥12次', '质量指标', '合格率', '≥90%'];
    expect(recognise(sheetOf([['项目支出绩效目标表'], head, row]))).toMatchObject({ forms: [{}], nearMisses: [] });
  });
});
