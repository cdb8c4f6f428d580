import type { FUniver } from '@univerjs/core/facade';
import type { Change } from '../../../core/plan/plan';
import type { Book } from '../../excel/book/book';
import { changesOf } from './changes';
import { Group, type MutationParams } from './group';
import type { Note } from './note';

/** What was changed in the grid's workbook since it was opened, by the pane or by hand. */
export interface Recording {
  /** Changes in order, as a file host replays them onto the opened file. */
  changes(): Change[];
  stop(): void;
}

/**
 * Notes every change of a workbook. It listens to the engine's mutations, through which all writing goes: the simulated Excel's, typing,
 * pasting, undo and redo alike. Mutations of one run belong together: rows inserted there explain the merges that moved.
 */
export function record(api: FUniver, unitId: string, book: Book): Recording {
  const names = new Map(book.sheets.map(({ id, name }) => [id, name]));
  const notes: Note[] = [];
  let group: Group | null = null;
  const close = (): void => {
    if (group) notes.push(...group.notes());
    group = null;
  };
  const open = (): Group => {
    queueMicrotask(close);
    return new Group(book);
  };
  const isOurs = (mutation: Mutation): boolean => mutation.params?.unitId === unitId && !isCalculated(mutation);
  const before = api.addEvent(api.Event.BeforeCommandExecute, (command: Mutation) => {
    if (isOurs(command)) (group ??= open()).before(command.id, command.params ?? {});
  });
  const after = api.addEvent(api.Event.CommandExecuted, (command: Mutation) => {
    if (isOurs(command)) group?.after(command.id, command.params ?? {});
  });
  return {
    changes() {
      close();
      return changesOf(notes, names, book);
    },
    stop() {
      before.dispose();
      after.dispose();
    },
  };
}

interface Mutation {
  readonly id: string;
  readonly params?: MutationParams;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Results that the engine computes are no changes: a spreadsheet computes them again. */
function isCalculated({ options }: Mutation): boolean {
  return options?.['fromFormula'] === true || options?.['onlyLocal'] === true;
}
