import { areaOf } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/sheet';
import { HostError } from '../host';
import { growingList } from './growing-list';
import { applyEdits, childOf, childrenOf, rawAttribute, rootOf, startTag, withAttribute } from './xml';

/** Elements of a sheet part that come before its merges (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
];

/** The sheet part with a range merged; throws `would-break` where it would overlap another merge, which damages a file. */
export function withMerge(xml: string, sheet: string, range: string): string {
  const root = rootOf(xml);
  const crossing = mergesIn(xml).find(({ ref }) => ref !== range && overlaps(areaOf(ref), areaOf(range)));
  if (crossing) {
    const at = `${sheet}!${range}`;
    throw new HostError('would-break', { sheet, at, other: crossing.ref, detail: 'overlapping-merge' });
  }
  const merges = growingList(xml, root, 'mergeCells', BEFORE);
  const standing = mergesIn(xml).some(({ ref }) => ref === range);
  if (!standing) merges.add(`<${root.prefix}mergeCell ref="${range}"/>`);
  return applyEdits(xml, merges.edits());
}

/** The sheet part with every merge taken apart that touches a range. */
export function withoutMerge(xml: string, range: string): string {
  const list = childOf(xml, rootOf(xml), 'mergeCells');
  const merges = mergesIn(xml);
  const gone = merges.filter(({ ref }) => overlaps(areaOf(ref), areaOf(range)));
  if (!list || gone.length === 0) return xml;
  if (gone.length === merges.length) return applyEdits(xml, [{ start: list.start, end: list.end, text: '' }]);
  const tag = withAttribute(startTag(xml, list), 'count', String(merges.length - gone.length));
  const counted = { start: list.start, end: list.innerStart, text: tag };
  return applyEdits(xml, [counted, ...gone.map(({ start, end }) => ({ start, end, text: '' }))]);
}

function mergesIn(xml: string): { ref: string; start: number; end: number }[] {
  const list = childOf(xml, rootOf(xml), 'mergeCells');
  return (list ? childrenOf(xml, list) : []).map((element) => ({
    ref: rawAttribute(startTag(xml, element), 'ref') ?? '',
    start: element.start,
    end: element.end,
  }));
}

function overlaps(one: Area, other: Area): boolean {
  const rows = one.top <= other.bottom && other.top <= one.bottom;
  return rows && one.left <= other.right && other.left <= one.right;
}
