import { recognise } from '../../core/form/recognise';
import type { Cell, Sheet } from '../../core/sheet/sheet';
import type { Workbook } from '../../host/host';
import { isName, rosterColumns, type ListTexts } from './roster-columns';
import { headingsAmong } from './roster-groups';
import { bareName, plainText } from './roster-numbers';

/** One that is to hand in: a unit, and a project where the list names projects. */
export interface Expected {
  readonly unit: string;
  readonly project: string | null;
}

/** Why a workbook is no list: it holds no names, forms beside or instead of names, or several columns of which none is told to be the units. */
export type NoRoster = 'empty' | 'form' | 'unclear';

/** Reads a list of units, by project where it names projects, from the first sheet that holds one. */
export function readRoster({ sheets }: Workbook): readonly Expected[] | NoRoster {
  if (sheets.some((sheet) => recognise(sheet).forms.length > 0)) return 'form';
  let reason: NoRoster = 'empty';
  for (const sheet of sheets) {
    const listed = listOn(sheet);
    if (typeof listed !== 'string') return listed;
    if (listed !== 'empty') reason = listed;
  }
  return reason;
}

function listOn(sheet: Sheet): readonly Expected[] | NoRoster {
  const texts = textsOf(sheet);
  const columns = rosterColumns(texts);
  if (!columns) return columns === null ? 'unclear' : 'empty';
  const { header, unit, project } = columns;
  const heading = texts[header]?.[unit];
  const listed = texts.slice(header + 1).map((row) => {
    const text = row[unit] ?? '';
    return {
      text,
      aside: row.slice(0, unit),
      name: bareName(text),
      project: project < 0 ? null : row[project] || null,
    };
  });
  const named = listed.filter(({ text }) => isName(text) && text !== heading);
  const headings = headingsAmong(named);
  const units = named
    .filter((one) => !headings.has(one))
    .map(({ name, project: its }): Expected => ({ unit: name, project: its }));
  const unique = [...new Map(units.map((one) => [JSON.stringify(one), one])).values()];
  return unique.length > 0 ? unique : 'empty';
}

/** Texts of a sheet as they mean the same in every row: a cell merged over several rows counts in each. */
function textsOf({ rows, merges }: Sheet): ListTexts {
  const texts = Array.from(rows, (row) => Array.from(row ?? [], textOf));
  for (const { top, left, bottom } of merges) {
    const text = texts[top - 1]?.[left - 1];
    if (!text) continue;
    for (const row of texts.slice(top, bottom)) row[left - 1] ||= text;
  }
  return texts.map((row) => Array.from(row, (text) => text ?? ''));
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : plainText(String(cell.value));
}
