import { plain } from '../core/scoring/rounding';
import { type Proposal, type ProseParagraph, readProse } from '../core/prose/read-prose';
import { fitLevel } from '../core/templates/insertion/fit-level';
import type { NewIndicator } from '../core/templates/insertion/new-indicator';
import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import { areaOf } from '../core/sheet/address';
import { displayedText } from '../core/sheet/displayed-text';
import { STANDARD_LEVELS, level1Of } from '../core/templates/insertion/standard-levels';
import { parseValue } from '../core/value/parse-value';
import type { Host, Workbook } from '../host/host';
import { planRows } from './insert';
import { wording } from './wording';

export type { Proposal, ProseParagraph } from '../core/prose/read-prose';

/** Indicators proposed for a text, with a sentence for people; `nothing` lists the paragraphs that promise nothing measurable. */
export interface ProseReading {
  readonly paragraphs: readonly ProseParagraph[];
  readonly proposals: readonly Proposal[];
  readonly nothing: readonly string[];
  readonly sentence: string;
}

/** Text of the selected cells, each on a line of its own, row by row; '' where nothing is selected. */
export async function selectedText(host: Pick<Host, 'selection' | 'readSheets'>): Promise<string> {
  const selection = await host.selection();
  if (!selection) return '';
  const [sheet] = await host.readSheets([selection.sheet]);
  const { top, left, bottom, right } = areaOf(selection.range);
  const rows = sheet?.rows.slice(top - 1, bottom) ?? [];
  return rows
    .flatMap((cells) => (cells ?? []).slice(left - 1, right))
    .map((cell) => displayedText(cell).trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** 从文字生成指标: reads goals written as prose; deterministic, nothing leaves the machine. */
export function indicatorsFromProse(text: string): ProseReading {
  const paragraphs = readProse(text);
  const proposals = paragraphs.flatMap((paragraph) => paragraph.proposals);
  const nothing = paragraphs.filter((paragraph) => paragraph.proposals.length === 0).map((paragraph) => paragraph.text);
  return { paragraphs, proposals, nothing, sentence: sentenceFor(paragraphs.length, proposals.length, nothing.length) };
}

/** Level-2 names that a proposal may be put under, in the order of the forms. */
export const LEVEL2_NAMES: readonly string[] = STANDARD_LEVELS.flatMap(([, names]) => names);

/** A proposal as a person corrected it: its level 1 and the reading of its value follow. */
export function edited(
  proposal: Proposal,
  { name, level2, target }: Partial<Pick<Proposal, 'name' | 'level2' | 'target'>>,
): Proposal {
  return {
    ...proposal,
    ...(name !== undefined && { name }),
    ...(level2 !== undefined && { level2, level1: level1Of(level2) }),
    ...(target !== undefined && { target, value: parseValue(target) }),
  };
}

/** 插入所选指标: a plan that inserts proposals, as ticked and edited, into a form; throws a HostError where rows cannot be inserted. */
export function planProposals(workbook: Workbook, form: Form, proposals: readonly Proposal[]): Plan {
  const indicators = proposals.map((proposal) => rowFor(form, proposal));
  return planRows(workbook, form, indicators, wording.plans.indicatorsFromProse(proposals.length));
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
  const { noText, nothing: none, made, rest } = wording.plans.prose;
  if (paragraphs === 0) return noText;
  if (proposals === 0) return none;
  return made(proposals) + (nothing === 0 ? '' : rest(nothing));
}
