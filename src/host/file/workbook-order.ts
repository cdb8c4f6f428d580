import { childrenOf, rootOf } from './xml';

/** Elements of `workbook.xml` in their order, as far as we add any (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
] as const;

/** Where an element that `workbook.xml` lacks belongs in it. */
export function placeInWorkbook(
  workbook: string,
  name: 'definedNames' | 'calcPr',
): { readonly start: number; readonly end: number } {
  const root = rootOf(workbook);
  const earlier: readonly string[] = ORDER.slice(0, ORDER.indexOf(name));
  const at = childrenOf(workbook, root).findLast((child) => earlier.includes(child.name))?.end ?? root.innerStart;
  return { start: at, end: at };
}
