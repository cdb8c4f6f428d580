import { BUILT_IN_FORMATS } from '../../../host/file/number-formats';
import { partText, type Package } from '../../../host/file/package';
import { relationshipsOf, relationshipsPart, sheetParts, workbookPart } from '../../../host/file/workbook-parts';
import { conditionalFormatsOf, type FormulaFormat } from './conditional-formats';
import { themeOf } from './colours';
import { sheetLookOf, type SheetLook } from './sheet-look';
import { stylesOf, type Styles } from './styles';

/** How a workbook looks: what its style numbers mean, and each sheet by name. */
export interface WorkbookLooks {
  readonly styles: Styles;
  readonly sheets: ReadonlyMap<string, SheetLook>;
  readonly conditionalFormats: ReadonlyMap<string, readonly FormulaFormat[]>;
}

/** Reads the looks of an unpacked .xlsx or .xlsm file. */
export function workbookLooksOf(parts: Package): WorkbookLooks {
  const text = (part: string): string | undefined => partText(parts, part);
  const workbook = workbookPart(text);
  const related = relationshipsOf(workbook, text(relationshipsPart(workbook)) ?? '');
  const relatedText = (kind: string): string | undefined =>
    text(related.find(({ type }) => type === kind)?.target ?? '');
  const stylesXml = relatedText('styles') ?? '<styleSheet/>';
  const styles = stylesOf(stylesXml, themeOf(relatedText('theme')), BUILT_IN_FORMATS);
  const sheets = new Map<string, SheetLook>();
  const conditionalFormats = new Map<string, readonly FormulaFormat[]>();
  for (const { name, part } of sheetParts(text)) {
    const xml = text(part);
    if (xml === undefined) continue;
    sheets.set(name, sheetLookOf(xml));
    conditionalFormats.set(name, conditionalFormatsOf(xml, styles.differences));
  }
  return { styles, sheets, conditionalFormats };
}
