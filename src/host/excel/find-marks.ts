import type { Severity } from '../../core/rules/finding';
import type { Area } from '../../core/sheet/sheet';
import { severityOfFormula } from '../mark-look';
import { areasOf } from './address';

/** One of our conditional formats. */
export interface FoundMark {
  readonly format: Excel.ConditionalFormat;
  readonly severity: Severity;
  readonly areas: readonly Area[];
  /** How many cells it covers. */
  readonly cells: number;
}

/** A conditional format by a formula that is not ours. */
interface OtherRule {
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
  readonly areas: readonly Area[];
}

/** A sheet with our marks on it, and what else is drawn by formulas. */
export interface MarkedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly protected: boolean;
  readonly marks: readonly FoundMark[];
  readonly others: readonly OtherRule[];
}

/**
 * Finds our conditional formats by their formula, in two batches for all sheets. Types come first and then the formulas of custom rules
 * alone: asking other types for a formula fails (office-js#6827).
 */
export async function findMarks(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<MarkedSheet[]> {
  const sheets = worksheets.map((worksheet) => ({
    worksheet,
    protection: worksheet.protection.load('protected'),
    formats: worksheet.getRange().conditionalFormats.load('items/type'),
  }));
  await context.sync();
  const loaded = sheets.map((sheet) => ({ ...sheet, rules: sheet.formats.items.filter(isCustom).map(loadRule) }));
  if (loaded.some(({ rules }) => rules.length > 0)) await context.sync();
  return loaded.map(({ worksheet, protection, rules }) => ({
    worksheet,
    protected: protection.protected,
    marks: rules.flatMap(markOf),
    others: rules.flatMap(otherOf),
  }));
}

/** Queues the deletion of marks. Backwards, since an item's id is documented as its priority, which those behind it would change. */
export function deleteMarks(marks: readonly { readonly format: Excel.ConditionalFormat }[]): void {
  for (const { format } of [...marks].reverse()) format.delete();
}

function isCustom({ type }: Excel.ConditionalFormat): boolean {
  return type === 'Custom';
}

function loadRule(format: Excel.ConditionalFormat) {
  return { format, rule: format.custom.rule.load('formula'), ranges: format.getRanges().load('address,cellCount') };
}

function markOf({ format, rule, ranges }: ReturnType<typeof loadRule>): FoundMark[] {
  const severity = severityOfFormula(rule.formula);
  return severity ? [{ format, severity, areas: areasOf(ranges.address), cells: ranges.cellCount }] : [];
}

function otherOf({ format, rule: { formula }, ranges }: ReturnType<typeof loadRule>): OtherRule[] {
  return severityOfFormula(formula) ? [] : [{ format, formula, areas: areasOf(ranges.address) }];
}
