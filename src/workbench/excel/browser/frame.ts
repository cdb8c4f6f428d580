import { DesktopHost } from '../transport/desktop-external';
import { received, send } from './messages';
import type { FrameMessage, ParentMessage } from './messages';
import { RemoteExcel } from './remote-excel';

/**
 * The one script that the workbench puts before office.js in the pane's frame: it sets `window.external`, whose other end is the
 * simulated Excel in the page around the frame. The add-in itself is the same bundle that real Excel loads. `?language=en-US` in the
 * address of page and frame is the display language of that Excel; Chinese without it.
 */
const say = (message: FrameMessage): void => send(window.parent, message);
const excel = new RemoteExcel(say);
const language = new URLSearchParams(location.search).get('language');
const desktop = new DesktopHost(excel, { ...(language && { locale: language }) });

window.addEventListener('message', (event) => {
  const message = received<ParentMessage>(event, window.parent);
  if (message) hear(message);
});
Object.defineProperty(window, 'external', { value: desktop.external, configurable: true });
forgetOtherBooks();
say({ kind: 'hello' });

/** The session outlives the book in the frame: the library must not find what it kept of another one. */
function forgetOtherBooks(): void {
  for (const key of Object.keys(sessionStorage))
    if (/CachedSessionSettings$|^hostInfoValue$/.test(key)) sessionStorage.removeItem(key);
}

function hear(message: ParentMessage): void {
  if (message.kind === 'event') desktop.deliver(message.event);
  else if (message.kind === 'selectionMoved') desktop.deliverSelectionMoved();
  else if (message.kind === 'command') void runCommand(message);
  else excel.hear(message);
}

async function runCommand({ id, functionName, sourceId }: Extract<ParentMessage, { kind: 'command' }>): Promise<void> {
  try {
    const { status } = await desktop.invokeCommand(functionName, sourceId);
    say({ kind: 'commandDone', id, status });
  } catch (error) {
    say({ kind: 'commandRefused', id, reason: String(error) });
  }
}
