import fc, { type GeneratorValue } from 'fast-check';
import type { Area } from '../../src/core/sheet/sheet';
import { workbookFile } from '../../src/host/file/workbook.testing';
import { FORMATS, type Shared } from './cell-notation';
import type { Liberty } from './liberties';
import type { Meaning } from './meaning';
import { anyRows } from './row-notation';
import { notationBy, type Notation } from './xml-notation';

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly meaning: Meaning;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FIRST_OWN_FORMAT = 170;
const STYLES =
  `<numFmts>${FORMATS.map((code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
  '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>' +
  `<cellXfs>${FORMATS.map((_, index) => `<xf numFmtId="${FIRST_OWN_FORMAT + index}" xfId="0"/>`).join('')}</cellXfs>`;
const MERGES: readonly (readonly [string, Area])[] = [
  ['A1:B2', { top: 1, left: 1, bottom: 2, right: 2 }],
  ['D4:AA30', { top: 4, left: 4, bottom: 30, right: 27 }],
];

/** A workbook of one sheet with any cells, written by chance with some of the liberties allowed. */
export function anyWorkbook(chance: GeneratorValue, allowed: ReadonlySet<Liberty>): WrittenWorkbook {
  const prefix = allowed.has('prefixed elements') && chance(fc.boolean) ? 'x:' : '';
  const notation = notationBy(chance, prefix, allowed);
  const shared: Shared = { strings: [], days: notation.anyOf([0, 0, 1462]) };
  const rows = anyRows(notation, shared);
  const merges = notation.anyOf([[], MERGES]);
  const content = contentOf(notation, rows.map(({ xml }) => xml).join(notation.between()), merges);
  const bytes = workbookFile({
    sheets: { 表: '' },
    styles: STYLES,
    strings: [],
    workbook: shared.days > 0 ? '<workbookPr date1904="1"/>' : '',
    more: {
      'xl/worksheets/sheet1.xml': notation.anyOf(['', '\ufeff']) + rooted(notation, 'worksheet', content),
      'xl/sharedStrings.xml': rooted(notation, 'sst', shared.strings.join(notation.between())),
    },
  });
  const meaning = {
    cells: rows.flatMap(({ cells }) => cells),
    hiddenRows: rows.filter(({ hidden }) => hidden).map(({ row }) => row),
    merges: merges.map(([, area]) => area),
  };
  return { bytes, meaning };
}

function rooted({ element, prefix }: Notation, name: string, inner: string): string {
  return DECLARATION + element(name, { [prefix === '' ? 'xmlns' : 'xmlns:x']: MAIN }, inner);
}

function contentOf({ anyOf, element, between }: Notation, rows: string, merges: typeof MERGES): string {
  const data = element('sheetData', {}, rows === '' ? anyOf([null, '']) : between() + rows + between());
  const before = anyOf(['', element('dimension', { ref: 'A1:B2' }, null)]);
  const areas = merges.map(([ref]) => element('mergeCell', { ref }, null) + between()).join('');
  const merged = areas === '' ? '' : element('mergeCells', { count: String(merges.length) }, areas);
  return between() + before + between() + data + between() + merged + between();
}
