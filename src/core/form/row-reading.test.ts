import { cellsOf, gridOf } from '../sheet/grid';
import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { findHeaders } from './find-headers';
import { readRow } from './row-reading';

const HEADER = ['', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];

/** Reads one row under the header; `level1` is what the rows above say. */
function read(row: readonly DrawnCell[], level1 = '产出指标') {
  const grid = gridOf(sheetOf([HEADER, row]));
  const [header] = findHeaders(grid);
  const { values, repaired, ...levels } = readRow(cellsOf(grid, 2), header ?? fail(), { level1 });
  const text = (cell: { text: string } | undefined) => cell?.text ?? '';
  const names = [levels.level1, levels.level2, levels.level3].map(text);
  return {
    names,
    values: ['target', 'actual', 'points', 'score'].map((role) => text(values.get(role as 'target'))),
    repaired,
  };
}

function fail(): never {
  throw new Error('no header');
}

describe('two cells for one part', () => {
  const ADJUSTED = ['一级指标', '二级指标', '三级指标', '年初指标值', '调整后指标值'];
  const BESIDE_LEVEL1 = ['一级指标', '', '二级指标', '三级指标', '指标值'];
  test.each<[string, DrawnCell[], DrawnCell[], string[]]>([
    ['an adjusted target counts', ADJUSTED, ['产出指标', '数量指标', '次数', '≥5次', '≥3次'], ['产出指标', '≥3次']],
    [
      'where nothing was adjusted, the initial one does',
      ADJUSTED,
      ['产出指标', '数量指标', '次数', '≥5次', '无'],
      ['产出指标', '≥5次'],
    ],
    [
      'where it is said not to be adjusted, too',
      ADJUSTED,
      ['产出指标', '数量指标', '次数', '≥5次', '未调整'],
      ['产出指标', '≥5次'],
    ],
    ...['不变', '与年初一致', '无需调整', '未作调整', '同年初指标值', '否', '（无）', '无。', '－', 'N/A'].map(
      (words): [string, DrawnCell[], DrawnCell[], string[]] => [
        `where it says “${words}”`,
        ADJUSTED,
        ['产出指标', '数量指标', '次数', '≥5次', words],
        ['产出指标', '≥5次'],
      ],
    ),
    [
      'a qualitative target is adjusted as well',
      ADJUSTED,
      ['效益指标', '社会效益指标', '能力', '显著提升', '不断提升'],
      ['效益指标', '不断提升'],
    ],
    [
      'what stood there before the adjustment does not',
      ['一级指标', '二级指标', '三级指标', '调整后指标值', '调整前指标值'],
      ['产出指标', '数量指标', '次数', '≥3次', '≥5次'],
      ['产出指标', '≥3次'],
    ],
    [
      'the initial one does, too, where it stands behind',
      ['一级指标', '二级指标', '三级指标', '调整后指标值', '年初指标值'],
      ['产出指标', '数量指标', '次数', '未调整', '≥5次'],
      ['产出指标', '≥5次'],
    ],
    [
      'in a row moved left, the adjusted one counts',
      ['', ...ADJUSTED],
      ['产出指标', '数量指标', '次数', '≥5次', '≥3次'],
      ['产出指标', '≥3次'],
    ],
    [
      'in a row moved left that was not adjusted, the initial one does',
      ['', ...ADJUSTED],
      ['产出指标', '数量指标', '次数', '≥5次', '未调整'],
      ['产出指标', '≥5次'],
    ],
    ['in a row moved right, too', ADJUSTED, ['', '产出指标', '数量指标', '次数', '≥5次', '无'], ['产出指标', '≥5次']],
    ['so it does behind a name that was moved alone', ADJUSTED, ['', '次数统计情况', '', '≥5次', '无'], ['', '≥5次']],
    [
      'a goal in front of the level 1 is none',
      BESIDE_LEVEL1,
      ['年度绩效目标1', '产出指标', '数量指标', '次数', '≥5次'],
      ['产出指标', '≥5次'],
    ],
    [
      'a level 1 of the form’s own beside other text stays',
      BESIDE_LEVEL1,
      ['履职', '三公', '预算管理', '次数', '≥5次'],
      ['履职', '≥5次'],
    ],
  ])('%s', (_why, head, row, expected) => {
    const grid = gridOf(sheetOf([head, row], { merges: head[1] === '' ? ['A1:B1'] : [] }));
    const [header] = findHeaders(grid);
    const { level1, values } = readRow(cellsOf(grid, 2), header ?? fail(), { level1: '' });
    expect([level1?.text ?? '', values.get('target')?.text]).toEqual(expected);
  });

  test.each<[string, DrawnCell[], string, string]>([
    [
      'its value under the adjusted one’s',
      ['产出指标', '数量指标', '', '培训班举办次数', '≥5次'],
      '培训班举办次数',
      '≥5次',
    ],
    ['its values further right', ['产出指标', '数量指标', '', '次数', '≥5次', '≥3次'], '次数', '≥3次'],
    ['the second of them says that it was not adjusted', ['', '', '', '次数', '≥5次', '未调整'], '次数', '≥5次'],
  ])('a name under the initial target’s word: %s', (_why, row, name, target) => {
    const grid = gridOf(sheetOf([ADJUSTED, row]));
    const [header] = findHeaders(grid);
    const reading = readRow(cellsOf(grid, 2), header ?? fail(), { level1: '' });
    expect([reading.level3?.text, reading.values.get('target')?.text]).toEqual([name, target]);
  });
});

