import type { Area, Cell, Sheet } from '../../core/sheet/sheet';
import type { Workbook } from '../../host/host';
import { readRoster } from './roster-list';

function sheetOf(lines: readonly string[], merges: readonly Area[] = []): Sheet {
  const rows = lines.map((line) =>
    line.split('|').map((text): Cell | undefined => {
      if (text === '') return undefined;
      return { value: /^\d+$/.test(text) ? Number(text) : text };
    }),
  );
  return { name: '名单', hidden: false, protected: false, rows, merges, hiddenRows: new Set() };
}

const workbookOf = (...sheets: Sheet[]): Workbook => ({
  name: '名单.xlsx',
  sheets,
  activeSheet: null,
  activeCell: null,
});

/** Units of a list, each with its project behind a colon where it has one. */
function read(...sheets: Sheet[]): string | string[] {
  const listed = readRoster(workbookOf(...sheets));
  if (typeof listed === 'string') return listed;
  return listed.map(({ unit, project }) => (project === null ? unit : `${unit}:${project}`));
}

describe('a list', () => {
  test.each<[string, string[], string[]]>([
    ['of names alone', ['水利局', '林业局'], ['水利局', '林业局']],
    ['of names that end like nothing known', ['甲', '乙'], ['甲', '乙']],
    ['with a title', ['2025年应报送单位名单', '', '水利局'], ['水利局']],
    ['with a title and a header that is like it', ['单位名单', '序号|单位', '1|水利局'], ['水利局']],
    ['of 机构', ['2025年应报送单位名单', '序号|机构|联系人', '1|水利局|张三'], ['水利局']],
    ['of 部门', ['部门|联系电话', '水利局|0991'], ['水利局']],
    ['of 填报单位', ['序号|填报单位|备注', '1|水利局|已催'], ['水利局']],
    ['of 预算单位名称 with codes', ['预算单位代码|预算单位名称', 'A01|水利局'], ['水利局']],
    [
      'of 单位全称 beside those above them',
      ['主管部门|单位全称', '农业局|畜牧站', '农业局|种子站'],
      ['畜牧站', '种子站'],
    ],
    ['of 单位/部门', ['序号|单位/部门', '1|水利局'], ['水利局']],
    ['of 名称', ['序号|名称', '1|水利局'], ['水利局']],
    ['where 名称 is the project’s', ['单位|名称', '水利局|防汛'], ['水利局:防汛']],
    ['under a word that is not known', ['序号|报送对象|联系人', '1|水利局|张三'], ['水利局']],
    ['without a header, beside people', ['1|水利局|张三', '2|市第一中学|李四'], ['水利局', '市第一中学']],
    ['with its header printed again', ['序号|单位', '1|水利局', '序号|单位', '2|林业局'], ['水利局', '林业局']],
    ['under the year', ['2025年度应报送单位', '水利局'], ['水利局']],
    ['with headings of groups', ['名单（2家）', '县直单位', '水利局', '乡镇', '东风镇'], ['水利局', '东风镇']],
    ['with a total and a note', ['单位|项目', '水利局|防汛', '合计|', '注：按文件|'], ['水利局:防汛']],
    ['with numbers before its names', ['1.水利局', '(2)林业局', '三、农业局'], ['水利局', '林业局', '农业局']],
    [
      'with numbers in circles, brackets and of full width before its names',
      ['①水利局', '⑵ 林业局', '３．农业局', '❹畜牧局', '㊄教育局', '⑥、110指挥中心'],
      ['水利局', '林业局', '农业局', '畜牧局', '教育局', '110指挥中心'],
    ],
    ['with a Chinese number and a dot before a name', ['一.水利局', '二.林业局'], ['水利局', '林业局']],
    ['with a name that begins with a day', ['3.15投诉举报中心', '水利局'], ['3.15投诉举报中心', '水利局']],
    [
      'with headings of groups that are numbered and counted',
      ['单位', '一、县直单位（2家）', '水利局', '二、事业单位', '水文站', '（三）国有企业', '水务集团'],
      ['水利局', '水文站', '水务集团'],
    ],
    [
      'with headings in words of their own between its units',
      ['单位', '一、城建口', '1.住建局', '2.城管局', '二、农业农村系统（2家）', '水利局', '林业局'],
      ['住建局', '城管局', '水利局', '林业局'],
    ],
    [
      'with a heading that has nothing below it',
      ['单位', '一、城建口', '住建局', '城管局', '二、农口', '水利局', '三、其他单位'],
      ['住建局', '城管局', '水利局'],
    ],
    [
      'of names like those of groups, all numbered alike',
      ['单位', '一、城建口', '二、垂管单位'],
      ['城建口', '垂管单位'],
    ],
    [
      'with headings whose number has a column of its own',
      ['序号|单位|联系人', '一|城建口|', '1|住建局|张三', '（二）|驻县垂管单位|', '1|税务局|李四'],
      ['住建局', '税务局'],
    ],
    [
      'all numbered alike, with names like those of groups',
      ['单位', '一、城建口', '二、住建局', '三、垂管单位'],
      ['城建口', '住建局', '垂管单位'],
    ],
    [
      'with units above others that belong to them',
      ['单位', '一、水利局', '水文站', '二、人大', '人大服务中心'],
      ['水利局', '水文站', '人大', '人大服务中心'],
    ],
    ['with names like those of groups and no numbers', ['单位', '河口', '二线', '水文站'], ['河口', '二线', '水文站']],
  ])('%s', (_why, lines, expected) => expect(read(sheetOf(lines))).toEqual(expected));

  test.each([
    '合计',
    '合 计：2家',
    '县直小计（2家）',
    '本页小计',
    '共2家单位',
    '共 2 页',
    '备注：按文件',
    '注1：按文件',
    '填表人',
    '制表单位：财政局',
    '单位负责人：张三',
    '审核人：',
    '填报日期',
    '联系电话：0991-1234567',
    '2025年3月1日',
    '二〇二五年三月一日',
    '2025年度',
    '45717',
    '第1页，共3页',
    '- 1 -',
    'Page 1 of 3',
    '请于3月1日前报送。',
    '以下空白',
    '附件：报送要求',
  ])('leaves “%s” out', (line) => expect(read(sheetOf(['单位', '水利局', line]))).toEqual(['水利局']));

  test.each([
    '甲',
    '市第一中学',
    '人民医院',
    '城南街道',
    '光明社区',
    '东风村',
    '水务集团',
    '中国电信县分公司',
    '合作社',
    '审核中心',
    '报送服务站',
    '统计局',
    '县总工会',
    '共青团县委',
    '日报社',
    '联系群众服务中心',
    '负责任教育集团',
    '12345热线中心',
    '110指挥中心',
    '第一书记办公室',
    '三门峡市财政局',
    '一五〇团',
    '单位后勤服务中心',
    'Hope School',
  ])('keeps “%s”', (name) =>
    expect(read(sheetOf(['单位', '水利局', name]))).toEqual(['水利局', name.replace(/\s/g, '')]),
  );

  test('of a unit merged over its projects', () => {
    const merges = [{ top: 2, left: 1, bottom: 3, right: 1 }];
    expect(read(sheetOf(['单位|项目名称', '水利局|防汛', '|灌溉'], merges))).toEqual(['水利局:防汛', '水利局:灌溉']);
  });

  test('of a unit merged over two columns and its projects', () => {
    const merges = [{ top: 2, left: 1, bottom: 3, right: 2 }];
    const lines = ['单位||项目名称', '水利局||防汛', '||灌溉'];
    expect(read(sheetOf(lines, merges))).toEqual(['水利局:防汛', '水利局:灌溉']);
  });

  test('behind a sheet that holds none', () => {
    expect(read(sheetOf(['说明：按时报送']), sheetOf(['水利局']))).toEqual(['水利局']);
  });
});

const FORM = [
  '项目支出绩效目标表',
  '项目名称|防汛',
  '实施单位|水利局',
  '一级指标|二级指标|三级指标|指标值',
  '产出指标|数量指标|巡查次数|≥12次',
];

test('a form beside a sheet with names is a form with its cover', () => {
  expect(read(sheetOf(['水利局']), sheetOf(FORM))).toBe('form');
});

test.each([
  ['nothing at all', [], 'empty'],
  ['a header alone', ['序号|单位'], 'empty'],
  ['a performance form', FORM, 'form'],
  ['columns of which none is told to be the units', ['甲|张三', '乙|李四'], 'unclear'],
  ['two columns of public bodies without a header', ['农业局|畜牧站', '水利局|水文站'], 'unclear'],
])('no list: %s', (_why, lines, expected) => expect(read(sheetOf(lines))).toBe(expected));
