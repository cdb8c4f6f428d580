import { sheetOf, type DrawnCell } from '../sheet/sheet.testing';
import { recognise } from './recognise';

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值'];
const FIRST = ['产出指标', '数量指标', '检查次数', '≥12次'];

function blocksOf(rows: readonly (readonly DrawnCell[])[]): readonly string[] | undefined {
  const [form] = recognise(sheetOf([['项目支出绩效目标表'], HEAD, FIRST, ...rows])).forms;
  return form?.blocks.map(({ level1, level2 }) => `${level1}/${level2}`);
}

describe('a text alone in the column of level 1', () => {
  test.each<[string, DrawnCell[][], string[]]>([
    ['dots before more names', [['……'], ['', '', '培训次数', '≥3次']], ['产出指标/数量指标']],
    [
      'dots before the next level 1',
      [['……'], ['效益指标', '社会效益指标', '覆盖率', '≥90%']],
      ['产出指标/数量指标', '效益指标/社会效益指标'],
    ],
    ['dots as the last row', [['……']], ['产出指标/数量指标']],
    ['what the row above consists of', [['其中：'], ['', '', '小型检查', '≥3次']], ['产出指标/数量指标']],
    [
      'words before a standard level 2',
      [['重点'], ['', '质量指标', '合格率', '≥95%']],
      ['产出指标/数量指标', '产出指标/质量指标'],
    ],
    ['words after which the table ends', [['其他'], ['填表人：张三']], ['产出指标/数量指标']],
    ['words as the last row of the sheet', [['其他']], ['产出指标/数量指标']],
    [
      'a level of the form’s own before its names',
      [['管理指标'], ['', '制度建设', '制度健全', '健全']],
      ['产出指标/数量指标', '管理指标/', '管理指标/制度建设'],
    ],
  ])('%s', (_why, rows, blocks) => expect(blocksOf(rows)).toEqual(blocks));
});