test.each<[string, DrawnCell[], string]>([
  ['its number', ['产出指标', '数量指标', '指标1：', '培训次数', '≥5次'], '培训次数'],
  ['a bare number', ['产出指标', '数量指标', 2, '培训次数', '≥5次'], '培训次数'],
  ['nothing else', ['产出指标', '数量指标', '指标1：培训次数', '', '≥5次'], '指标1：培训次数'],
  ['another text', ['产出指标', '数量指标', '培训', '次数', '≥5次'], '培训'],
])('a name in two cells under its word, beside %s', (_why, row, name) => {
  const grid = gridOf(sheetOf([['一级指标', '二级指标', '三级指标', '', '指标值'], row], { merges: ['C1:D1'] }));
  const [header] = findHeaders(grid);
  expect(readRow(cellsOf(grid, 2), header ?? fail(), { level1: '' }).level3?.text).toBe(name);
});

describe('a row in its columns', () => {
  test.each<[string, DrawnCell[], string[], string[]]>([
    [
      'complete',
      ['', '产出指标', '数量指标', '次数', '≥5次', '6次', 10, 10],
      ['产出指标', '数量指标', '次数'],
      ['≥5次', '6次', '10', '10'],
    ],
    ['levels merged above', ['', '', '', '次数', '≥5次', '6次', 10, 10], ['', '', '次数'], ['≥5次', '6次', '10', '10']],
    ['the value is missing', ['', '', '', '次数'], ['', '', '次数'], ['', '', '', '']],
    [
      'the name is missing',
      ['', '', '质量指标', '', '提升', '95%', 10, 10],
      ['', '质量指标', ''],
      ['提升', '95%', '10', '10'],
    ],
    [
      'header words as actual',
      ['', '', '', '次数', '≥5次', '社会效益指标', 10, 10],
      ['', '', '次数'],
      ['≥5次', '社会效益指标', '10', '10'],
    ],
    [
      'an indicator called like a level',
      ['', '', '', '服务对象满意度', '≥90%', '95%'],
      ['', '', '服务对象满意度'],
      ['≥90%', '95%', '', ''],
    ],
    [
      'a level 2 of the unit’s own',
      ['', '', '服务质量', '办结率', '≥90%'],
      ['', '服务质量', '办结率'],
      ['≥90%', '', '', ''],
    ],
    [
      'the table’s own head before the row',
      ['绩效指标', '产出指标', '数量指标', '次数', '≥5次'],
      ['产出指标', '数量指标', '次数'],
      ['≥5次', '', '', ''],
    ],
    [
      'an indicator called like a group of people asked',
      ['', '', '', '家长满意度指标', '较高'],
      ['', '', '家长满意度指标'],
      ['较高', '', '', ''],
    ],
    [
      'a goal as a level 1 of the unit’s own',
      ['', '质量目标', '工程质量', '道路完好率', '≥90%'],
      ['质量目标', '工程质量', '道路完好率'],
      ['≥90%', '', '', ''],
    ],
    [
      'what came of it as a level 2 of the unit’s own',
      ['', '履职效能', '项目成效', '道路完好率', '≥90%'],
      ['履职效能', '项目成效', '道路完好率'],
      ['≥90%', '', '', ''],
    ],
    [
      'the same under a level 1 above',
      ['', '', '成效指标', '道路完好率', '较高'],
      ['', '成效指标', '道路完好率'],
      ['较高', '', '', ''],
    ],
    [
      'the same, reached in a number as large as its points',
      ['', '质量目标', '工程质量', '道路完好里程', '≥10公里', 10, 10, 10],
      ['质量目标', '工程质量', '道路完好里程'],
      ['≥10公里', '10', '10', '10'],
    ],
    [
      'level 1 and 2 of one name',
      ['', '满意度指标', '满意度指标', '群众满意度', '≥90%'],
      ['满意度指标', '满意度指标', '群众满意度'],
      ['≥90%', '', '', ''],
    ],
  ])('%s', (_why, row, names, values) => expect(read(row)).toEqual({ names, values, repaired: false }));
});

