import { addressOf } from '../../core/sheet/address';
import { cellAt, type Sheet } from '../../core/sheet/sheet';
import { HostError } from '../host';
import { cellsIn } from './cells-xml';
import { applyEdits, childOf, escapeXml, rawAttribute, startTag, type Element, type TextEdit } from './xml';

/** Whether any formula of a part belongs to several cells. */
const SPANNING = /\st\s*=\s*["'](?:shared|array|dataTable)["']/;
/** Types of formulas that one cell computes for several. */
const MANY: ReadonlySet<string> = new Set(['array', 'dataTable']);

interface FormulaXml {
  readonly row: number;
  readonly column: number;
  readonly element: Element;
  readonly tag: string;
}

/**
 * The sheet part with every shared formula written out in its cells whose first cell is about to change: the others have their formula from
 * it. `sheet` is the same sheet as read, `changing` the addresses. Throws `would-break` for a cell inside an array formula over several cells.
 */
export function withOwnFormulas(xml: string, sheet: Sheet, changing: ReadonlySet<string>): string {
  if (!SPANNING.test(xml)) return xml;
  const formulas = formulasIn(xml);
  const touched = formulas.filter(({ row, column }) => changing.has(addressOf(row, column)));
  const broken = touched.find(({ tag }) => MANY.has(typeOf(tag)) && rawAttribute(tag, 'ref')?.includes(':'));
  if (broken) {
    const at = `${sheet.name}!${addressOf(broken.row, broken.column)}`;
    throw new HostError('would-break', {
      at,
      sheet: sheet.name,
      detail: 'array-formula',
    });
  }
  const masters = touched.filter(({ tag }) => rawAttribute(tag, 'ref') !== undefined);
  const groups = new Set(masters.map(groupOf));
  return writtenOut(
    xml,
    sheet,
    formulas.filter((formula) => groups.has(groupOf(formula))),
  );
}

/** The sheet part with every shared formula written out in each of its cells; `sheet` is the same sheet as read. */
export function withoutSharedFormulas(xml: string, sheet: Sheet): string {
  return SPANNING.test(xml) ? writtenOut(xml, sheet, formulasIn(xml)) : xml;
}

function writtenOut(xml: string, sheet: Sheet, formulas: readonly FormulaXml[]): string {
  const shared = formulas.filter((formula) => groupOf(formula) !== undefined);
  return applyEdits(
    xml,
    shared.map((formula) => ownFormula(sheet, formula)),
  );
}

/** Number of the group of cells that share a formula. */
function groupOf({ tag }: FormulaXml): string | undefined {
  return typeOf(tag) === 'shared' ? rawAttribute(tag, 'si') : undefined;
}

function typeOf(tag: string): string {
  return rawAttribute(tag, 't') ?? 'normal';
}

function formulasIn(xml: string): FormulaXml[] {
  return [...cellsIn(xml)].flatMap(({ row, column, element }) => {
    const formula = childOf(xml, element, 'f');
    return formula ? [{ row, column, element: formula, tag: startTag(xml, formula) }] : [];
  });
}

function ownFormula(sheet: Sheet, { row, column, element }: FormulaXml): TextEdit {
  const text = cellAt(sheet, row, column)?.formula?.slice(1) ?? '';
  const name = `${element.prefix}f`;
  return { start: element.start, end: element.end, text: `<${name}>${escapeXml(text)}</${name}>` };
}
