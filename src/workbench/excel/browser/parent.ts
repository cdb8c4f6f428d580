import type { SimulatedHost } from '../simulated-host';
import type { CommandOutcome } from '../transport/desktop-external';
import { received, send } from './messages';
import type { FrameMessage, ParentMessage } from './messages';

/** The pane beside the grid, as the page sees it. */
export interface PaneConnection {
  /** Presses a ribbon button; resolves when its function has called `event.completed()`. */
  invokeCommand(functionName: string, sourceId?: string): Promise<CommandOutcome>;
  dispose(): void;
}

/**
 * Answers the pane in a frame from a simulated Excel. To be called before the frame gets its address; the frame's page has to run
 * `browser/frame.ts` before office.js. After `host.open(otherBook)` the frame is to be loaded anew.
 */
export function connectPane(frame: HTMLIFrameElement, host: SimulatedHost): PaneConnection {
  const commands = new Commands();
  const say = (message: ParentMessage): void => {
    if (frame.contentWindow) send(frame.contentWindow, message);
  };
  const listener = (event: MessageEvent<unknown>): void => {
    const message = received<FrameMessage>(event, frame.contentWindow);
    if (message) void hear(message);
  };
  const hear = async (message: FrameMessage): Promise<void> => {
    if (message.kind === 'hello') say({ kind: 'settings', settings: host.book.readSettings() });
    else if (message.kind === 'settings') host.book.writeSettings(message.settings);
    else if (message.kind === 'query') say(await answered(message, host));
    else commands.finish(message);
  };
  window.addEventListener('message', listener);
  host.onEvent((event) => say({ kind: 'event', event }));
  host.onSelectionMoved(() => say({ kind: 'selectionMoved' }));
  return {
    invokeCommand: (functionName, sourceId = functionName) =>
      commands.start((id) => say({ kind: 'command', id, functionName, sourceId })),
    dispose: () => window.removeEventListener('message', listener),
  };
}

async function answered(
  { id, request, flags }: Extract<FrameMessage, { kind: 'query' }>,
  host: SimulatedHost,
): Promise<ParentMessage> {
  try {
    return { kind: 'response', id, response: await host.processQuery(request, flags) };
  } catch (error) {
    return { kind: 'failed', id, reason: String(error) };
  }
}

type CommandMessage = Extract<FrameMessage, { kind: 'commandDone' | 'commandRefused' }>;

/** Ribbon commands that run in the frame. */
class Commands {
  readonly #running = new Map<number, (message: CommandMessage) => void>();
  #count = 0;

  start(run: (id: number) => void): Promise<CommandOutcome> {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#running.set(id, (message) => {
        if (message.kind === 'commandDone') resolve({ status: message.status });
        else reject(new Error(message.reason));
      });
      run(id);
    });
  }

  finish(message: CommandMessage): void {
    this.#running.get(message.id)?.(message);
    this.#running.delete(message.id);
  }
}