describe('a row that was moved is read and said to be repaired', () => {
  test.each<[string, DrawnCell[], string[], string[]]>([
    [
      'one column left',
      ['产出指标', '数量指标', '次数', '≥5次', '6次', 10, 10],
      ['产出指标', '数量指标', '次数'],
      ['≥5次', '6次', '10', '10'],
    ],
    [
      'one column right',
      ['', '', '产出指标', '数量指标', '次数', '≥5次', '6次', 10, 10],
      ['产出指标', '数量指标', '次数'],
      ['≥5次', '6次', '10', '10'],
    ],
    [
      'level 2 in the column of level 1',
      ['', '质量指标', '', '合格率', '≥95%'],
      ['', '质量指标', '合格率'],
      ['≥95%', '', '', ''],
    ],
    [
      'a goal as level 2 in the column of level 1',
      ['', '质量目标', '合格率', '≥95%', '96%'],
      ['', '质量目标', '合格率'],
      ['≥95%', '96%', '', ''],
    ],
    [
      'a goal as level 2 before a value in words',
      ['', '质量目标', '合格率', '不低于国家标准', '达标', '10', '10'],
      ['', '质量目标', '合格率'],
      ['不低于国家标准', '达标', '10', '10'],
    ],
    [
      'the people asked as level 2 in the column of level 1',
      ['', '学生满意度指标', '学生满意度', '满意', '满意', 10, 9.5],
      ['', '学生满意度指标', '学生满意度'],
      ['满意', '满意', '10', '9.5'],
    ],
    [
      'level 2 in the column of names',
      ['', '', '', '质量指标', '合格率', '≥95%', '96%', 10, 10],
      ['', '质量指标', '合格率'],
      ['≥95%', '96%', '10', '10'],
    ],
    [
      '成本指标 in the column of level 1',
      ['', '成本指标', '人均经费', '≤5万元', '4万元', 10, 10],
      ['', '成本指标', '人均经费'],
      ['≤5万元', '4万元', '10', '10'],
    ],
    ['name in the column of level 2', ['', '', '警示教育片', '1次'], ['', '', '警示教育片'], ['1次', '', '', '']],
    [
      'name two columns left, its value one',
      ['', '专家经费补助标准', '', '36000元'],
      ['', '', '专家经费补助标准'],
      ['36000元', '', '', ''],
    ],
    [
      'name in front of the table',
      ['群众知晓政策情况', '有效维护'],
      ['', '', '群众知晓政策情况'],
      ['有效维护', '', '', ''],
    ],
    [
      'name and value one column right',
      ['', '', '', '', '合格率', '≥95%', '96%', 10, 10],
      ['', '', '合格率'],
      ['≥95%', '96%', '10', '10'],
    ],
    [
      'two level-2 names',
      ['', '时效指标', '成本指标', '及时率', '100%'],
      ['', '成本指标', '及时率'],
      ['100%', '', '', ''],
    ],
  ])('%s', (_why, row, names, values) => expect(read(row)).toEqual({ names, values, repaired: true }));
});

