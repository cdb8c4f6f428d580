import { describeError } from '../actions/describe-error';
import { checkActiveSheet, checkAll, removeMarks } from '../taskpane/session/checking';
import { computeScores } from '../taskpane/session/scoring';
import type { Session } from '../taskpane/session/session';
import type { Tab } from '../taskpane/session/state';

/** A ribbon button's work, and the tab that shows what came of it. */
interface Command {
  readonly run: (session: Session) => Promise<boolean>;
  readonly shows: Tab;
}

/** What the manifest's ExecuteFunction buttons do, by FunctionName. They use the pane's session, so that the pane shows the results. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  checkWorkbook: { run: checkAll, shows: 'findings' },
  checkSheet: { run: checkActiveSheet, shows: 'findings' },
  computeScores: { run: computeScores, shows: 'scores' },
  clearMarks: { run: removeMarks, shows: 'overview' },
};

/** Ties the ribbon's buttons to the session; `Office.onReady` must have resolved. */
export function associateCommands(session: Session): void {
  for (const [name, command] of Object.entries(COMMANDS))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => perform(session, command, event));
}

async function perform(session: Session, command: Command, event: Office.AddinCommands.Event): Promise<void> {
  session.store.set({ tab: command.shows });
  try {
    await Promise.all([command.run(session), Office.addin.showAsTaskpane()]);
  } catch (error) {
    session.store.set({ notice: { kind: 'error', error: describeError(error) } });
  } finally {
    event.completed();
  }
}
