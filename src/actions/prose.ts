import { plain } from '../core/scoring/rounding';
import { type Proposal, type ProseParagraph, readProse } from '../core/prose/read-prose';
import { fitLevel } from '../core/templates/insertion/fit-level';
import type { NewIndicator } from '../core/templates/insertion/new-indicator';
import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import { placeOf } from '../core/sheet/address';
import { cellAt } from '../core/sheet/sheet';
import type { Workbook } from '../host/host';
import { planRows } from './insert';

export type { Proposal, ProseParagraph } from '../core/prose/read-prose';

/** Indicators proposed for a text, with a sentence for people; `nothing` lists the paragraphs that promise nothing measurable. */
export interface ProseReading {
  readonly paragraphs: readonly ProseParagraph[];
  readonly proposals: readonly Proposal[];
  readonly nothing: readonly string[];
  readonly sentence: string;
}

/** Text of the cell that the user stands on; '' where there is none. */
export function textUnderCursor({ sheets, activeCell }: Workbook): string {
  const sheet = sheets.find(({ name }) => name === activeCell?.sheet);
  if (!sheet || !activeCell) return '';
  const { row, column } = placeOf(activeCell.cell);
  return String(cellAt(sheet, row, column)?.value ?? '');
}

/** 从文字生成指标: reads goals written as prose; deterministic, nothing leaves the machine. */
export function indicatorsFromProse(text: string): ProseReading {
  const paragraphs = readProse(text);
  const proposals = paragraphs.flatMap((paragraph) => paragraph.proposals);
  const nothing = paragraphs.filter((paragraph) => paragraph.proposals.length === 0).map((paragraph) => paragraph.text);
  return { paragraphs, proposals, nothing, sentence: sentenceFor(paragraphs.length, proposals.length, nothing.length) };
}

/** 插入所选指标: a plan that inserts proposals, as ticked and edited, into a form; throws a HostError where rows cannot be inserted. */
export function planProposals(workbook: Workbook, form: Form, proposals: readonly Proposal[]): Plan {
  const indicators = proposals.map((proposal) => rowFor(form, proposal));
  return planRows(workbook, form, indicators, `插入 ${proposals.length} 个由文字生成的指标`);
}

function rowFor(form: Form, { level1, level2, name, target, value }: Proposal): NewIndicator {
  const { comparator, number, unit } = value;
  const row = { ...fitLevel(form, { level1, level2 }), name };
  if (number === null) return { ...row, target };
  const own = { comparator: form.columns.comparator !== undefined, unit: form.columns.unit !== undefined };
  return {
    ...row,
    comparator: comparator ?? '',
    unit: unit ?? '',
    target: `${own.comparator ? '' : (comparator ?? '')}${plain(number)}${own.unit ? '' : (unit ?? '')}`,
  };
}

function sentenceFor(paragraphs: number, proposals: number, nothing: number): string {
  if (paragraphs === 0) return '没有读到文字。请选中写有目标的单元格，或把文字粘贴到这里。';
  if (proposals === 0)
    return '没有生成指标：这段文字里没有带计量单位的数字，也没有完成期限。请补上数量、比例、金额或时限，例如“培训12次”“合格率达到95%”。';
  const rest = nothing === 0 ? '' : `另有 ${nothing} 段没有可以衡量的数字，没有从中生成指标。`;
  return `生成 ${proposals} 个指标，请逐个核对名称、符号和所属的二级指标。${rest}`;
}
