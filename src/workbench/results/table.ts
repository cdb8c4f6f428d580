import { COLUMNS, isShown, sorted, startsDescending, type Column, type Filter, type Sorting } from '../batch/arrange';
import type { Row } from '../batch/row';
import { find } from '../page/top-bar';
import { element } from './elements';
import { moveAmong } from './row-keys';
import { fillRow } from './table-row';

/** The table of a run's files. */
export interface ResultsTable {
  /** Shows other files. */
  begin(rows: readonly Row[]): void;
  /** Shows what became of files; lines keep their places until `arrange`. */
  update(rows: ReadonlyMap<number, Row>): void;
  /** Says what happened to a file since it was checked; '' for nothing. */
  note(index: number, note: string): void;
  filter(filter: Filter): void;
  /** Puts the lines in the order that was chosen. */
  arrange(): void;
  /** Says which file lies in the grid; null for none of them. */
  opened(index: number | null): void;
  /** Puts the focus back on the line that it was on. */
  focus(): void;
}

interface Line {
  readonly element: HTMLTableRowElement;
  row: Row;
  note: string;
}

/** Wires the table of index.html; `open` is called with the place of the file that is to be opened. */
export function createResultsTable(page: Document, open: (index: number) => void): ResultsTable {
  const body = find(page, 'results-rows', HTMLTableSectionElement);
  const none = find(page, 'results-none', HTMLElement);
  let lines: Line[] = [];
  let shown: Filter = { state: null, text: '' };
  let sorting: Sorting = { column: 'path', descending: false };
  const headers = createHeaders(page, (column) => {
    const again = sorting.column === column;
    sorting = { column, descending: again ? !sorting.descending : startsDescending(column) };
    arrange();
  });
  const keys = moveAmong(body);
  const fill = (line: Line): void => {
    const hadFocus = line.element.contains(page.activeElement);
    fillRow(line.element, line.row, line.note);
    line.element.hidden = !isShown(line.row, shown);
    keys.settle(hadFocus ? line.element : null);
  };
  const arrange = (): void => {
    const order = sorted(
      lines.map(({ row }) => row),
      sorting,
    );
    body.append(...order.flatMap((index) => lines[index]?.element ?? []));
    headers.show(sorting);
  };
  const countShown = (): void => {
    none.hidden = lines.length === 0 || lines.some((line) => !line.element.hidden);
  };
  body.addEventListener('click', ({ target }) => {
    const line = target instanceof Element ? target.closest('tr') : null;
    const index = lines.findIndex((one) => one.element === line);
    if (lines[index]?.row.canBeOpened && !page.getSelection()?.toString()) open(index);
  });
  return {
    begin(rows) {
      lines = rows.map((row) => ({ element: emptyLine(page), row, note: '' }));
      body.replaceChildren(...lines.map((line) => line.element));
      for (const line of lines) fill(line);
      arrange();
      countShown();
    },
    update(rows) {
      for (const [index, row] of rows) {
        const line = lines[index];
        if (!line) continue;
        line.row = row;
        fill(line);
      }
      countShown();
    },
    note(index, note) {
      const line = lines[index];
      if (!line || line.note === note) return;
      line.note = note;
      fill(line);
    },
    filter(filter) {
      shown = filter;
      for (const line of lines) line.element.hidden = !isShown(line.row, shown);
      keys.settle(null);
      countShown();
    },
    opened(index) {
      for (const line of lines) line.element.removeAttribute('aria-current');
      if (index !== null) lines[index]?.element.setAttribute('aria-current', 'true');
    },
    arrange,
    focus: keys.focus,
  };
}

function emptyLine(page: Document): HTMLTableRowElement {
  const line = element(page, 'tr', 'table__row');
  line.setAttribute('role', 'row');
  return line;
}

/** Wires the buttons that name the columns. */
function createHeaders(page: Document, sortBy: (column: Column) => void) {
  const table = find(page, 'results-table', HTMLTableElement);
  const headers = COLUMNS.flatMap((column) => {
    const header = table.querySelector<HTMLElement>(`[data-column="${column}"]`);
    if (!header) return [];
    header.querySelector('button')?.addEventListener('click', () => sortBy(column));
    return [{ column, header }];
  });
  return {
    show(sorting: Sorting): void {
      for (const { column, header } of headers) {
        if (column === sorting.column)
          header.setAttribute('aria-sort', sorting.descending ? 'descending' : 'ascending');
        else header.removeAttribute('aria-sort');
      }
    },
  };
}
