import '../../src/taskpane/zod-without-eval';
import { createRoot } from 'react-dom/client';
import { browserMemory } from '../../src/browser/memory';
import type { Workbook } from '../../src/host/host';
import { App } from '../../src/taskpane/app';
import { openSession } from '../../src/taskpane/session/session';
import { watchWorkbook } from '../../src/taskpane/session/watching';
import { createMemoryHost } from './memory-host';

/** The pane on a workbook in memory, to look at without a spreadsheet program; the opener puts the workbook on the window. */
async function open(workbook: Workbook): Promise<void> {
  const host = createMemoryHost(workbook);
  const session = await openSession(host, browserMemory(''));
  Object.assign(window, { host, session });
  createRoot(document.getElementById('root') ?? document.body).render(<App session={session} />);
  await watchWorkbook(session);
}

void open(
  (window as Window & { workbook?: Workbook }).workbook ?? {
    name: '空工作簿',
    sheets: [],
    activeSheet: null,
    activeCell: null,
  },
);
