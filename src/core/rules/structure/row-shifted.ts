import type { Form, Indicator, IndicatorColumn } from '../../form/form';
import { columnName, placeOf } from '../../sheet/address';
import { defineRule } from '../rule';

/** Parts of a row that can stand in a wrong column, the one that people notice first in front. */
const PARTS = ['level3', 'target', 'level2', 'level1'] as const satisfies readonly IndicatorColumn[];

export default defineRule({
  id: 'row-shifted',
  code: 'JG06',
  name: '单元格错位',
  meta: {
    group: 'structure',
    severity: 'error',
    fix: 'none',
    summary: '一行的名称、指标值或级别名称没有写在表头对应的列里，常见于从 Word 或 PDF 粘贴、合并单元格丢失之后。',
    basis: { text: '各项内容应当写在表头对应的列里', source: '库尔勒、大连表样', checked: false },
  },
  messages: {
    wrongColumn: {
      what: '指标“{name}”这一行错位：{part}在 {found} 列，表头的“{part}”是 {expected} 列',
      why: '导入系统和公式汇总都按列取数，这一行会被读成别的内容或漏掉',
      how: '把这一行的内容移回 {expected} 列起对应的列；从文档粘贴来的，请先恢复合并单元格再粘贴',
    },
    shifted: {
      what: '指标“{name}”这一行的内容与表头的列对不齐',
      why: '导入系统和公式汇总都按列取数，这一行会被读成别的内容或漏掉',
      how: '对照表头，把级别名称、指标名称和指标值移回各自的列；从文档粘贴来的，请先恢复合并单元格再粘贴',
    },
  },
  phrases: {
    level1: '一级指标',
    level2: '二级指标',
    level3: '三级指标',
    target: '指标值',
  },
  examples: {
    bad: [
      [
        '整行左移一列',
        ['数量指标/演练次数 | ≥4次', '数量指标/警示教育片 | ≥1部'],
        { shifted: { 2: { level3: 'B', target: 'C' } } },
      ],
      ['只有指标值左移', '质量指标/装备利用率 | ≥95%', { shifted: { 1: { target: 'C' } } }],
      ['级别名称写到了别处', '时效指标/业务开展及时率 | =100%', { shifted: { 1: {} } }],
    ],
    good: [['都在各自的列', ['数量指标/演练次数 | ≥4次', '质量指标/合格率 | ≥95%']]],
  },
  check(form, report) {
    for (const indicator of form.indicators) {
      if (!indicator.repaired) continue;
      const { level3: name, cells } = indicator;
      const moved = PARTS.map((part) => ({ part: { phrase: part }, ...columnsOf(form, indicator, part) })).find(
        ({ found, expected }) => found !== expected,
      );
      const at = cells.level3 ?? cells.target;
      if (moved) report({ at, message: 'wrongColumn', data: { name, ...moved } });
      else report({ at, message: 'shifted', data: { name } });
    }
  },
});

/** Letters of the column that a part stands in, and of the column that its header names; equal where either is unknown. */
function columnsOf(
  { columns }: Form,
  { cells }: Indicator,
  part: IndicatorColumn,
): { found: string; expected: string } {
  const cell = cells[part];
  const column = columns[part];
  if (cell === undefined || column === undefined) return { found: '', expected: '' };
  return { found: columnName(placeOf(cell).column), expected: columnName(column) };
}