describe('a row that was moved under other headers', () => {
  const SPLIT = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重'];
  const RATED = ['', '一级指标', '二级指标', '三级指标', '指标解释', '目标值', '实际值', '完成比例', '分值', '得分'];
  const LIST = ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'];

  test.each<[string, string[], DrawnCell[], Record<string, string>]>([
    [
      'a comparator in the column of names',
      SPLIT,
      ['', '覆盖镇街', '=', 16, '个', 10],
      { level3: '覆盖镇街', comparator: '=', target: '16', unit: '个', points: '10' },
    ],
    [
      'over a column that no part of the indicator stands in',
      RATED,
      ['', '质量指标', '合格率', '合格数占比', '≥95%', '96%', '101%', 15, 14],
      { level2: '质量指标', level3: '合格率', target: '≥95%', actual: '96%', points: '15', score: '14' },
    ],
    [
      'level names of the department’s own',
      HEADER,
      ['履职目标', '重点工作', '抽检批次', '≥5000批次', '5200批次', 15, 15],
      { level1: '履职目标', level2: '重点工作', level3: '抽检批次', target: '≥5000批次', score: '15' },
    ],
    [
      'a name that level names are called by as well',
      HEADER,
      ['', '', '预算执行率', '≥95%', '96%', 10, 10],
      { level3: '预算执行率', target: '≥95%', actual: '96%', points: '10' },
    ],
    [
      'into the column of “绩效指标”, which names nothing here',
      ['绩效指标', '指标名称', '计量单位', '指标性质', '年初指标值', '全年完成值', '指标权重', '指标得分'],
      ['宣传次数', '次', '≥', 40, 43, 20, 20],
      { level3: '宣传次数', unit: '次', comparator: '≥', target: '40', actual: '43', points: '20', score: '20' },
    ],
    [
      'two columns of earlier years under one word',
      [...RATED.slice(0, 4), '前年指标值', '', '预期当年实现值', '指标值确定依据'],
      ['', '质量指标', '合格率', '80%', '82%', '≥95%', '历史标准'],
      { level2: '质量指标', level3: '合格率', target: '≥95%', basis: '历史标准' },
    ],
    [
      'with a value in the column of level 2',
      ['一级指标', '二级指标', '三级指标', '指标值', '备注'],
      ['检查次数', '≥12次', '计划'],
      { level3: '检查次数', target: '≥12次' },
    ],
    [
      'with a deadline in the column of names',
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['补贴发放时间', '', '2022年12月底前'],
      { level3: '补贴发放时间', target: '2022年12月底前' },
    ],
    [
      'with the value under the description',
      ['一级指标', '二级指标', '三级指标', '指标说明', '目标值', '分值'],
      ['', '合格率', '达到目标值', '≥95%', 10],
      { level3: '合格率', description: '达到目标值', target: '≥95%', points: '10' },
    ],
    [
      'right under a word for points before the value',
      ['一级指标', '二级指标', '三级指标', '分值', '年度指标值', '实际完成值', '得分'],
      ['', '', '质量指标', '合格率', 10, '≥98%', '99%', 10],
      { level2: '质量指标', level3: '合格率', points: '10', target: '≥98%', actual: '99%', score: '10' },
    ],
    [
      'right under two words for targets, with a level in the column of names',
      ['指标类型', '指标名称', '年初指标值', '调整后指标值', '实际完成值', '分值', '得分'],
      ['', '满意度指标', '居民满意度', '≥90%', '不变', '92%', 10, 10],
      { level3: '居民满意度', target: '≥90%', actual: '92%', points: '10', score: '10' },
    ],
    [
      'right under two words for targets, with points where nothing was reached',
      ['一级指标', '二级指标', '三级指标', '年初指标值', '调整后指标值', '实际完成值', '分值', '得分', '备注'],
      ['', '质量指标', '', '合格率', '≥98%', '', '99%', 20, 20],
      { level2: '质量指标', level3: '合格率', target: '≥98%', actual: '99%', points: '20', score: '20' },
    ],
    [
      'right behind the name, with points where the reason belongs',
      HEADER,
      ['', '', '质量指标', '合格率', '', '≥98%', '99%', 20, 20],
      { level3: '合格率', target: '≥98%', actual: '99%', points: '20', score: '20' },
    ],
    [
      'left behind the name, with a number as comparator',
      ['一级指标', '二级指标', '三级指标', '指标解释', '指标性质', '指标值', '度量单位', '分值'],
      ['', '质量指标', '合格率', '≥', 98, '%', 20],
      { level3: '合格率', comparator: '≥', target: '98', unit: '%', points: '20' },
    ],
    [
      'a level in the column of the project',
      LIST,
      ['效益指标', '社会效益指标', '受益人数', '≥2万人'],
      { level1: '效益指标', level2: '社会效益指标', level3: '受益人数', target: '≥2万人' },
    ],
  ])('%s', (_why, head, row, expected) => {
    const grid = gridOf(sheetOf([head, row]));
    const [header] = findHeaders(grid);
    const { values, repaired, ...levels } = readRow(cellsOf(grid, 2), header ?? fail(), { level1: '产出指标' });
    const read = new Map<string, { text: string } | undefined>([...values, ...Object.entries(levels)]);
    for (const [role, text] of Object.entries(expected)) expect([role, read.get(role)?.text]).toEqual([role, text]);
    expect(repaired).toBe(true);
  });
});

