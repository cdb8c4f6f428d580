import type { Host } from '../host';
import { apply } from './apply';
import { countMarks, mark, unmark } from './mark';
import { read, workbookName } from './read';
import { readSheets } from './read-sheets';
import { reveal } from './reveal';
import { selection } from './selection';
import { settings } from './settings';
import { capabilities } from './versions';
import { watch } from './watch';

/** The workbook that the add-in runs in. To be called after `Office.onReady`. */
export function createExcelHost(): Host {
  return {
    capabilities: capabilities(),
    read,
    readSheets,
    workbookName,
    apply,
    mark,
    unmark,
    countMarks,
    selection,
    reveal,
    watch,
    settings,
  };
}
