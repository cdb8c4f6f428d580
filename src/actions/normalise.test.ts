import { recognise } from '../core/form/recognise';
import { sheetOf } from '../core/sheet/sheet.testing';
import { planNormalisation } from './normalise';

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值'];

function planFor(target: string): ReturnType<typeof planNormalisation> {
  const sheet = sheetOf([['项目支出绩效目标表'], HEAD, ['产出指标', '数量指标', '培训次数', target]]);
  const { forms } = recognise(sheet);
  expect(forms).toHaveLength(1);
  return planNormalisation({ name: '', sheets: [sheet], activeSheet: null, activeCell: null }, forms);
}

test('the title says what is put in order', () => {
  expect(planFor('不少于 12次')).toMatchObject({ title: '规范化写法（比较符 1 处，空格和全半角 1 处）' });
});

test('a form in order gives a plan without changes', () => {
  expect(planFor('≥12次')).toEqual({ title: '规范化写法', changes: [] });
});
