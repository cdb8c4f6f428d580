import type { IRange, IStyleData } from '@univerjs/core';
import { addressOf, areaOf } from '../../../core/sheet/address';
import { attributesOf, unescapeXml } from '../../../host/file/workbook-parts';
import { childrenOf, rootOf, startTag, type Element } from '../../../host/file/xml';

/** A conditional format of a file whose condition is, or can be written as, a formula. */
export interface FormulaFormat {
  readonly ranges: readonly IRange[];
  /** Starts with “=”. */
  readonly formula: string;
  readonly style: IStyleData;
  readonly stopIfTrue: boolean;
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/**
 * Conditional formats of a sheet part, the most important first. Colour scales, bars, icons and ranks are not shown in the grid; the file
 * keeps them all the same.
 */
export function conditionalFormatsOf(xml: string, differences: readonly IStyleData[]): FormulaFormat[] {
  const blocks = childrenOf(xml, rootOf(xml)).filter(({ name }) => name === 'conditionalFormatting');
  const found = blocks.flatMap((block) => {
    const areas = (attributes(xml, block).get('sqref') ?? '').split(' ').filter(Boolean).map(areaOf);
    const first = areas[0] && addressOf(areas[0].top, areas[0].left);
    const ranges = areas.map(({ top, left, bottom, right }): IRange => ({
      startRow: top - 1,
      startColumn: left - 1,
      endRow: bottom - 1,
      endColumn: right - 1,
    }));
    return childrenOf(xml, block).flatMap((rule) => {
      const given = attributes(xml, rule);
      const formula = first && formulaOf(xml, rule, given, first);
      const style = differences[Number(given.get('dxfId') ?? NaN)];
      if (!formula || !style) return [];
      const stopIfTrue = given.get('stopIfTrue') === '1';
      return [{ priority: Number(given.get('priority') ?? 0), format: { ranges, formula, style, stopIfTrue } }];
    });
  });
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

/** Rules on text, blanks and dates carry their formula in the file; comparisons are written as one. */
function formulaOf(xml: string, rule: Element, given: ReadonlyMap<string, string>, cell: string): string | null {
  const [first, second] = childrenOf(xml, rule)
    .filter(({ name }) => name === 'formula')
    .map(({ innerStart, innerEnd }) => unescapeXml(xml.slice(innerStart, innerEnd)));
  if (first === undefined) return null;
  if (given.get('type') !== 'cellIs') return `=${first}`;
  const operator = given.get('operator') ?? '';
  if (OPERATORS[operator]) return `=${cell}${OPERATORS[operator]}${first}`;
  const between = `AND(${cell}>=${first},${cell}<=${second})`;
  return operator === 'between' ? `=${between}` : `=NOT(${between})`;
}

function attributes(xml: string, element: Element): ReadonlyMap<string, string> {
  return attributesOf(startTag(xml, element));
}
