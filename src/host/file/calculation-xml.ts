import { applyEdits, childOf, childrenOf, rawAttribute, rootOf, startTag, withAttribute, type TextEdit } from './xml';
import { placeInWorkbook } from './workbook-order';

/** `workbook.xml` that tells programs to compute every formula when they open the file. */
export function withFullCalculation(workbook: string): string {
  const root = rootOf(workbook);
  const settings = childOf(workbook, root, 'calcPr');
  if (settings) {
    const tag = startTag(workbook, settings);
    const text = withAttribute(tag, 'fullCalcOnLoad', '1');
    return applyEdits(workbook, [{ start: settings.start, end: settings.start + tag.length, text }]);
  }
  const text = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  return applyEdits(workbook, [{ ...placeInWorkbook(workbook, 'calcPr'), text }]);
}

/**
 * `calcChain.xml` without cells that hold no formula any more: Excel takes an entry for such a cell as damage. `gone` holds sheet id and
 * address, as in `3!F12`. An entry without a sheet id is on the sheet of the one before it.
 */
export function withoutChained(chain: string, gone: ReadonlySet<string>): string {
  let sheet = '';
  let inherited = '';
  const edits = childrenOf(chain, rootOf(chain)).flatMap((entry): TextEdit[] => {
    const tag = startTag(chain, entry);
    const own = rawAttribute(tag, 'i');
    sheet = own ?? sheet;
    if (gone.has(`${sheet}!${rawAttribute(tag, 'r')}`)) return [{ start: entry.start, end: entry.end, text: '' }];
    const orphan = own === undefined && inherited !== sheet;
    inherited = sheet;
    return orphan ? [{ start: entry.start, end: entry.end, text: withAttribute(tag, 'i', sheet) }] : [];
  });
  return applyEdits(chain, edits);
}
