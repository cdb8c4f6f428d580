import { addressOf } from '../../src/core/sheet/address';
import { areaOf, rangeOf } from '../../src/core/sheet/address';
import type { Area, Cell } from '../../src/core/sheet/sheet';
import { workbookFile } from '../../src/host/file/workbook.testing';
import type { DrawnSheet, UserFormat } from './subject';

/** An .xlsx file of drawn sheets, written by hand: nothing of the host under test takes part. */
export function drawnFile(sheets: readonly DrawnSheet[]): Uint8Array {
  const styles = new Styles();
  const fills = sheets.flatMap(({ userFormats }) => userFormats.map(({ fill }) => fill));
  return workbookFile({
    sheets: Object.fromEntries(sheets.map((sheet) => [escaped(sheet.name), worksheet(sheet, styles, fills)])),
    states: Object.fromEntries(sheets.map(({ name, hidden }) => [escaped(name), hidden ? 'state="hidden"' : ''])),
    styles: styles.xml(fills),
  });
}

function worksheet(sheet: DrawnSheet, styles: Styles, fills: readonly string[]): string {
  const unlocked = sheet.unlocked.map(areaOf);
  const rows = sheet.rows.map((row, above) => rowXml(row ?? [], above + 1, sheet, unlocked, styles));
  const merges = sheet.merges.map((area) => `<mergeCell ref="${rangeOf(area)}"/>`);
  return [
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.protected ? '<sheetProtection sheet="1"/>' : '',
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
    ...sheet.userFormats.map((format, index) => formatXml(format, index + 1, fills)),
  ].join('');
}

function rowXml(
  row: readonly (Cell | undefined)[],
  number: number,
  { hiddenRows }: DrawnSheet,
  unlocked: readonly Area[],
  styles: Styles,
): string {
  const isUnlocked = (column: number): boolean =>
    unlocked.some(
      ({ top, left, bottom, right }) => number >= top && number <= bottom && column >= left && column <= right,
    );
  const cells = Array.from(row, (cell, before) => cellXml(cell, number, before + 1, isUnlocked(before + 1), styles));
  return `<row r="${number}"${hiddenRows.has(number) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
}

function cellXml(cell: Cell | undefined, row: number, column: number, isUnlocked: boolean, styles: Styles): string {
  if (!cell && !isUnlocked) return '';
  const start = `<c r="${addressOf(row, column)}" s="${styles.indexOf(cell?.format ?? 'General', isUnlocked)}"`;
  if (!cell) return `${start}/>`;
  const { value, formula } = cell;
  const formulaXml = formula ? `<f>${escaped(formula.slice(1))}</f>` : '';
  if (typeof value === 'number') return `${start}>${formulaXml}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formulaXml}<v>${value ? 1 : 0}</v></c>`;
  if (formula) return `${start} t="str">${formulaXml}<v>${escaped(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function formatXml({ range, formula, fill }: UserFormat, priority: number, fills: readonly string[]): string {
  const rule = `<cfRule type="expression" dxfId="${fills.indexOf(fill)}" priority="${priority}"><formula>${escaped(formula.slice(1))}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
}

/** The cell styles of a file: number format and lock, each combination once. */
class Styles {
  readonly #formats = ['General'];
  readonly #keys: string[] = ['General/locked'];

  indexOf(format: string, isUnlocked: boolean): number {
    if (!this.#formats.includes(format)) this.#formats.push(format);
    const key = `${format}/${isUnlocked ? 'unlocked' : 'locked'}`;
    if (!this.#keys.includes(key)) this.#keys.push(key);
    return this.#keys.indexOf(key);
  }

  xml(fills: readonly string[]): string {
    const idOf = (format: string): number => (format === 'General' ? 0 : 163 + this.#formats.indexOf(format));
    const own = this.#formats.filter((format) => format !== 'General');
    const formats = own.map((format) => `<numFmt numFmtId="${idOf(format)}" formatCode="${escaped(format)}"/>`);
    const cells = this.#keys.map((key) => {
      const slash = key.lastIndexOf('/');
      const protection = key.endsWith('/unlocked') ? '<protection locked="0"/>' : '';
      return `<xf numFmtId="${idOf(key.slice(0, slash))}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1">${protection}</xf>`;
    });
    const looks = fills.map(
      (fill) => `<dxf><fill><patternFill><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill></dxf>`,
    );
    return [
      own.length > 0 ? `<numFmts count="${own.length}">${formats.join('')}</numFmts>` : '',
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>',
      '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
      `<dxfs count="${looks.length}">${looks.join('')}</dxfs>`,
    ].join('');
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
