import type { Within } from '../actions/run/within';
import type { WorkbookFile } from './session';

/** A workbook file whose work is kept to the time that its file has. */
export function timedFile(file: WorkbookFile, within: Within): WorkbookFile {
  const { settings } = file;
  const timed: WorkbookFile = {
    ...file,
    read: () => within(() => file.read()),
    readSheets: (names) => within(() => file.readSheets(names)),
    apply: (plan) => within(() => file.apply(plan)),
    mark: (marks, anew) => within(() => file.mark(marks, anew)),
    unmark: () => within(() => file.unmark()),
    settings: {
      get: (key) => within(() => settings.get(key)),
      set: (key, value) => within(() => settings.set(key, value)),
    },
    bytes: () => within(() => file.bytes()),
    asXlsx: async () => {
      const modern = await within(() => file.asXlsx());
      return modern === file ? timed : timedFile(modern, within);
    },
  };
  return timed;
}
