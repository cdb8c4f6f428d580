import { recognise } from '../../form/recognise';
import { DEFAULT_PROFILE } from '../../profile/profile';
import { sheetOf } from '../../sheet/sheet.testing';
import { lint } from '../lint';

test('a name merged over two rows of values is printed once', () => {
  const rows = [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '新建管网', '供水≥10公里'],
    ['', '', '', '排水≥8公里'],
  ];
  const { forms } = recognise(sheetOf(rows, { merges: ['C3:C4'] }));
  expect(forms[0]?.indicators.map(({ level3 }) => level3)).toEqual(['新建管网', '新建管网']);
  const found = lint(forms, DEFAULT_PROFILE).byForm.flat();
  expect(found.filter(({ rule }) => rule === 'duplicate-indicator')).toEqual([]);
});
