import './zod-without-eval';
import { createRoot } from 'react-dom/client';
import { USER_KEY } from '../actions/profile';
import { browserMemory } from '../browser/memory';
import { createExcelHost } from '../host/excel';
import { associateCommands } from '../ribbon/commands';
import { App } from './app';
import { LoadFailure } from './load-failure';
import { speakAs } from './session/language';
import { attempt } from './session/run';
import { lookAtWorkbook, openSession } from './session/session';
import { watchWorkbook } from './session/watching';
import { withEngine } from './session/with-engine';

const root = createRoot(document.getElementById('root') ?? document.body);

/** Opens the pane in Excel. What stops it is shown on the page: without a pane there is no other place to say it. */
async function open(): Promise<void> {
  if (typeof Office === 'undefined') return root.render(<LoadFailure problem="blocked" address={officeAddress()} />);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return root.render(<LoadFailure problem="no-excel" />);
  const memory = browserMemory(Office.context.partitionKey ?? '');
  const session = await openSession(createExcelHost(), memory);
  await speakAs(session.store.get().profile);
  associateCommands(session);
  memory.watch(USER_KEY, (kept) => void withEngine(session, ({ followLanguage }) => followLanguage(session, kept)));
  root.render(<App session={session} />);
  await attempt(session, async () => void (await watchWorkbook(session)));
  await attempt(session, () => lookAtWorkbook(session));
}

function officeAddress(): string {
  const script = document.getElementById('office-js');
  return script instanceof HTMLScriptElement ? script.src : 'office.js';
}

open().catch((error: unknown) => root.render(<LoadFailure problem="failed" error={error} />));
