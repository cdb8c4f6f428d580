import { recognise } from '../../form/recognise';
import { DEFAULT_PROFILE } from '../../profile/profile';
import { sheetOf, type DrawnCell } from '../../sheet/sheet.testing';
import { lint } from '../lint';

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];

function cellsWithoutName(row: readonly DrawnCell[], merges: readonly string[] = []): readonly string[] {
  const first = ['产出指标', '数量指标', '检查次数', '≥12次', '12次', 90, 90];
  const { forms } = recognise(sheetOf([['项目支出绩效自评表'], HEAD, first, row], { merges }));
  const found = lint(forms, DEFAULT_PROFILE).byForm.flat();
  return found.flatMap(({ rule, cell }) => (rule === 'level3-empty' ? [cell] : []));
}

describe('a row without a name', () => {
  test.each<[string, DrawnCell[], string[], string[]]>([
    ['the execution rate is named by its level', ['预算执行率', '', '', '', '95%', 10, 9.5], [], []],
    ['merged over the levels', ['预算执行率（10分）', '', '', '', '95%', 10, 9.5], ['A4:B4'], []],
    ['another level names no indicator', ['效益指标', '', '', '', '95%', 10, 9.5], [], ['C4']],
    ['nor does another level 2 beside it', ['预算执行率', '质量指标', '', '', '95%', 10, 9.5], [], ['C4']],
  ])('%s', (_why, row, merges, cells) => expect(cellsWithoutName(row, merges)).toEqual(cells));
});
