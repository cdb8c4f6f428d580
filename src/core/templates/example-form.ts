import type { FieldName, Form } from '../form/form';
import { recognise } from '../form/recognise';
import type { CellContent } from '../plan/plan';
import { addressOf } from '../sheet/address';
import type { BlankForm } from './blank-form';
import { sheetOfBlank } from './sheet-of-blank';

/** An invented project, written as people write: some values cannot be measured, some are typed badly, one score is missing. */
const FIELDS: Partial<Record<FieldName, string>> = {
  projectName: '示例：基层干部业务培训',
  supervisor: '示例主管局',
  unit: '示例培训中心',
  goals: '全年举办12期业务培训，参训人员合格率达到95%以上，提高基层业务能力。',
};
const FUNDS = { initial: 120, adjusted: 120, executed: 114 } as const;
const ROWS: Readonly<Record<string, { name: string; target: string; actual: string; points: number; score?: string }>> =
  {
    数量指标: { name: '举办培训期数', target: '＞＝１２期', actual: '12期', points: 15, score: '15分' },
    质量指标: { name: '参训人员合格率', target: '≥95%', actual: '90%', points: 15 },
    时效指标: { name: '培训完成时间', target: '2025年11月底前', actual: '2025年11月20日', points: 10 },
    成本指标: { name: '培训总成本', target: '≤120万元', actual: '114万元', points: 10 },
    社会效益指标: { name: '基层业务能力', target: '提高', actual: '有所提高', points: 15 },
    可持续影响指标: { name: '培训制度健全性', target: '健全', actual: '健全', points: 15 },
    服务对象满意度指标: { name: '参训人员满意度', target: '≥90', actual: '92%', points: 10 },
  };

/** A blank self-evaluation form filled with the example; what the form has no place for is left out. */
export function exampleForm(blank: BlankForm): BlankForm {
  const [form] = recognise(sheetOfBlank(blank)).forms;
  const contents = form ? contentsOf(form) : new Map<string, CellContent>();
  const cells = blank.cells.map((cell) => {
    const content = contents.get(addressOf(cell.area.top, cell.area.left));
    return content ? { ...cell, content } : cell;
  });
  return { ...blank, name: '示例自评表', cells };
}

function contentsOf({ fields, execution, blocks, columns }: Form): Map<string, CellContent> {
  const contents = new Map<string, CellContent>();
  const put = (cell: string | undefined, content: CellContent): void => {
    if (cell !== undefined) contents.set(cell, content);
  };
  for (const { name, cell } of fields) {
    const text = FIELDS[name];
    if (text !== undefined) put(cell, { text });
  }
  for (const column of ['initial', 'adjusted', 'executed'] as const)
    put(execution?.cells[column], { number: FUNDS[column] });
  for (const { level2, top } of blocks) {
    const row = ROWS[level2];
    if (!row) continue;
    const at = (column: number | undefined): string | undefined =>
      column === undefined ? undefined : addressOf(top, column);
    put(at(columns.level3), { text: row.name });
    put(at(columns.target), { text: row.target });
    put(at(columns.actual), { text: row.actual });
    put(at(columns.points), { number: row.points });
    if (row.score !== undefined) put(at(columns.score), { text: row.score });
  }
  return contents;
}
