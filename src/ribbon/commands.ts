import { describeError } from '../actions/describe-error';
import type { Session } from '../taskpane/session/session';
import type { Tab } from '../taskpane/session/state';
import { type Engine, withEngine } from '../taskpane/session/with-engine';

/** A ribbon button's work, and the tab that shows what came of it. */
interface Command {
  readonly run: (engine: Engine, session: Session) => Promise<boolean>;
  readonly shows: Tab;
}

/** What the manifest's ExecuteFunction buttons do, by FunctionName. They use the pane's session, so that the pane shows the results. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  checkWorkbook: { run: ({ checkAll }, session) => checkAll(session), shows: 'findings' },
  checkSheet: { run: ({ checkActiveSheet }, session) => checkActiveSheet(session), shows: 'findings' },
  computeScores: { run: ({ computeScores }, session) => computeScores(session), shows: 'scores' },
  clearMarks: { run: ({ removeMarks }, session) => removeMarks(session), shows: 'overview' },
};

/** Ties the ribbon's buttons to the session; `Office.onReady` must have resolved. */
export function associateCommands(session: Session): void {
  for (const [name, command] of Object.entries(COMMANDS))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => perform(session, command, event));
}

async function perform(session: Session, command: Command, event: Office.AddinCommands.Event): Promise<void> {
  session.store.set({ tab: command.shows });
  try {
    await Promise.all([withEngine(session, (engine) => command.run(engine, session)), Office.addin.showAsTaskpane()]);
  } catch (error) {
    session.store.set({ notice: { kind: 'error', error: describeError(error) } });
  } finally {
    event.completed();
  }
}
