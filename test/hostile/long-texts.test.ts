import type { Form } from '../../src/core/form/form';
import { recognise } from '../../src/core/form/recognise';
import type { CellContent } from '../../src/core/plan/plan';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { lint } from '../../src/core/rules/lint';
import { policyOf } from '../../src/core/scoring/policies';
import { scoreForm } from '../../src/core/scoring/score-form';
import { placeOf } from '../../src/core/sheet/address';
import { LONGEST_TEXT } from '../../src/core/sheet/displayed-text';
import { cellAt, type Cell, type Sheet } from '../../src/core/sheet/sheet';
import { type DrawnCell, sheetOf } from '../../src/core/sheet/sheet.testing';

/** What a cell of Excel holds at most. */
const EXCEL_LIMIT = 32_767;

/** Texts that lead expressions of quadratic time astray: many beginnings, no end. */
const PUMPS =
  ' |\n|1|1,|1.|a|优|高|有|(|（|[|【|《|〔|“|"|：|:|≥|<|<a |&|TC “|TC "1" \\l |绩效|部门|预计|偏差|实际|符号|依据|目标1|注 |每|每年|、|的|。目标|十|一月|年|2021年|2021-1|%|1%|万元|元/人|不少于|及以上|1×1+|x|*|_|=|-'.split(
    '|',
  );

/** A self-evaluation form with a text in every place that a clerk fills. */
function formWith(text: string): Sheet {
  const rows: DrawnCell[][] = [
    ['项目支出绩效自评表'],
    [`（2021年度）${text}`],
    ['项目名称', text, null, '主管部门', text],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', text, 10, 10, 10, text, 10],
    ['年度总体目标', text, null, null, text],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', text, `≥${text}`, text, 50, text, text],
    [`产出指标${text}`, `质量指标${text}`, `合格率${text}`, text, `≥1${text}`, 20, 20, text],
    ['效益指标', '社会效益指标', '安全感', text, '95%', 20, 20, text],
    ['总分', null, null, null, null, 100, text],
    [`注：${text}`],
  ];
  return sheetOf(rows, { name: '自评表' });
}

function valueOf(cell: Cell | undefined): DrawnCell {
  return typeof cell?.value === 'boolean' ? null : (cell?.value ?? null);
}

function contentOf(sheet: Sheet, cell: string): CellContent {
  const { row, column } = placeOf(cell);
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === 'number' ? { number: value } : typeof value === 'string' ? { text: value } : { empty: true };
}

function findingsOf(sheet: Sheet) {
  const { forms } = recognise(sheet);
  forms.forEach((form: Form) => scoreForm(form, policyOf('national-2020')));
  return { forms, ...lint(forms, DEFAULT_PROFILE, { contents: (_sheet, cell) => contentOf(sheet, cell) }) };
}

test.each(PUMPS)('a form full of “%s” to the limit of Excel is checked and scored', (pump) => {
  const long = pump.repeat(EXCEL_LIMIT).slice(0, EXCEL_LIMIT - 10);
  const { forms } = findingsOf(formWith(long));
  expect(forms).toHaveLength(1);
});

describe('a text that is longer than is read', () => {
  const full = '≥９５％ '.padEnd(LONGEST_TEXT, '，另有说明');
  const { byForm, notChecked } = findingsOf(formWith(`${full}。`));

  const saidOf = (all: typeof notChecked): string | undefined =>
    all.find(({ rule }) => rule === 'value-unreadable')?.reason;

  test('is said, by cell', () => {
    const one = sheetOf(
      Array.from(formWith('5').rows, (row, at) => (at === 11 ? [`注：${full}。`] : Array.from(row ?? [], valueOf))),
    );
    expect(saidOf(findingsOf(one).notChecked)).toMatch(/^A12 的文字超过 4000 个字，只读了前面这些/);
  });

  test('is said of many with how many they are', () => {
    const { cutCells = [] } = recognise(formWith(`${full}。`)).forms[0] ?? {};
    const named = `${cutCells.slice(0, 6).join('、')} 等 ${cutCells.length} 处的文字超过`;
    expect([cutCells.length > 6, saidOf(notChecked)?.startsWith(named)]).toEqual([true, true]);
  });

  test('is never rewritten, as what follows would be lost', () => {
    const changed = byForm.flat().flatMap(({ fix }) => fix?.changes ?? []);
    const befores = changed.flatMap((change) =>
      change.do === 'set' && 'text' in change.before ? [change.before] : [],
    );
    expect(befores.filter(({ text }) => text.length > LONGEST_TEXT)).toEqual([]);
  });

  test('is said of no text that is just as long as is read', () => {
    const prefix = '（2021年度）';
    const cutOf = (length: number) => recognise(formWith('1'.repeat(length - prefix.length))).forms[0]?.cutCells;
    expect(cutOf(LONGEST_TEXT)).toBeUndefined();
    expect(cutOf(LONGEST_TEXT + 1)).toEqual(['A2']);
  });
});
