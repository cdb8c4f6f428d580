import type { Cell, Sheet } from '../../core/sheet/sheet';
import type { Workbook } from '../../host/host';

const UNIT_HEADER = /^(?:(?:应?报送|填报|预算|项目|实施|主管)?(?:单位|部门)(?:\(单位\))?(?:名称|全称)?)$/;
const PROJECT_HEADER = /^(?:项目)?名称$|^项目$/;
/** A header stands among the first rows of a list. */
const HEADER_ROWS = 10;

/** One that is to hand in: a unit, and a project where the list names projects. */
export interface Expected {
  readonly unit: string;
  readonly project: string | null;
}

/**
 * Reads a list of units: the column under “单位” (or “部门”), with that under “项目名称” where there is one; else the first column that holds
 * texts. null where no sheet holds any.
 */
export function readRoster({ sheets }: Workbook): Expected[] | null {
  for (const sheet of sheets) {
    const listed = listOn(sheet);
    if (listed.length > 0) return listed;
  }
  return null;
}

function listOn({ rows }: Sheet): Expected[] {
  const texts = Array.from(rows, (row) => Array.from(row ?? [], textOf));
  const header = texts.slice(0, HEADER_ROWS).findIndex((row) => row.some((text) => UNIT_HEADER.test(text)));
  const names = header < 0 ? [] : (texts[header] ?? []);
  const unitColumn = header < 0 ? firstColumn(texts) : names.findIndex((text) => UNIT_HEADER.test(text));
  const projectColumn = names.findIndex((text) => PROJECT_HEADER.test(text));
  const listed = texts.slice(header + 1).map((row) => ({
    unit: row[unitColumn] ?? '',
    project: projectColumn < 0 ? null : row[projectColumn] || null,
  }));
  const unique = new Map(listed.filter(({ unit }) => isName(unit)).map((one) => [JSON.stringify(one), one]));
  return [...unique.values()];
}

/** The first column with a word in it: numbers in front count the rows. */
function firstColumn(texts: readonly (readonly string[])[]): number {
  const columns = texts.map((row) => row.findIndex(isName)).filter((column) => column >= 0);
  return columns.length > 0 ? Math.min(...columns) : 0;
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:合计|总计|小计|备注|说明)/.test(text);
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell.value).normalize('NFKC').replace(/\s/g, '');
}
