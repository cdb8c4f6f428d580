import { describeError } from '../actions/describe-error';
import { attempt } from '../taskpane/session/run';
import type { Session } from '../taskpane/session/session';
import type { PaneState, Tab } from '../taskpane/session/state';
import { statusOf } from '../taskpane/session/status';
import { loadEngine, loadScoring } from '../taskpane/session/with-engine';
import { strings } from '../taskpane/strings';

/** A ribbon button's work, and the tab that shows what came of it. */
interface Command {
  readonly run: (session: Session) => Promise<boolean>;
  readonly shows: Tab;
  /** What came of it in a sentence, for the pane to say when it opens; null where the work has said it. */
  readonly says: (state: PaneState) => string | null;
}

/** What the manifest's ExecuteFunction buttons do, by FunctionName. They use the pane's session, so that the pane shows the results. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  checkWorkbook: { run: async (session) => (await loadEngine()).checkAll(session), shows: 'findings', says: checked },
  checkSheet: {
    run: async (session) => (await loadEngine()).checkActiveSheet(session),
    shows: 'findings',
    says: checked,
  },
  computeScores: {
    run: async (session) => (await loadScoring()).computeScores(session),
    shows: 'scores',
    says: scored,
  },
  clearMarks: {
    run: async (session) => (await loadEngine()).removeMarks(session),
    shows: 'overview',
    says: () => null,
  },
};

/** Ties the ribbon's buttons to the session; `Office.onReady` must have resolved. */
export function associateCommands(session: Session): void {
  for (const [name, command] of Object.entries(COMMANDS))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => perform(session, command, event));
}

function checked({ result }: PaneState): string {
  return strings.notice.checked(statusOf(result));
}

function scored({ scores }: PaneState): string {
  return strings.notice.scored(scores?.length ?? 0);
}

/** Does the work and leaves a message, unless the work itself had something to say. */
async function work(session: Session, command: Command): Promise<void> {
  const isDone = await command.run(session);
  const { store } = session;
  const text = command.says(store.get());
  if (isDone && text !== null && !store.get().notice) store.set({ notice: { kind: 'done', text, undo: false } });
}

/** The pane opens beside the work, to show how far it is; where it does not open, it says what came of the work once it does. */
async function perform(session: Session, command: Command, event: Office.AddinCommands.Event): Promise<void> {
  const { store } = session;
  store.set({ tab: command.shows });
  const opening = Promise.resolve().then(() => Office.addin.showAsTaskpane());
  const [, opened] = await Promise.allSettled([attempt(session, () => work(session, command)), opening]);
  if (opened.status === 'rejected' && !store.get().notice)
    store.set({ notice: { kind: 'error', error: describeError(opened.reason) } });
  event.completed();
}
