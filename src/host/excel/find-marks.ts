import type { Severity } from '../../core/rules/finding';
import type { Area } from '../../core/sheet/sheet';
import { severityOfFormula } from '../mark-look';
import { areasOf } from './address';

/** A conditional format by a formula. */
export interface FoundRule {
  readonly format: Excel.ConditionalFormat;
  /** Its place among those of its sheet, from the highest priority. */
  readonly place: number;
  /** Where it stands, without whole rows and columns. */
  readonly areas: readonly Area[];
  /** How many cells it covers, those of whole rows and columns too. */
  readonly cells: number;
}

/** One of our conditional formats. */
export interface FoundMark extends FoundRule {
  readonly severity: Severity;
}

/** A conditional format by a formula that is not ours. */
interface OtherRule extends FoundRule {
  readonly formula: string;
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

/**
 * Queues the deletion of all formats of a sheet that are to go. Backwards, since an item's id is documented as its priority, which changes
 * for those behind one that goes.
 */
export function deleteMarks(rules: readonly FoundRule[]): void {
  for (const { format } of [...rules].sort((one, other) => other.place - one.place)) format.delete();
}

function isCustom({ type }: Excel.ConditionalFormat): boolean {
  return type === 'Custom';
}

function loadRule(format: Excel.ConditionalFormat, place: number) {
  const ranges = format.getRanges().load('address,cellCount');
  return { format, place, rule: format.custom.rule.load('formula'), ranges };
}

type LoadedRule = ReturnType<typeof loadRule>;

function markOf(loaded: LoadedRule): FoundMark[] {
  const severity = severityOfFormula(loaded.rule.formula);
  return severity ? [{ ...foundRule(loaded), severity }] : [];
}

function otherOf(loaded: LoadedRule): OtherRule[] {
  const { formula } = loaded.rule;
  return severityOfFormula(formula) ? [] : [{ ...foundRule(loaded), formula }];
}

function foundRule({ format, place, ranges }: LoadedRule): FoundRule {
  return { format, place, areas: areasOf(ranges.address), cells: ranges.cellCount };
}
