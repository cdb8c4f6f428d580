import type { Request, Response } from './protocol/wire';

/** One batch and its answer, as they went over the wire. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What went over the wire. Batches that only let go of references do not count: the library sends them on its own account. */
export class Traffic {
  #batches = 0;
  #largestRequest = 0;
  #largestResponse = 0;
  #recorded: Exchange[] | null = null;

  /** How many batches the add-in has sent (`context.sync()`). */
  get batches(): number {
    return this.#batches;
  }

  /** Bytes of the largest batch. */
  get largestRequest(): number {
    return this.#largestRequest;
  }

  /** Bytes of the largest answer. */
  get largestResponse(): number {
    return this.#largestResponse;
  }

  note(exchange: Exchange): void {
    if (isHousekeeping(exchange.request)) return;
    this.#batches++;
    this.#largestRequest = Math.max(this.#largestRequest, exchange.requestBytes);
    this.#largestResponse = Math.max(this.#largestResponse, exchange.responseBytes);
    this.#recorded?.push(exchange);
  }

  /** Keeps every exchange from now on. */
  record(): void {
    this.#recorded ??= [];
  }

  /** What was kept since `record`. */
  get recorded(): readonly Exchange[] {
    return this.#recorded ?? [];
  }

  reset(): void {
    this.#batches = 0;
    this.#largestRequest = 0;
    this.#largestResponse = 0;
    this.#recorded &&= [];
  }
}

const OWN_METHODS = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

/** A batch that the library sends on its own account; where one fails it tries again for ten seconds. */
export function isHousekeeping({ Actions }: Request): boolean {
  return Actions.every(({ ActionType, Name = '' }) => ActionType === 1 || OWN_METHODS.has(Name));
}
