import { addressOf, areaOf } from '../../core/sheet/address';
import type { Severity } from '../../core/rules/finding';
import { markFormula, severityOfFormula } from '../mark-look';
import { unescapeXml } from './workbook-parts';
import {
  applyEdits,
  childOf,
  childrenOf,
  escapeXml,
  rawAttribute,
  rootOf,
  startTag,
  type Element,
  type TextEdit,
} from './xml';

/** Marks of one sheet: address → severity. */
export type SheetMarks = ReadonlyMap<string, Severity>;

/** Elements of a sheet part that come before its conditional formats (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface OurRule {
  readonly severity: Severity;
  readonly format: Element;
  readonly rule: Element;
}

/** Our marks in a sheet part. */
export function marksIn(xml: string): SheetMarks {
  if (!xml.includes('jixiao:')) return new Map();
  return new Map(
    ourRules(xml).flatMap(({ severity, format }) =>
      cellsOf(rawAttribute(startTag(xml, format), 'sqref') ?? '').map((cell) => [cell, severity] as const),
    ),
  );
}

/** The sheet part without our marks; conditional formats of others stay as they are. */
export function withoutMarks(xml: string): string {
  if (!xml.includes('jixiao:')) return xml;
  const rules = ourRules(xml);
  const formats = [...new Set(rules.map(({ format }) => format))];
  const edits = formats.flatMap((format): TextEdit[] => {
    const ours = rules.filter((rule) => rule.format === format).map(({ rule }) => rule);
    const all = childrenOf(xml, format).filter(({ name }) => name === 'cfRule').length;
    return (all === ours.length ? [format] : ours).map(({ start, end }) => ({ start, end, text: '' }));
  });
  return applyEdits(xml, edits);
}

/** The sheet part with marks, one conditional format a severity; `styleOf` gives the number of a severity's differential style. */
export function withMarks(xml: string, marks: SheetMarks, styleOf: (severity: Severity) => number): string {
  const root = rootOf(xml);
  const at = childrenOf(xml, root).findLast(({ name }) => BEFORE.has(name))?.end ?? root.innerStart;
  const highest = [...xml.matchAll(/\spriority\s*=\s*["'](\d+)["']/g)].reduce(
    (max, [, number]) => Math.max(max, Number(number)),
    0,
  );
  const formats = SEVERITIES.map((severity, index) => {
    const cells = [...marks].filter(([, of]) => of === severity).map(([cell]) => cell);
    return cells.length ? formatXml(root.prefix, cells, severity, styleOf(severity), highest + 1 + index) : '';
  });
  return applyEdits(xml, [{ start: at, end: at, text: formats.join('') }]);
}

function formatXml(
  prefix: string,
  cells: readonly string[],
  severity: Severity,
  style: number,
  priority: number,
): string {
  const formula = `<${prefix}formula>${escapeXml(markFormula(severity).slice(1))}</${prefix}formula>`;
  const rule = `<${prefix}cfRule type="expression" dxfId="${style}" priority="${priority}">${formula}</${prefix}cfRule>`;
  const name = `${prefix}conditionalFormatting`;
  return `<${name} sqref="${cells.join(' ')}">${rule}</${name}>`;
}

function ourRules(xml: string): OurRule[] {
  return childrenOf(xml, rootOf(xml))
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((format) => childrenOf(xml, format).flatMap((rule) => ourRule(xml, format, rule)));
}

function ourRule(xml: string, format: Element, rule: Element): OurRule[] {
  const formula = childOf(xml, rule, 'formula');
  if (rule.name !== 'cfRule' || !formula) return [];
  const severity = severityOfFormula(unescapeXml(xml.slice(formula.innerStart, formula.innerEnd)));
  return severity ? [{ severity, format, rule }] : [];
}

function cellsOf(sqref: string): string[] {
  return sqref
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((range) => {
      const { top, left, bottom, right } = areaOf(range);
      const width = right - left + 1;
      return Array.from({ length: (bottom - top + 1) * width }, (_, index) =>
        addressOf(top + Math.floor(index / width), left + (index % width)),
      );
    });
}
