import { recognise } from '../core/form/recognise';
import { DEFAULT_PROFILE } from '../core/profile/profile';
import { applyToSheet } from '../core/plan/apply-to-sheet.testing';
import { sheetOf } from '../core/sheet/sheet.testing';
import type { Workbook } from '../host/host';
import { checkWorkbook } from './check';
import { planMissingRows } from './insert';

/** A form without 数量指标, which belongs first, without 时效指标 and 成本指标, and without 满意度指标. */
const SHEET = sheetOf(
  [
    ['项目支出绩效目标表'],
    ['项目名称', '防汛物资'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '质量指标', '合格率', '≥95%'],
    [null, null, '达标率', '≥90%'],
    ['效益指标', '社会效益指标', '事故下降率', '≥5%'],
  ],
  { merges: ['A4:A5', 'B4:B5'] },
);
const WORKBOOK: Workbook = { name: '测试', sheets: [SHEET], activeSheet: SHEET.name, activeCell: null };

test('补齐缺项: every missing level gets its row in the standard order, first, middle and last, names filled and values empty', () => {
  const [checked] = checkWorkbook(WORKBOOK, DEFAULT_PROFILE).forms;
  if (!checked) throw new Error('no form');
  const { changes } = planMissingRows(WORKBOOK, checked);
  const after = applyToSheet(SHEET, changes);
  const [form] = recognise(after).forms;
  expect(form?.blocks.map(({ level1, level2, top, bottom }) => [level1, level2, top, bottom])).toEqual([
    ['产出指标', '数量指标', 4, 4],
    ['产出指标', '质量指标', 5, 6],
    ['产出指标', '时效指标', 7, 7],
    ['产出指标', '成本指标', 8, 8],
    ['效益指标', '社会效益指标', 9, 9],
    ['满意度指标', '服务对象满意度指标', 10, 10],
  ]);
  expect(form?.indicators.map(({ level3 }) => level3)).toEqual(['合格率', '达标率', '事故下降率']);
});
