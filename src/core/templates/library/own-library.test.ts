import { recognise } from '../../form/recognise';
import { sheetOf, type DrawnCell } from '../../sheet/sheet.testing';
import { entriesFromFile, entriesFromSheet, exportEntries } from './import-entries';
import { searchLibrary, usualValue } from './library';
import { readEntry } from './own-entry';
import { asLibraryEntry, type OwnEntry, textsOfIndicator, withEntry, withoutEntry } from './own-library';
import { ENTRY } from './own-library.testing';

const TEXTS = { ...ENTRY, comparator: '≥' as string };

describe('readEntry', () => {
  test.each<[string, Partial<typeof TEXTS>, Partial<OwnEntry>]>([
    ['as it is kept', {}, ENTRY],
    ['level 1 from level 2', { level1: '' }, { level1: '产出指标' }],
    ['usual spellings of levels', { level1: '产出', level2: '数量' }, { level1: '产出指标', level2: '数量指标' }],
    ['marks behind a level', { level2: '数量指标（必填硬性指标）' }, { level2: '数量指标' }],
    ['a unit’s own levels', { level1: '履职效能', level2: '重点工作' }, { level1: '履职效能', level2: '重点工作' }],
    ['words for the comparator', { comparator: '大于等于' }, { comparator: '≥' }],
    [
      'all in the value',
      { comparator: '', value: '不少于 24 次', unit: '' },
      { comparator: '≥', value: '24', unit: '次' },
    ],
    ['a quality', { comparator: '定性', value: '基本完善', unit: '' }, { comparator: '', value: '基本完善' }],
    ['a date', { comparator: '', value: '2025年12月底', unit: '' }, { value: '2025年12月底' }],
    ['without a value yet', { value: '', unit: '%' }, { comparator: '≥', value: '', unit: '%' }],
  ])('%s', (_why, texts, expected) => expect(readEntry({ ...TEXTS, ...texts })).toMatchObject({ entry: expected }));

  test.each<[string, Partial<typeof TEXTS>, string]>([
    ['without a name', { name: ' ' }, 'no-name'],
    ['without level 2', { level2: '' }, 'no-level2'],
    ['a level 1 that nobody can know', { level1: '', level2: '重点工作' }, 'no-level1'],
    ['a comparator that is none', { comparator: '约' }, 'unknown-comparator'],
    ['a comparator before a text', { value: '良好', unit: '' }, 'value-not-a-number'],
    ['too long', { name: '长'.repeat(101) }, 'too-long'],
  ])('no entry: %s', (_why, texts, fault) => expect(readEntry({ ...TEXTS, ...texts })).toEqual({ fault }));
});

describe('keeping entries', () => {
  const other = { ...ENTRY, name: '涵闸检修次数' };

  test('the same indicator is kept once, the newer version in its place', () => {
    expect(withEntry([ENTRY, other], { ...ENTRY, value: '12' })).toEqual([{ ...ENTRY, value: '12' }, other]);
  });

  test('a renamed one stays where it was', () => {
    expect(withEntry([ENTRY, other], { ...ENTRY, name: '新名' }, ENTRY)).toEqual([{ ...ENTRY, name: '新名' }, other]);
  });

  test('renamed to one that is there, only one is left', () => {
    expect(withEntry([ENTRY, other], { ...other, value: '1' }, ENTRY)).toEqual([{ ...other, value: '1' }]);
  });

  test('one is taken away', () => expect(withoutEntry([ENTRY, other], ENTRY)).toEqual([other]));

  test('it is searched and shown as those that come with the program', () => {
    const entry = asLibraryEntry(ENTRY, '我的指标');
    expect(searchLibrary({ text: '巡查', category: '我的指标' }, [entry])).toEqual([entry]);
    expect(usualValue(entry)).toBe('≥24次');
  });
});

test('an indicator of a form becomes an entry', () => {
  const [form] = recognise(
    sheetOf([
      ['项目支出绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '堤防巡查次数', '不少于24次'],
    ]),
  ).forms;
  const [indicator] = form?.indicators ?? [];
  expect(indicator && readEntry(textsOfIndicator(indicator))).toEqual({ entry: ENTRY });
});

describe('from a sheet', () => {
  const HEAD = ['一级', '二级', '三级', '计算符号', '指标值', '计量单位'];
  const row = (...cells: DrawnCell[]): DrawnCell[] => cells;

  test('columns by their names, levels that stand once, numbers in their format', () => {
    const sheet = sheetOf([
      ['本单位常用指标'],
      ['序号', '计量单位', '三级指标', '二级指标', '指标值', '一级指标'],
      row(1, '次', '堤防巡查次数', '数量指标', '≥24', '产出指标'),
      row(2, '座', '涵闸检修座数', '', 8, ''),
      row(3, '', '检修合格率', '质量指标', { value: 0.95, format: '0%' }, ''),
    ]);
    expect(entriesFromSheet(sheet)).toMatchObject({
      entries: [
        ENTRY,
        { level2: '数量指标', name: '涵闸检修座数', value: '8', unit: '座' },
        { level1: '产出指标', level2: '质量指标', name: '检修合格率', value: '95', unit: '%' },
      ],
      bad: [],
    });
  });

  test('bad rows are named by their line, the others are taken', () => {
    const sheet = sheetOf([
      HEAD,
      row('', '自定类别', '检修座数', '', 8, '座'),
      row('产出指标', '数量指标', '堤防巡查次数', '≥', 24, '次'),
      row('产出指标', '数量指标', '', '≥', 24, '次'),
      [],
      row('产出指标', '数量指标', '堤防巡查次数', '≥', 30, '次'),
      row('产出指标', '质量指标', '合格率', '左右', 95, '%'),
    ]);
    expect(entriesFromSheet(sheet)).toEqual({
      entries: [ENTRY],
      bad: [
        { line: 2, fault: 'no-level1', text: '检修座数' },
        { line: 4, fault: 'no-name', text: '24' },
        { line: 6, fault: 'twice', text: '堤防巡查次数' },
        { line: 7, fault: 'unknown-comparator', text: '合格率' },
      ],
    });
  });

  test('a sheet that names no such columns is none', () => {
    expect(
      entriesFromSheet(
        sheetOf([
          ['姓名', '金额'],
          ['张', 1],
        ]),
      ),
    ).toBeNull();
  });
});

describe('as a file', () => {
  test('there and back', () => expect(entriesFromFile(exportEntries([ENTRY]))).toEqual({ entries: [ENTRY], bad: [] }));

  test('entries that are none are named by their number', () => {
    const text = JSON.stringify({
      tool: 'jixiao',
      library: [ENTRY, { ...ENTRY, name: '' }, 7, { ...ENTRY, name: '乙', value: 3 }],
    });
    expect(entriesFromFile(text)).toMatchObject({
      entries: [ENTRY, { name: '乙', value: '3' }],
      bad: [
        { line: 2, fault: 'no-name' },
        { line: 3, fault: 'no-entry' },
      ],
    });
  });

  test.each([
    ['another program’s', '{"a":1}'],
    ['cut off', '{"tool":"jixiao","libr'],
    ['settings', '{"tool":"jixiao","profile":{}}'],
  ])('%s file is refused', (_why, text) => expect(entriesFromFile(text)).toBeNull());
});
