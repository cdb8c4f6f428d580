import { gridOf } from '../sheet/grid';
import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { findHeaders } from './find-headers';

function rolesOf(rows: readonly (readonly DrawnCell[])[], merges: readonly string[] = []) {
  const headers = findHeaders(gridOf(sheetOf(rows, { merges })));
  return headers.map(({ top, bottom, columns }) => ({
    rows: [top, bottom],
    roles: columns.flatMap(({ role, left }) =>
      role && role !== 'other' && role !== 'section' ? [`${role}:${left}`] : [],
    ),
  }));
}

test.each<[string, DrawnCell[][], string[], number[], string[]]>([
  [
    'the funds of a listed project under a head that is not merged',
    [
      ['项目名称', '资金情况', '', '', '二级指标', '三级指标', '目标值', '完成值'],
      ['', '预算数', '执行数', '执行率'],
    ],
    [],
    [1, 2],
    ['projectName:1', 'budget:2', 'level2:5', 'level3:6', 'target:7', 'actual:8'],
  ],
  [
    'names of level 2 under 指标名称',
    [
      ['指标类型', '指标名称', '指标内容', '目标值'],
      ['产出指标', '数量指标', '监测断面', '≥30个'],
    ],
    [],
    [1, 1],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  [
    'names of indicators under 指标名称, with what they mean',
    [
      ['指标类型', '指标名称', '指标内容', '目标值'],
      ['产出指标', '监测断面', '数量指标', '≥30个'],
    ],
    [],
    [1, 1],
    ['level1:1', 'level3:2', 'description:3', 'target:4'],
  ],
  [
    'planned and reached under the values',
    [
      ['一级指标', '二级指标', '三级指标', '绩效指标值', ''],
      ['', '', '', '计划', '实际'],
    ],
    ['D1:E1', 'A1:A2', 'B1:B2', 'C1:C2'],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5'],
  ],
  [
    'the same, not merged',
    [
      ['一级指标', '二级指标', '三级指标', '绩效指标值', '', '权重'],
      ['', '', '', '计划', '实际'],
      ['产出指标', '数量指标', '检查次数', '≥12次', '13次', 20],
    ],
    [],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5', 'points:6'],
  ],
  [
    'scores of half of the year',
    [
      ['二级指标', '三级指标', '指标值', '上半年', '', '全年', ''],
      ['', '', '', '完成值', '得分', '完成值', '得分'],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
    [1, 2],
    ['level2:1', 'level3:2', 'target:3', 'actual:6', 'score:7'],
  ],
  [
    'values and points before and after an adjustment',
    [
      ['二级指标', '三级指标', '调整前', '', '调整后', ''],
      ['', '', '指标值', '分值', '指标值', '分值'],
    ],
    ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    [1, 2],
    ['level2:1', 'level3:2', 'target:3', 'points:4', 'target:5', 'points:6'],
  ],
  [
    'values under the head of their group',
    [
      ['绩效指标', '', '', '指标值', '', ''],
      ['一级指标', '二级指标', '三级指标', '年初', '调整后', '单位'],
    ],
    ['A1:C1', 'D1:F1'],
    [2, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'target:5', 'unit:6'],
  ],
  [
    'one word over the columns of two levels, beside the names',
    [
      ['指标', '', '指标内容', '目标值'],
      ['产出', '产出数量', '检查次数', '≥12次'],
      ['', '产出质量', '合格率', '100%'],
    ],
    [],
    [1, 1],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  [
    'one word over all levels of a draft without values',
    [
      ['绩效指标', '', '', '指标值'],
      ['产出指标', '数量指标', '检查次数', ''],
      ['', '质量指标', '合格率', ''],
    ],
    ['A1:C1'],
    [1, 1],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  [
    '“指标类别” over both levels',
    [
      ['序号', '指标类别', '', '指标名称', '指标值'],
      [1, '产出指标', '数量指标', '检查次数', '≥12次'],
    ],
    ['B1:C1'],
    [1, 1],
    ['level1:2', 'level2:3', 'level3:4', 'target:5'],
  ],
  [
    'one word over levels and names alike',
    [
      ['绩效指标', '', '', '目标值'],
      ['产出指标', '数量指标', '检查次数', '≥12次'],
      ['', '质量指标', '合格率', '100%'],
    ],
    ['A1:C1'],
    [1, 1],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  [
    'one word over level 2 and names, a gap between them',
    [
      ['绩效指标', '', '', '目标值'],
      ['数量指标', '', '检查次数', '≥12次'],
      ['质量指标', '', '合格率', '100%'],
    ],
    ['A1:C1'],
    [1, 1],
    ['level2:1', 'level3:3', 'target:4'],
  ],
  [
    'one word over names alone, under headings of their own, above the sign-off',
    [
      ['指标名称', '', '指标值'],
      ['产出指标', '', ''],
      ['检查次数', '', '≥12次'],
      ['满意度指标', '', ''],
      ['群众满意度', '', '≥90%'],
      ['填表人', '张三'],
    ],
    ['A1:B1', 'A2:B2', 'A3:B3', 'A4:B4', 'A5:B5'],
    [1, 1],
    ['level3:1', 'target:3'],
  ],
  [
    'one word over level 1 and names, above a sign-off with cells under every word',
    [
      ['指标名称', '', '', '指标值'],
      ['产出指标', '检查次数', '', '≥12次'],
      ['满意度指标', '群众满意度', '', '≥90%'],
      ['填表人：', '张三', '审核人：', '李四'],
    ],
    ['A1:C1', 'B2:C2', 'B3:C3'],
    [1, 1],
    ['level1:1', 'level3:2', 'target:4'],
  ],
  [
    'an empty row between the two rows of a header',
    [['绩效指标', '', '', '年度指标值', '实际完成值'], [], ['一级指标', '二级指标', '三级指标', '', '']],
    [],
    [1, 3],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5'],
  ],
  [
    'words above the empty columns beside levels whose own row has none',
    [
      ['评价维度', '', '评价内容', '目标值', '分值'],
      ['一级指标', '二级指标', '三级指标', '', ''],
    ],
    [],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'points:5'],
  ],
  [
    'words for parts of the value where nothing is merged',
    [
      ['一级指标', '二级指标', '三级指标', '绩效目标值', '', ''],
      ['', '', '', '符号', '值', '单位'],
    ],
    [],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'comparator:4', 'target:5', 'unit:6'],
  ],
  [
    'words for parts of the name and of the value under a header that is merged down beside them',
    [
      ['一级指标', '二级指标', '三级指标', '', '绩效目标值'],
      ['', '', '名称', '考核口径', '符号', '值', '单位'],
    ],
    ['A1:A2', 'B1:B2', 'C1:D1', 'E1:G1'],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'comparator:5', 'target:6', 'unit:7'],
  ],
  [
    'the value split under a group head',
    [
      ['一级指标', '二级指标', '三级指标', '指标值', '', '', '分值'],
      ['', '', '', '度量单位', '计算符号', '目标值', ''],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'unit:4', 'comparator:5', 'target:6', 'points:7'],
  ],
  [
    'a word that nobody knows in the lower row, beside levels merged down',
    [
      ['一级指标', '二级指标', '三级指标', '绩效目标', '绩效自评', ''],
      ['', '', '', '年初指标值', '实际完成值', '同比'],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'E1:F1'],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5'],
  ],
  [
    'levels under a group head, values merged down',
    [
      ['绩效指标', '', '', '年初设定指标值', '实际完成值'],
      ['一级指标', '二级指标', '三级指标', '', ''],
    ],
    ['A1:C1', 'D1:D2', 'E1:E2'],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5'],
  ],
  [
    'words broken over two rows',
    [
      ['一级', '二级', '三级', '年度', '实际'],
      ['指标', '指标', '指标', '指标值', '完成值'],
    ],
    [],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5'],
  ],
  [
    'names over the levels, a second word for level 1 behind the value',
    [
      ['指标名称', '', '', '指标值', '指标类型'],
      ['一级指标', '二级指标', '三级指标', '', ''],
    ],
    ['A1:C1', 'D1:D2', 'E1:E2'],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  [
    'two tables under captions',
    [
      ['年度绩效指标', '', '', '', '实施期绩效指标', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值', '一级指标', '二级指标', '三级指标', '指标值'],
    ],
    ['A1:D1', 'E1:H1'],
    [2, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  [
    'reasons in columns of their own: the summary counts',
    [
      ['一级指标', '二级指标', '三级指标', '年度指标值', '1-7月执行情况', '偏差原因分析', '', ''],
      ['', '', '', '', '', '经费保障', '人员保障', '原因说明'],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:H1'],
    [1, 2],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5', 'deviation:8'],
  ],
])('%s', (_why, drawn, merges, rows, roles) => expect(rolesOf(drawn, merges)).toEqual([{ rows, roles }]));

test.each<[string, DrawnCell[], string[]]>([
  [
    'half of the year beside the year',
    ['一级指标', '二级指标', '三级指标', '半年指标值', '全年指标值', '上半年完成值', '全年完成值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:5', 'actual:7'],
  ],
  [
    'the unit of a listed project and that of a value',
    ['单位', '项目名称', '二级指标', '三级指标', '指标值', '单位'],
    ['implementer:1', 'projectName:2', 'level2:3', 'level3:4', 'target:5', 'unit:6'],
  ],
  [
    'what a listed project has spent before its indicators',
    ['项目名称', '预算数', '执行数', '二级指标', '三级指标', '目标值', '完成值'],
    ['projectName:1', 'budget:2', 'level2:4', 'level3:5', 'target:6', 'actual:7'],
  ],
  [
    'what half of the year reached beside words on it',
    ['二级指标', '三级指标', '年度指标值', '上半年完成值', '完成情况'],
    ['level2:1', 'level3:2', 'target:3', 'actual:4'],
  ],
  [
    'half of the year beside what was reached',
    ['一级指标', '二级指标', '三级指标', '年度指标值', '上半年完成值', '实际完成值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:6'],
  ],
  [
    'half of the year beside what is called alike',
    ['一级指标', '二级指标', '三级指标', '年度指标值', '上半年完成情况', '完成情况'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:6'],
  ],
  [
    'a quarter beside what is called alike',
    ['一级指标', '二级指标', '三级指标', '年度指标值', '第一季度执行情况', '执行情况'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:6'],
  ],
  [
    'some months beside the year',
    ['一级指标', '二级指标', '三级指标', '年度指标值', '1-6月完成值', '1-12月完成值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:6'],
  ],
  [
    'several parts of the year before what became of it',
    ['二级指标', '三级指标', '指标值', '一季度完成值', '二季度完成值', '三季度完成值', '完成情况'],
    ['level2:1', 'level3:2', 'target:3', 'actual:7'],
  ],
  [
    'two halves that make the year together',
    ['二级指标', '三级指标', '年度指标值', '上半年完成值', '下半年完成值'],
    ['level2:1', 'level3:2', 'target:3'],
  ],
  [
    'the year so far, twice',
    ['二级指标', '三级指标', '年度指标值', '1-6月完成值', '1-9月完成值'],
    ['level2:1', 'level3:2', 'target:3', 'actual:5'],
  ],
  [
    'half of the year with remarks on it',
    ['二级指标', '三级指标', '年度指标值', '上半年完成值', '上半年完成情况'],
    ['level2:1', 'level3:2', 'target:3', 'actual:4'],
  ],
  [
    'a word for the adjustment alone',
    ['二级指标', '三级指标', '原指标值', '调整后', '分值'],
    ['level2:1', 'level3:2', 'target:3', 'target:4', 'points:5'],
  ],
  [
    'an adjustment within the year',
    ['二级指标', '三级指标', '年初指标值', '年中调整值', '完成值'],
    ['level2:1', 'level3:2', 'target:3', 'target:4', 'actual:5'],
  ],
  [
    'half of the year beside what is expected of it',
    ['一级指标', '二级指标', '三级指标', '年度指标值', '上半年完成值', '预计全年完成值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5', 'forecast:6'],
  ],
  [
    'levels called goals',
    ['一级目标', '二级目标', '三级目标', '指标目标值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  ['one row', ['一级指标', '二级指标', '三级指标', '指标值'], ['level1:1', 'level2:2', 'level3:3', 'target:4']],
  [
    'points of every level beside its name',
    ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '目标值'],
    ['level1:1', 'level2:3', 'level3:5', 'points:6', 'target:7'],
  ],
  [
    'what was reached in a year that is named, before what was reached',
    ['一级指标', '二级指标', '三级指标', '2023年实际值', '年度指标值', '实际完成值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:5', 'actual:6'],
  ],
  [
    'what was reached in the year that is named, before remarks',
    ['一级指标', '二级指标', '三级指标', '年度指标值', '2024年实际完成值', '年度完成情况'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5'],
  ],
  [
    'the year beside remarks on what was reached',
    ['一级指标', '二级指标', '三级指标', '年度指标值', '2024年完成值', '完成情况'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5'],
  ],
  [
    '“指标” alone beside a column for values, with no level at all',
    ['绩效指标', '指标', '指标权重', '计量单位', '指标性质', '指标值'],
    ['level3:2', 'points:3', 'unit:4', 'comparator:5', 'target:6'],
  ],
  [
    '“指标” behind one column for both levels',
    ['指标类型', '指标', '目标值', '备注'],
    ['level1:1', 'level3:2', 'target:3'],
  ],
  [
    '“指标” beside “目标”',
    ['指标大类', '指标小类', '指标', '目标', '完成情况', '满分', '自评分'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5', 'points:6', 'score:7'],
  ],
  [
    'names under “指标” beside a column for values',
    ['一级指标', '二级指标', '指标', '指标值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  [
    'what was reached in years before the target’s',
    ['一级指标', '二级指标', '三级指标', '2023年完成值', '2024年目标值', '2024年完成值', '2025年目标值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:7'],
  ],
  [
    'target and actual value of one year',
    ['一级指标', '二级指标', '三级指标', '2024年目标值', '2024年完成值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4', 'actual:5'],
  ],
  [
    'points before the value',
    ['一级指标', '二级指标', '三级指标', '权重', '目标值', '完成值', '自评得分'],
    ['level1:1', 'level2:2', 'level3:3', 'points:4', 'target:5', 'actual:6', 'score:7'],
  ],
  [
    'the table’s head over the level-1 names',
    ['绩效指标', '二级指标', '指标名称', '预期指标值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  [
    'the table’s head over the names',
    ['一级指标', '二级指标', '绩效指标', '指标值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:4'],
  ],
  [
    'two values: the year’s counts',
    ['一级指标', '二级指标', '三级指标', '实施期指标值', '年度指标值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:5'],
  ],
  [
    'what was reached the year before is not the actual value',
    ['一级指标', '二级指标', '三级指标', '上年实际值', '本年目标值'],
    ['level1:1', 'level2:2', 'level3:3', 'target:5'],
  ],
  [
    'two tables with one level 1: the later one is the year’s',
    ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
    ['level1:1', 'level2:5', 'level3:6', 'target:7'],
  ],
])('in one row: %s', (_why, row, roles) => expect(rolesOf([row])).toEqual([{ rows: [1, 1], roles }]));

test.each<[string, DrawnCell[]]>([
  ['level names are no header', ['产出指标', '数量指标', '次数', '≥5次']],
  ['a list of projects', ['序号', '项目名称', '主管部门', '预算数', '绩效目标']],
  ['a staff appraisal', ['考核指标', '权重', '目标值', '完成值', '得分']],
])('%s', (_why, row) => expect(rolesOf([row])).toEqual([]));

describe('values of several years: those of the form’s year count', () => {
  const GROUP = [
    ['二级指标', '三级指标', '指标值', '', ''],
    ['', '', '2023年', '2024年', '2025年'],
  ];
  const FLAT = [['二级指标', '三级指标', '2024年实际值', '2025年预计值', '2026年指标值']];
  const MERGED = ['A3:A4', 'B3:B4', 'C3:E3'];
  test.each<[string, DrawnCell[][], string[], string]>([
    ['by its title', [['2024年项目绩效目标表'], [], ...GROUP], MERGED, 'target:4'],
    ['by the line below it', [['项目绩效目标表'], ['（2025年度）'], ...GROUP], MERGED, 'target:5'],
    ['the first where none says its year', [['项目绩效目标表'], [], ...GROUP], MERGED, 'target:3'],
    ['the first where its year has no column', [['2020年项目绩效目标表'], [], ...GROUP], MERGED, 'target:3'],
    ['no other form’s', [['（2024年度）'], ['项目绩效目标表'], ...GROUP], MERGED, 'target:3'],
    ['by a label above them', [['项目绩效目标表'], ['预算年度', '2024'], ...GROUP], MERGED, 'target:4'],
    [
      'not by columns of funds of several years',
      [['2024年项目绩效目标表'], ['资金来源', '2023年度', '2025年度'], ...GROUP],
      MERGED,
      'target:4',
    ],
    ['in words of their own', [['2026年项目绩效目标表'], ...FLAT], [], 'target:5'],
    [
      'before a target for the next year',
      [['2023年项目绩效自评表'], ['二级指标', '三级指标', '2023年目标值', '2023年实际值', '2024年目标值']],
      [],
      'target:3',
    ],
  ])('%s', (_why, rows, merges, target) => {
    expect(rolesOf(rows, merges)[0]?.roles.filter((role) => role.startsWith('target'))).toEqual([target]);
  });
});
