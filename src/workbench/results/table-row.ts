import { named } from '../batch/arrange';
import type { Row, State } from '../batch/row';
import { strings } from '../strings';
import { element } from './elements';

/** A state is told by sign and word, never by colour alone. */
const SIGNS: Readonly<Record<State, string>> = {
  waiting: '·',
  checking: '…',
  errors: '✕',
  warnings: '!',
  fine: '✓',
  unchecked: '–',
};

/** Columns between the file and its state. */
const COUNTED_COLUMNS = 5;

/** What could be checked can be opened; `note` says what happened to the file since. */
export function fillRow(line: HTMLTableRowElement, row: Row, note: string): void {
  const page = line.ownerDocument;
  const number = (label: string, count: number, grave = ''): HTMLElement =>
    cell(page, `table__number${count > 0 ? grave : ''}`, label, String(count));
  line.className = 'table__row';
  line.dataset['state'] = row.state;
  if (row.forms === 0) {
    line.replaceChildren(pathCell(page, row), reasonCell(page, row), stateCell(page, { ...row, reason: '' }, note));
    return;
  }
  line.replaceChildren(
    pathCell(page, row),
    ownerCell(page, row),
    number(strings.page.columnForms, row.forms),
    number(strings.page.columnErrors, row.errors, ' table__number--grave'),
    number(strings.page.columnWarnings, row.warnings),
    cell(page, 'table__score', strings.page.columnScore, row.score),
    stateCell(page, row, note),
  );
}

function pathCell(page: Document, row: Row): HTMLElement {
  const folder = row.path.slice(0, row.path.lastIndexOf('/') + 1);
  const name = row.path.slice(folder.length);
  const words = [element(page, 'span', 'table__folder', folder), element(page, 'span', 'table__name', name)];
  const header = element(page, 'th', 'table__path', row.canBeOpened ? openButton(page, words) : boxed(page, words));
  header.scope = 'row';
  header.setAttribute('role', 'rowheader');
  return header;
}

function openButton(page: Document, words: readonly Node[]): HTMLElement {
  const button = element(page, 'button', 'table__open', ...words);
  button.type = 'button';
  button.tabIndex = -1;
  return button;
}

function boxed(page: Document, words: readonly Node[]): HTMLElement {
  return element(page, 'span', 'table__closed', ...words);
}

function ownerCell(page: Document, { units, projects }: Row): HTMLElement {
  const made = cell(page, 'table__owner', strings.page.columnOwner, named(units, 'units'));
  made.append(element(page, 'span', 'table__project', named(projects, 'projects')));
  return made;
}

/** Without forms there is nothing to count: why not takes the place of all numbers. */
function reasonCell(page: Document, { reason }: Row): HTMLElement {
  const made = cell(page, 'table__reason', strings.row.reason, reason);
  made.colSpan = COUNTED_COLUMNS;
  return made;
}

function stateCell(page: Document, { state, stateName, reason }: Row, note: string): HTMLElement {
  const sign = element(page, 'span', 'table__sign', SIGNS[state]);
  sign.setAttribute('aria-hidden', 'true');
  const made = cell(page, 'table__state', strings.page.columnState, '');
  made.append(element(page, 'span', 'table__word', sign, stateName));
  if (reason) made.append(element(page, 'span', 'table__reason', reason));
  if (note) made.append(element(page, 'span', 'table__note', note));
  return made;
}

/** A cell that names its column where the row is a card of a narrow page. */
function cell(page: Document, className: string, label: string, text: string): HTMLTableCellElement {
  const made = element(page, 'td', className, text);
  made.setAttribute('role', 'cell');
  made.dataset['label'] = label;
  return made;
}
