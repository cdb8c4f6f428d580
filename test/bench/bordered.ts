import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnName } from '../../src/core/sheet/address';

const LAST_COLUMN = 9;
const STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf borderId="1" applyBorder="1"/></cellXfs></styleSheet>';

/** A workbook whose forms are grids as in real files: every cell has its border, the empty ones too. */
export function bordered(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.startsWith('xl/worksheets/sheet')) parts[name] = strToU8(withBorders(strFromU8(bytes)));
  }
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(STYLES) });
}

function withBorders(xml: string): string {
  return xml.replace(
    /<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs,
    (_whole, row: string, attributes: string, inside: string) => {
      const filled = new Map(
        [...inside.matchAll(/<c r="([A-Z]+)\d+"(.*?)(?:\/>|>(.*?)<\/c>)/gs)].map((cell) => [cell[1], cell]),
      );
      const cells = Array.from({ length: LAST_COLUMN }, (_, index) => {
        const [, column = columnName(index + 1), more = '', content] = filled.get(columnName(index + 1)) ?? [];
        const start = `<c r="${column}${row}" s="1"${more.replace(/ s="\d+"/, '')}`;
        return content === undefined ? `${start}/>` : `${start}>${content}</c>`;
      });
      return `<row r="${row}"${attributes}>${cells.join('')}</row>`;
    },
  );
}
