import type { Indicator } from '../../form/form';
import { groupBy } from '../group-by';
import { defineRule } from '../rule';
import { bareName, isBlank } from '../text';

export default defineRule({
  id: 'duplicate-indicator',
  code: 'WZ11',
  name: '指标重复',
  meta: {
    group: 'completeness',
    severity: 'warning',
    fix: 'none',
    summary: '同一张表里同一个指标出现了两次。',
    basis: { text: '一件事只设一个指标', source: '平罗表样', checked: false },
  },
  messages: {
    sameGroup: {
      what: '“{level2}”下的指标“{name}”与 {first} 的指标重名',
      why: '同一件事考核两次，分值重复计算，两处的值不一致时也不知道以哪个为准',
      how: '删去其中一行；确是两件事的，把名称改得能区分，例如“培训次数（集中）”和“培训次数（线上）”',
    },
    otherGroup: {
      what: '指标“{name}”（{value}）在“{firstLevel2}”（{first}）和“{level2}”下各写了一次',
      why: '同一件事考核两次，其中一处必然放错了类别，评审时会要求修改',
      how: '留下类别合适的一行，另一行换成这一类的指标，例如数量指标写“服务次数 ≥12次”，质量指标写“服务对象认可率 ≥95%”',
    },
  },
  phrases: {
    row: '第 {row} 行',
  },
  examples: {
    bad: [
      ['名称和值都相同，类别不同', ['数量指标/现场指导服务次数 | 12次', '质量指标/现场指导服务次数 | 12次']],
      ['同一类别里重名', ['数量指标/培训次数 | ≥12次', '数量指标/培训 次数 | ≥4次']],
    ],
    good: [
      ['名称不同', ['数量指标/培训次数 | ≥12次', '数量指标/演练次数 | ≥12次']],
      ['同名的两类指标各有各的值', ['社会效益指标/救援能力 | 逐年提升', '可持续影响指标/救援能力 | 持续发挥作用3年']],
      ['“未涉及”不算重复', ['经济效益指标/未涉及 | 未涉及', '生态效益指标/未涉及 | 未涉及']],
      ['“其中”行本来就细分同一指标', ['数量指标/培训次数 | ≥12次', '数量指标/其中：培训次数 | ≥4次']],
    ],
  },
  check(form, report) {
    const named = form.indicators.filter(
      ({ level3, subRow, value }) => !isBlank(level3) && !subRow && value.kind !== 'not-applicable',
    );
    if (new Set(named.map(bareNameOf)).size === named.length) return;
    for (const group of groupBy(named, bareNameOf).values())
      group.forEach((indicator, index) => {
        const twin = group.slice(0, index).find((earlier) => isSame(earlier, indicator));
        if (!twin) return;
        const { level2, level3: name, target: value, cells } = indicator;
        const first = twin.cells.level3 ?? ({ phrase: 'row', data: { row: twin.row } } as const);
        if (twin.level2 === level2) report({ at: cells.level3, message: 'sameGroup', data: { level2, name, first } });
        else
          report({
            at: cells.level3,
            message: 'otherGroup',
            data: { level2, name, value, first, firstLevel2: twin.level2 },
          });
      });
  },
});

function bareNameOf({ level3 }: Indicator): string {
  return bareName(level3);
}

/** Same names are the same indicator under one level 2, and under two where the values agree; one cell merged over rows is one name. */
function isSame(one: Indicator, other: Indicator): boolean {
  if (one.cells.level3 !== undefined && one.cells.level3 === other.cells.level3) return false;
  return one.level2 === other.level2 || bareName(one.target) === bareName(other.target);
}
