import { DEFAULT_PROFILE } from '../core/profile/profile';
import { sheetOf } from '../core/sheet/sheet.testing';
import { compareWorkbooks } from './compare';

const SHEET = sheetOf([
  ['项目支出绩效目标表'],
  ['项目名称', '防汛物资', '年度资金总额', 360000],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '采购批次', '≥3批'],
]);
const WORKBOOK = { name: '表.xlsx', sheets: [SHEET], activeSheet: null, activeCell: null };

test('amounts are read in the unit that each side’s settings assume', () => {
  const inYuan = { workbook: WORKBOOK, profile: { ...DEFAULT_PROFILE, assumedUnit: '元' as const } };
  const [pair] = compareWorkbooks({ workbook: WORKBOOK, profile: DEFAULT_PROFILE }, inYuan).pairs;
  expect(pair?.budget).toMatchObject({ before: 360000, after: 36 });
  expect(compareWorkbooks(inYuan, inYuan).pairs[0]?.budget?.change).toBe(0);
});