test.each<[string, DrawnCell[]]>([
  ['a value in the description', ['', '', '合格率', '100%', 95, 96, '', '']],
  ['a value with its sign there', ['', '', '合格率', '≥90%', 95, 96, '', '']],
])('points that are blank are no values that were moved: %s', (_why, row) => {
  const head = ['一级指标', '二级指标', '三级指标', '指标说明', '指标值', '实际完成值', '分值', '得分'];
  const grid = gridOf(sheetOf([head, row]));
  const [header] = findHeaders(grid);
  const { values, repaired } = readRow(cellsOf(grid, 2), header ?? fail(), { level1: '产出指标' });
  expect([values.get('target')?.text, values.get('actual')?.text, repaired ?? false]).toEqual(['95', '96', false]);
});

test('what was reached where no target stands is no value that was moved', () =>
  expect(read(['', '', '质量指标', '合格率', '', '99%', 10, 10, 0])).toMatchObject({
    values: ['', '99%', '10', '10'],
    repaired: false,
  }));

test('an adjusted target in its column is no sign of a row that was moved', () => {
  const grid = gridOf(
    sheetOf([
      ['指标类型', '指标名称', '年初指标值', '调整后指标值'],
      ['数量指标', '管网长度', '≥50公里', '≥40公里'],
    ]),
  );
  const [header] = findHeaders(grid);
  const reading = header && readRow(cellsOf(grid, 2), header, { level1: '产出指标' });
  expect(reading).toMatchObject({ level2: { text: '数量指标' }, repaired: false });
});

test('a value column left of the levels may hold a level’s name', () => {
  const grid = gridOf(
    sheetOf([
      ['指标确定依据', '一级指标', '二级指标', '三级指标', '指标值'],
      ['生态效益', '', '', '生态效益增长率', '持续'],
    ]),
  );
  const [header] = findHeaders(grid);
  const reading = header && readRow(cellsOf(grid, 2), header, { level1: '效益指标' });
  expect(reading).toMatchObject({ level3: { text: '生态效益增长率' }, repaired: false });
});

test('成本指标 in its level-1 column is none of these, where the layout has it as level 1', () =>
  expect(read(['', '成本指标', '经济成本指标', '总成本', '≤100万元'], '产出指标')).toMatchObject({
    names: ['成本指标', '经济成本指标', '总成本'],
    repaired: false,
  }));

describe('a row that only heads others', () => {
  const BELOW_LEVEL1 = ['二级指标', '三级指标', '指标值', '分值'];
  const BELOW_LEVEL2 = ['一级指标', '三级指标', '指标值', '分值'];
  test.each<[string, string[], DrawnCell[], string[], string[]]>([
    ['a level 1 over all columns', BELOW_LEVEL1, ['满意度指标'], ['A2:D2'], ['满意度指标', '满意度指标', '']],
    ['numbered in brackets', BELOW_LEVEL1, ['（三）满意度指标'], [], ['（三）满意度指标', '（三）满意度指标', '']],
    ['numbered in its own column: a level 2', BELOW_LEVEL1, ['（三）质量指标'], [], ['', '（三）质量指标', '']],
    ['a level 2 alone in its column', BELOW_LEVEL1, ['满意度指标'], [], ['', '满意度指标', '']],
    ['a level 2 over the names', BELOW_LEVEL2, ['', '数量指标'], ['B2:D2'], ['', '数量指标', '']],
    [
      'a level 2 over the names beside its level 1',
      BELOW_LEVEL2,
      ['效益指标', '（一）社会效益指标'],
      [],
      ['效益指标', '（一）社会效益指标', ''],
    ],
    ['an indicator called by a level’s weak name', BELOW_LEVEL2, ['', '1.经济效益'], [], ['', '', '1.经济效益']],
    ['no level without its number', BELOW_LEVEL2, ['', '家长满意度指标'], [], ['', '', '家长满意度指标']],
    ['in a table of all levels', HEADER.slice(1), ['', '', '数量指标'], ['C2:H2'], ['', '', '数量指标']],
  ])('%s', (_why, head, row, merges, names) => {
    const grid = gridOf(sheetOf([head, row], { merges }));
    const [header] = findHeaders(grid);
    const { level1, level2, level3 } = readRow(cellsOf(grid, 2), header ?? fail(), { level1: '效益指标' });
    expect([level1, level2, level3].map((cell) => cell?.text ?? '')).toEqual(names);
  });
});
