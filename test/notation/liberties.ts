/**
 * Ways of writing that XML and ECMA-376 allow and few programs use: null where SheetJS 0.20.3 reads them like any other, else what it does
 * instead. Where the two readers differ, the standard decides.
 */
export const LIBERTIES = {
  'single quotes': null,
  'line ends of Windows': null,
  'prefixed elements': null,
  'cells without address': null,
  'rows without number': null,
  'values with blanks': null,
  'attributes of texts': null,
  'runs with attributes': null,
  'reading aids': null,
  'booleans in words': null,
  'dates as texts': null,
  'shared formulas closed by a tag': null,
  'blanks around =': 'looks for `ref="` and loses merged cells',
  'tabs in tags': 'looks for a space behind a name and loses its attributes',
  'wide gaps in tags': 'looks for one space and loses merged cells',
  'blanks before >': 'looks for `<si>` and joins texts',
  'blanks in end tags': 'looks for `</sheetData>` and reads no cell',
  comments: 'reads the cells in them',
  instructions: 'reads the cells in them',
  'quoted texts': 'ends a quotation at the next tag within, and leaves out texts of which a part is quoted',
  'far letters by number': 'cuts a number above FFFF to 16 bits',
  'references in results': 'resolves them twice, and before it decodes UTF-8',
  'carriage returns': 'leaves `_x000D_` out where a new line follows',
  'empty values with blanks': 'takes them for no number (NaN)',
  'empty texts closed at once': 'reads what follows as the text',
  'shared formulas in single quotes': 'looks for `t="shared"` and loses the formula',
  'shared formulas with a prefix': 'looks for `<f` and loses the formula',
  'empty rows without number': 'counts a row that is closed at once twice',
  'dates as texts in days since 1904': 'counts their days from 1904, although they name the day',
} as const satisfies Readonly<Record<string, string | null>>;

export type Liberty = keyof typeof LIBERTIES;
