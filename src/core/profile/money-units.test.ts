import type { Form, MoneyUnitName } from '../form/form';
import { recognise } from '../form/recognise';
import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { chosenUnitIn, withMoneyUnit } from './money-units';

const TABLE: DrawnCell[][] = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '检查次数', '≥12次'],
  ['效益指标', '社会效益指标', '知晓率', '≥90%'],
];

function formOf(head: readonly DrawnCell[][], chosenUnit?: (form: Form) => MoneyUnitName | undefined): Form {
  const [form] = recognise(sheetOf([['项目名称', '防汛物资'], ...head, ...TABLE]), chosenUnit).forms;
  if (!form) throw new Error('no form was recognised');
  return form;
}

describe('the unit that a person chose', () => {
  test.each<[string, DrawnCell[][], number]>([
    ['goes before what nothing says', [['年度资金总额', 360000]], 36],
    ['goes before the unit line', [['', '单位：万元'], ['年度资金总额', 360000]], 36], // prettier-ignore
    ['goes before the label’s remark', [['年度资金总额（万元）', 360000]], 36],
    ['gives way to the unit behind the number', [['年度资金总额（万元）', '36万元']], 36],
  ])('%s', (_why, head, total) => {
    const form = formOf(head, () => '元');
    expect(form.budget.total).toBe(total);
    expect(form.moneyUnit).toMatchObject({ unit: '元', chosen: true });
  });

  test('keeps the cell that says otherwise', () =>
    expect(formOf([['年度资金总额（万元）', 360000]], () => '元').moneyUnit.cell).toBe('A2'));
});

describe('units kept for forms', () => {
  const printed = formOf([['年度资金总额', 360000]]);
  const units = withMoneyUnit([], printed, '元');

  test('are found again after a row was inserted', () => {
    const later = formOf([['主管部门', '水利局'], ['年度资金总额', 360000]], chosenUnitIn({ moneyUnits: units })); // prettier-ignore
    expect(later.budget.total).toBe(36);
  });

  test('are replaced, not added to, and taken back', () => {
    expect(withMoneyUnit(units, printed, '亿元')).toEqual([expect.objectContaining({ unit: '亿元' })]);
    expect(withMoneyUnit(units, printed, null)).toEqual([]);
  });

  test('speak of no other form', () => {
    const other = { ...printed, projectName: '抗旱物资' };
    expect(chosenUnitIn({ moneyUnits: units })(other)).toBeUndefined();
  });

  test('an assumed unit is for forms that name none', () => {
    const chosenUnit = chosenUnitIn({ moneyUnits: [], assumedUnit: '元' });
    expect(formOf([['年度资金总额', 360000]], chosenUnit).budget.total).toBe(36);
    expect(formOf([['年度资金总额（万元）', 36]], chosenUnit).moneyUnit).toEqual({ unit: '万元', cell: 'A2' });
  });
});
