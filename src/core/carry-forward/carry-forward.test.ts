import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileHost } from '../../host/file';
import type { Form } from '../form/form';
import { recognise } from '../form/recognise';
import type { Sheet } from '../sheet/sheet';
import { sheetOfBlank } from '../templates/sheet-of-blank';
import { carryForward, costsAbove } from './carry-forward';
import { movedContent, movedText, showsYear } from './years';

const FORMS = join(__dirname, '../../../test/fixtures/forms');
let real: readonly { name: string; sheet: Sheet; form: Form }[] = [];

beforeAll(async () => {
  const files = readdirSync(FORMS).filter((file) => file.endsWith('.xlsx'));
  const found = await Promise.all(
    files.map(async (file) => {
      const { sheets } = await createFileHost(readFileSync(join(FORMS, file)), file).read();
      return sheets.flatMap((sheet) =>
        recognise(sheet).forms.map((form) => ({ name: `${file} ${sheet.name}!${form.range}`, sheet, form })),
      );
    }),
  );
  real = found.flat();
});

test('every real form keeps layout and promises, and loses what became of them', () => {
  expect(real.length).toBeGreaterThan(50);
  for (const { name, sheet, form } of real) {
    const carried = carryForward(sheet, form);
    const { forms, nearMisses } = recognise(sheetOfBlank(carried.blank));
    const [next] = forms;
    const promise = ({ level1, level2, level3, points, repaired }: Form['indicators'][number]) => [
      level1,
      level2,
      level3,
      points,
      repaired,
    ];
    expect({
      name,
      nearMisses,
      kind: next?.kind,
      year: next?.year,
      unit: next?.unit,
      indicators: next?.indicators.map(promise),
      goals: next?.goals,
    }).toEqual({
      name,
      nearMisses: [],
      kind: form.kind,
      year: form.year === null ? null : form.year + 1,
      unit: form.unit,
      indicators: form.indicators.map(promise),
      goals: form.goals,
    });
    expect({ name, budget: next?.budget, completion: next?.completion }).toEqual({
      name,
      budget: { total: null, fiscal: null, other: null },
      completion: null,
    });
    for (const { actual, score, deviation } of next?.indicators ?? [])
      expect({ name, results: [actual || null, score, deviation || null] }).toEqual({
        name,
        results: [null, null, null],
      });
    expect({ name, oldYear: carried.oldYear.filter(({ text }) => !showsYear(text, form.year ?? 0)) }).toEqual({
      name,
      oldYear: [],
    });
  }
});

describe('a small form', () => {
  const rows: Sheet['rows'] = [
    [{ value: '旁边的说明' }],
    [],
    [undefined, { value: '2024年度项目支出绩效自评表' }],
    [undefined, { value: '（2024年度）' }],
    [
      undefined,
      { value: '项目名称' },
      { value: '2024年防汛项目' },
      { value: '实施期限' },
      { value: '2024年1月-2024年12月' },
    ],
    [
      undefined,
      { value: '项目资金（万元）' },
      { value: '年度资金总额' },
      { value: 30 },
      { value: '其他资金' },
      { value: 5, formula: '=D6-25' },
    ],
    [undefined, { value: '年度目标' }, { value: '2024年完成储备，接续2023年' }],
    [
      undefined,
      ...['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因分析'].map((value) => ({
        value,
      })),
    ],
    [
      undefined,
      ...['产出指标', '时效指标', '储备完成时间', '2024年底', '2024年底'].map((value) => ({ value })),
      { value: 40 },
      { value: 40 },
      { value: '无' },
    ],
    [
      undefined,
      ...['产出指标', '成本指标', '2024年储备成本', '≤30万元', '29万元'].map((value) => ({ value })),
      { value: 50 },
      { value: 50 },
    ],
    [
      undefined,
      { value: '总分' },
      undefined,
      undefined,
      undefined,
      undefined,
      { value: 90, formula: '=SUM(G9:G10)' },
      { value: 90, formula: '=SUM(H9:H10)' },
    ],
  ];
  const sheet: Sheet = { name: '2024防汛', hidden: false, protected: false, rows, merges: [], hiddenRows: new Set() };
  const [form] = recognise(sheet).forms;
  if (!form) throw new Error('no form');
  const carried = carryForward(sheet, form, { budget: 20 });
  const next = sheetOfBlank(carried.blank);
  const texts = next.rows.map((row) => Array.from(row ?? [], (cell) => cell?.formula ?? cell?.value ?? ''));

  test('is drawn from the first cell, with the year moved and results cleared', () => {
    expect(carried.blank.name).toBe('2025防汛');
    expect(texts).toEqual([
      ['2025年度项目支出绩效自评表'],
      ['（2025年度）'],
      ['项目名称', '2025年防汛项目', '实施期限', '2025年1月-2025年12月'],
      ['项目资金（万元）', '年度资金总额', 20, '其他资金', '=C4-25'],
      ['年度目标', '2024年完成储备，接续2023年'],
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因分析'],
      ['产出指标', '时效指标', '储备完成时间', '2025年底', '', 40],
      ['产出指标', '成本指标', '2024年储备成本', '≤30万元', '', 50],
      ['总分', '', '', '', '', '=SUM(F7:F8)', '=SUM(G7:G8)'],
    ]);
  });

  test('amounts that stay empty are listed, those given and formulas are not', () => {
    expect(carried.budgetCells).toEqual([]);
    expect(carryForward(sheet, form).budgetCells).toEqual(['C4']);
  });

  test('what still shows the old year is listed', () => {
    expect(carried.oldYear.map(({ cell }) => cell)).toEqual(['B5', 'C8']);
  });

  test('costs above the new budget are listed, at the limit they are not', () => {
    expect(costsAbove(carried, 20)).toEqual([{ cell: 'D8', text: '≤30万元', name: '2024年储备成本', amount: 30 }]);
    expect(costsAbove(carried, 30)).toEqual([]);
  });

  test('the year may be any', () => {
    expect(carryForward(sheet, form, { year: 2027 })).toMatchObject({
      from: 2024,
      to: 2027,
      blank: { name: '2027防汛' },
    });
  });
});

describe('years', () => {
  test.each([
    ['in a title', '2024年度绩效自评表', '2025年度绩效自评表'],
    ['twice', '2024.01-2024.12', '2025.01-2025.12'],
    ['in Chinese digits', '二〇二四年度', '二〇二五年度'],
    ['a span of years is for people', '2024年1月至2026年12月', '2024年1月至2026年12月'],
    ['another year', '2023年', '2023年'],
    ['part of a longer number', '编号1202400', '编号1202400'],
  ])('%s', (_why, text, expected) => expect(movedText(text, 2024, 2025)).toBe(expected));

  test.each([
    ['a number with the sign of the year', { number: 2024, format: '0"年"' }, { number: 2025, format: '0"年"' }],
    ['a date', { number: 45657, format: 'yyyy-mm-dd' }, { number: 46022, format: 'yyyy-mm-dd' }],
    ['a leap day', { number: 45351, format: 'yyyy-mm-dd' }, { number: 45716, format: 'yyyy-mm-dd' }],
    ['any other number', { number: 12 }, { number: 12 }],
  ])('%s', (_why, content, expected) => expect(movedContent(content, 2024, 2025)).toEqual(expected));
});
