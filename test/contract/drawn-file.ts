import { addressOf, areaOf, rangeOf } from '../../src/core/sheet/address';
import type { Cell } from '../../src/core/sheet/sheet';
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
  const merges = sheet.merges.map((area) => `<mergeCell ref="${rangeOf(area)}"/>`);
  return [
    `<sheetData>${sheet.rows.map((_row, above) => rowXml(sheet, above + 1, styles)).join('')}</sheetData>`,
    sheet.protected ? '<sheetProtection sheet="1"/>' : '',
    sheet.filter ? `<autoFilter ref="${sheet.filter}"/>` : '',
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
    ...sheet.userFormats.map((format, index) => formatXml(format, index + 1, fills)),
    validationsXml(sheet),
  ].join('');
}

function rowXml(sheet: DrawnSheet, number: number, styles: Styles): string {
  const drawn = sheet.rows[number - 1] ?? [];
  const width = Math.max(drawn.length, ...(sheet.fills ?? []).map(({ range }) => areaOf(range).right));
  const cells = Array.from({ length: width }, (_, before) => {
    const look = lookAt(sheet, number, before + 1);
    return cellXml(drawn[before], addressOf(number, before + 1), look, styles);
  });
  return `<row r="${number}"${sheet.hiddenRows.has(number) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
}

/** How a cell is dressed beside its number format. */
interface CellDress {
  readonly unlocked: boolean;
  readonly fill: string;
}

function lookAt({ unlocked, fills = [] }: DrawnSheet, row: number, column: number): CellDress {
  const holds = (range: string): boolean => {
    const { top, left, bottom, right } = areaOf(range);
    return row >= top && row <= bottom && column >= left && column <= right;
  };
  return { unlocked: unlocked.some(holds), fill: fills.findLast(({ range }) => holds(range))?.fill ?? '' };
}

function cellXml(cell: Cell | undefined, address: string, look: CellDress, styles: Styles): string {
  if (!cell && !look.unlocked && !look.fill) return '';
  const start = `<c r="${address}" s="${styles.indexOf({ ...look, format: cell?.format ?? 'General' })}"`;
  if (!cell) return `${start}/>`;
  const { value, formula } = cell;
  const formulaXml = formula ? `<f>${escaped(formula.slice(1))}</f>` : '';
  if (typeof value === 'number') return `${start}>${formulaXml}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formulaXml}<v>${value ? 1 : 0}</v></c>`;
  if (formula) return `${start} t="str">${formulaXml}<v>${escaped(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function validationsXml({ validations = [] }: DrawnSheet): string {
  if (validations.length === 0) return '';
  const items = validations.map(
    ({ range, list }) =>
      `<dataValidation type="list" sqref="${range}"><formula1>${escaped(list)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

function formatXml({ range, formula, fill }: UserFormat, priority: number, fills: readonly string[]): string {
  const rule = `<cfRule type="expression" dxfId="${fills.indexOf(fill)}" priority="${priority}"><formula>${escaped(formula.slice(1))}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
}

type Style = CellDress & { readonly format: string };

/** The cell styles of a file: number format, lock and colour, each combination once. */
class Styles {
  readonly #formats = ['General'];
  readonly #fills = [''];
  readonly #styles: Style[] = [{ format: 'General', unlocked: false, fill: '' }];

  indexOf(style: Style): number {
    if (!this.#formats.includes(style.format)) this.#formats.push(style.format);
    if (!this.#fills.includes(style.fill)) this.#fills.push(style.fill);
    const same = ({ format, unlocked, fill }: Style): boolean =>
      format === style.format && unlocked === style.unlocked && fill === style.fill;
    const known = this.#styles.findIndex(same);
    return known >= 0 ? known : this.#styles.push(style) - 1;
  }

  xml(marks: readonly string[]): string {
    const idOf = (format: string): number => (format === 'General' ? 0 : 163 + this.#formats.indexOf(format));
    const own = this.#formats.filter((format) => format !== 'General');
    const formats = own.map((format) => `<numFmt numFmtId="${idOf(format)}" formatCode="${escaped(format)}"/>`);
    const cells = this.#styles.map(({ format, unlocked, fill }) => {
      const protection = unlocked ? '<protection locked="0"/>' : '';
      return `<xf numFmtId="${idOf(format)}" fontId="0" fillId="${this.#fills.indexOf(fill)}" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1">${protection}</xf>`;
    });
    const fills = this.#fills.map((fill) => (fill ? `<fill>${solid('fgColor', fill)}</fill>` : '<fill/>'));
    const looks = marks.map((fill) => `<dxf><fill>${solid('bgColor', fill)}</fill></dxf>`);
    return [
      own.length > 0 ? `<numFmts count="${own.length}">${formats.join('')}</numFmts>` : '',
      `<fonts count="1"><font/></fonts><fills count="${fills.length}">${fills.join('')}</fills><borders count="1"><border/></borders>`,
      '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
      `<dxfs count="${looks.length}">${looks.join('')}</dxfs>`,
    ].join('');
  }
}

function solid(color: 'fgColor' | 'bgColor', fill: string): string {
  const type = color === 'fgColor' ? ' patternType="solid"' : '';
  return `<patternFill${type}><${color} rgb="FF${fill.slice(1)}"/></patternFill>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
