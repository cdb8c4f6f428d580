import type { Form, LevelBlock } from '../../form/form';
import { isBandHeading, isNationalName, namesBoth, parentsOf } from '../../form/vocabulary/level-names';
import { remember } from '../../sheet/remember';
import { defineRule } from '../rule';
import { isBlank } from '../text';

/** What forms print behind a level name: marks, weights, remarks. */
const REMARK = /[（(][^（）()]*[）)]|[\d.]+(?:分|%)?$|[:：*＊]/g;

export default defineRule({
  id: 'level2-name-nonstandard',
  code: 'GL09',
  name: '二级指标名称不规范',
  meta: {
    group: 'placement',
    severity: 'info',
    fix: 'suggestion',
    wording: true,
    summary: '二级指标的名称与通行的写法不同，例如“社会公益指标”“可持续性影响指标”。',
    basis: { text: '二级指标使用统一的名称', source: '库尔勒、平罗、昌吉表样', checked: false },
  },
  messages: {
    variant: {
      what: '二级指标“{printed}”通行的名称是“{standard}”',
      why: '导入系统和汇总按名称归类，写法不同会归到“其他”或导入失败',
      how: '改为“{standard}”；本地表样就这样印的，可以在设置中关闭这条检查',
    },
  },
  examples: {
    bad: [
      ['社会公益指标', '社会公益指标/事故发生率 | ≤8%'],
      ['可持续性影响指标', '可持续性影响指标/机制作用 | 持续3年'],
      ['只写了满意度指标', '满意度指标/群众满意度 | ≥90%'],
      ['别的都有“指标”，这一个没有', ['数量指标/培训次数 | ≥12次', '经济效益/节约成本 | ≥2万元']],
    ],
    good: [
      ['通行的名称', ['数量指标/培训次数 | ≥12次', '生态效益指标/绿化率 | ≥30%']],
      ['整张表都省去“指标”', ['数量/培训次数 | ≥12次', '质量/合格率 | ≥95%', '满意度/群众满意度 | ≥90%']],
      ['整张表都写“产出”', ['产出数量/培训次数 | ≥12次', '产出质量/合格率 | ≥95%']],
      ['整张表都写“目标”', ['数量目标/培训次数 | ≥12次', '质量目标/合格率 | ≥95%']],
      ['带必填标记', '数量指标（必填硬性指标）/培训次数 | ≥12次'],
      ['部门表自定的类别', '履职效能/检查次数 | ≥12次', { kind: 'department-target' }],
      ['还没有填的空表', '社会公益指标/ | '],
      ['没有二级指标', '/培训次数 | ≥12次'],
    ],
  },
  check(form, report) {
    const spellsOut = form.blocks.some(({ printed }) => bareOf(printed.level2).endsWith('指标'));
    for (const block of form.blocks) {
      const bare = bareOf(block.printed.level2);
      const standard = standardOf(block);
      if (bare === '' || standard === null || bare === standard || isNationalName(bare)) continue;
      if (isBandHeading(block.printed.level2) || namesBoth(block.printed.level2) || !isUsed(form, block)) continue;
      if (!spellsOut && isOwnManner(bare, standard)) continue;
      const text = printedStandard(block.printed.level2, bare, standard);
      const suggestion = text === null ? undefined : { to: { text } };
      const printed = block.printed.level2.replace(/\s+/g, '');
      report({ at: block.cell, message: 'variant', data: { printed, standard }, suggestion });
    }
  },
});

/** A form that writes none of its names with 指标 has a manner of its own: 数量, 产出数量, 数量目标, 满意度. */
function isOwnManner(bare: string, standard: string): boolean {
  const name = `${bare.replace(/^产出|目标$/g, '')}指标`;
  return name === standard || name === '满意度指标';
}

/** Whether an indicator stands in the block: the print of a blank form is nobody's mistake. */
function isUsed({ indicators }: Form, { top, bottom }: LevelBlock): boolean {
  return indicators.some(({ row, level3 }) => row >= top && row <= bottom && !isBlank(level3));
}

const bareOf = remember((printed: string): string => printed.normalize('NFKC').replace(/\s/g, '').replace(REMARK, ''));

/** The standard name of a block; null where it has none. */
function standardOf({ level2 }: LevelBlock): string | null {
  return parentsOf(level2).length > 0 ? level2 : null;
}

/** The printed name with the standard one in place of the variant, remarks kept; null where spaces stand inside it. */
function printedStandard(printed: string, bare: string, standard: string): string | null {
  return printed.includes(bare) ? printed.replace(bare, standard) : null;
}
