import type { ErrorWords } from './wording';
import type { HostErrorData } from '../../host/host';

const place = ({ at, sheet }: HostErrorData): string => at ?? (sheet ? `sheet “${sheet}”` : 'some cells');
const file = ({ name }: HostErrorData): string => (name ? `“${name}”` : 'the file');

/** What failures say in English. */
export const ENGLISH_ERRORS: ErrorWords = {
  codes: {
    'protected-sheet': (data) => ({
      title: `Nothing was changed: ${place(data)} is protected`,
      why: 'The protection of the sheet forbids inserting rows, marking cells and writing to locked cells.',
      how: 'Take the protection off (Review, Unprotect Sheet) and try again. What was found can still be read.',
    }),
    'cell-being-edited': () => ({
      title: 'Nothing was changed: a cell is being edited',
      why: 'Sheets cannot be written to while somebody types.',
      how: 'Press Enter to finish or Esc to cancel, then try again.',
    }),
    'changed-since-check': (data) => ({
      title: `Nothing was changed: ${place(data)} has changed since the check`,
      why: 'So that nothing new is overwritten, no cell was written to.',
      how: 'Check again and see whether the change is still needed.',
    }),
    'changed-since-writing': (data) => ({
      title: `Nothing was undone: ${place(data)} has changed since it was written`,
      why: 'So that nothing newer is overwritten, no cell was changed.',
      how: 'Look at this cell: put back what was written there and undo again, or enter what you need by hand.',
    }),
    'item-gone': (data) => ({
      title: `Nothing was changed: ${place(data)} was not found`,
      why: 'The sheet may have been deleted or renamed.',
      how: 'Check again.',
    }),
    'form-gone': ({ sheet, form }) => ({
      title: `Nothing was changed: ${form ? `“${form}”` : 'this form'} was not found`,
      why: sheet
        ? `Sheet “${sheet}” is still there, but the form in that place is another: rows may have been inserted or deleted, or the title or the project was renamed.`
        : 'It may have been changed or is no longer kept.',
      how: 'Check again and choose the form once more.',
    }),
    'too-large': (data) => ({
      title: `Nothing was done: ${data.name ? file(data) : place(data)} is too large`,
      why: 'It holds more than can safely be read at once.',
      how: 'Delete sheets or blank areas that are not needed, or divide it into several files, then try again.',
    }),
    'not-supported': () => ({
      title: 'Nothing was changed: this cannot be done here',
      why: 'This version of the program lacks what is needed for it.',
      how: 'Update Excel, or open the file in the local workbench.',
    }),
    'not-restored': (data) => ({
      title: `Writing was interrupted, and these cells could not be restored: ${data.at ?? 'unknown'}`,
      why: 'An error occurred half way; all other cells are as they were before.',
      how: 'Look at the cells listed one by one; or close the file without saving and open it again.',
    }),
    'would-break': (data) => ({
      title: `Nothing was changed: it would damage other content of ${place(data)}`,
      why: 'Another table or a chart stands beside these rows; inserting whole rows would tear it apart.',
      how: 'Insert the cells by hand, or move what stands beside them first.',
    }),
    disconnected: () => ({
      title: 'Not finished: the connection to Excel was lost',
      why: 'Excel may be busy or may have closed this workbook.',
      how: 'Close the pane, open it again and try once more.',
    }),
    'inactive-workbook': () => ({
      title: 'Not finished: another workbook is active now',
      why: 'The pane works on the workbook that opened it, and on no other.',
      how: 'Click the Excel window with this pane to return to its workbook, then try again.',
    }),
    'not-kept': () => ({
      title: 'Done, but only until this page is closed',
      why: 'The browser’s storage is full, or it lets this page keep nothing.',
      how: 'Export the settings and your library first; then free storage or allow this page to keep data, and try again.',
    }),
    'not-taken': () => ({
      title: 'Not taken along; a form taken along before is no longer offered',
      why: 'The browser’s storage is full, or it lets this page keep nothing.',
      how: 'Copy the sheet into the workbook to fill, in Excel; or export the settings and your library first; then free storage or allow this page to keep data, and try again.',
    }),
    failed: (data) => ({
      title: 'Not finished: something unforeseen happened',
      why: data.reason ?? 'The program could not tell why.',
      how: 'Look at the cells you were working on, then check again; if it happens again, note down what you did.',
    }),
  },
  details: {
    'hidden-sheet': ({ sheet }) => ({
      why: `Sheet “${sheet}” is hidden.`,
      how: 'Show the sheet first, then go to the cell.',
    }),
    'several-areas': () => ({
      why: 'What is selected is not one block of cells.',
      how: 'Select one cell or one block of cells and try again.',
    }),
    'merges-unknown': () => ({
      why: 'This version of Excel cannot tell merged cells, so inserting rows might damage the form.',
    }),
    'refused-by-excel': ({ reason }) => ({
      why: `Excel refused the change (${reason}): it would damage a table, a filter or merged cells.`,
    }),
    'kept-otherwise': ({ at }) => ({ why: `Excel did not keep the content of ${at} as it was written.` }),
    'sheet-exists': ({ sheet }) => ({ why: `There is a sheet “${sheet}” already.` }),
    'no-indicator-column': () => ({
      why: 'The form has no column of level 3 indicators (三级指标), so there is no place for them.',
    }),
    'lost-in-next-year': ({ sheet, year }) => ({
      why: `The form on sheet “${sheet}” cannot be read once it is carried to ${year}.`,
    }),
  },
};
