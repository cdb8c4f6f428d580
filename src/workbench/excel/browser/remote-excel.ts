import type { Request, Response } from '../protocol/wire';
import type { HostConnection } from '../transport/desktop-external';
import type { FrameMessage, ParentMessage } from './messages';

type Answer = Extract<ParentMessage, { kind: 'settings' | 'response' | 'failed' }>;

interface Waiting {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

/** The simulated Excel as seen from the frame: what it is asked goes to the page around it. */
export class RemoteExcel implements HostConnection {
  readonly #waiting = new Map<number, Waiting>();
  #queries = 0;
  #settings: Readonly<Record<string, string>> = {};

  constructor(private readonly say: (message: FrameMessage) => void) {}

  processQuery(request: Request, flags: number): Promise<Response> {
    const id = ++this.#queries;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.say({ kind: 'query', id, request, flags });
    });
  }

  /** A copy that the page sends as soon as the frame says hello, long before office.js has loaded and asks for it. */
  readSettings(): Readonly<Record<string, string>> {
    return this.#settings;
  }

  writeSettings(settings: Readonly<Record<string, string>>): void {
    this.#settings = settings;
    this.say({ kind: 'settings', settings });
  }

  hear(answer: Answer): void {
    if (answer.kind === 'settings') {
      this.#settings = answer.settings;
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'response') waiting?.resolve(answer.response);
    else waiting?.reject(new Error(answer.reason));
  }
}
