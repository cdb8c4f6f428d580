import type { Book } from './book/book';
import type { TypingContext } from './book/typed-entry';
import { connectBook } from './book-events';
import { Faults } from './faults';
import { EventRegistrations } from './protocol/event-registrations';
import type { WireEvent } from './protocol/event-registrations';
import { answer } from './protocol/interpreter';
import type { MaybePromise } from './protocol/object-table';
import { References } from './protocol/references';
import type { Session } from './protocol/session';
import { DELAY_FOR_CELL_EDIT } from './protocol/wire';
import type { Request, Response } from './protocol/wire';
import { isHousekeeping, Traffic } from './traffic';

export interface HostOptions {
  readonly book: Book;
  readonly locale?: TypingContext['locale'];
  /** The year that Excel fills in where a day is typed without one; the current one by default. */
  readonly year?: number;
  /** Whether events say who caused them, as Excel does from ExcelApi 1.14 on; true by default. */
  readonly namesTriggerSource?: boolean;
}

/** Excel's side of the wire: answers batches from a book and tells of its changes. Knows nothing of windows and frames. */
export class SimulatedHost {
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly #typing: TypingContext;
  readonly #events = new EventRegistrations();
  readonly #references = new References();
  readonly #namesTriggerSource: boolean;
  #session: Session;
  #disconnectBook: () => void;
  #running: Promise<unknown> = Promise.resolve();
  #isWriting = false;
  #isColleague = false;
  #onSelectionMoved: () => void = () => undefined;

  constructor({ book, locale = 'zh-CN', year = new Date().getFullYear(), namesTriggerSource = true }: HostOptions) {
    this.#typing = { locale, year };
    this.#namesTriggerSource = namesTriggerSource;
    this.#session = this.#sessionWith(book);
    this.#disconnectBook = this.#connect();
  }

  get book(): Book {
    return this.#session.book;
  }

  /**
   * Puts another book in place of the current one, as if Excel had opened it; what proxies held is gone. Handlers of events stay: the
   * library in the same realm knows that it has registered them.
   */
  open(book: Book): void {
    this.#disconnectBook();
    this.#references.clear();
    this.faults.clear();
    this.traffic.reset();
    this.#session = this.#sessionWith(book);
    this.#disconnectBook = this.#connect();
  }

  onEvent(deliver: (event: WireEvent) => void): void {
    this.#events.deliverTo(deliver);
  }

  onSelectionMoved(deliver: () => void): void {
    this.#onSelectionMoved = deliver;
  }

  /** Answers one batch; batches are answered one after the other. Rejects where the connection is lost. */
  async processQuery(request: Request, flags: number): Promise<Response> {
    if (this.faults.disconnected && !isHousekeeping(request)) throw new Error('disconnected');
    const answered = this.#running.then(() => this.#process(request, flags));
    this.#running = answered.catch(() => undefined);
    return answered;
  }

  /** Resolves when no batch is being answered and every formula has its result. */
  async settled(): Promise<void> {
    await this.#running;
    await this.book.settled();
  }

  dispose(): void {
    this.#disconnectBook();
  }

  /** Does something as a colleague would who works in the same file: events say so. */
  async asColleague(work: () => Promise<unknown>): Promise<void> {
    this.#isColleague = true;
    try {
      await work();
    } finally {
      this.#isColleague = false;
    }
  }

  async #process(request: Request, flags: number): Promise<Response> {
    const requestBytes = bytesOf(request);
    const refusal = isHousekeeping(request) ? null : await this.#refusal(requestBytes, flags);
    const response = refusal ?? this.#limited(await answer(request, this.#session));
    this.traffic.note({ request, response, requestBytes, responseBytes: bytesOf(response) });
    return response;
  }

  async #write<T>(change: () => MaybePromise<T>): Promise<T> {
    this.faults.beforeWrite();
    this.#isWriting = true;
    try {
      return await change();
    } finally {
      this.#isWriting = false;
    }
  }

  /** Why a batch is not even begun, or null. */
  async #refusal(requestBytes: number, flags: number): Promise<Response | null> {
    if (this.#isTooLarge(requestBytes))
      return failure('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    if (!this.faults.isEditingCell) return null;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0)
      return failure('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    await this.faults.cellClosed();
    return null;
  }

  #limited(response: Response): Response {
    if (!this.#isTooLarge(bytesOf(response))) return response;
    return failure('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  }

  #isTooLarge(bytes: number): boolean {
    return this.faults.payloadLimit !== null && bytes > this.faults.payloadLimit;
  }

  #triggerSource(): 'ThisLocalAddin' | 'Unknown' {
    return this.#isWriting && !this.#isColleague ? 'ThisLocalAddin' : 'Unknown';
  }

  #sessionWith(book: Book): Session {
    return {
      book,
      typing: this.#typing,
      references: this.#references,
      events: this.#events,
      write: (change) => this.#write(change),
    };
  }

  #connect(): () => void {
    return connectBook(this.#session, {
      source: () => (this.#isColleague ? 'Remote' : 'Local'),
      triggerSource: () => (this.#namesTriggerSource ? this.#triggerSource() : undefined),
      onSelectionMoved: () => this.#onSelectionMoved(),
    });
  }
}

function failure(Code: string, Message: string): Response {
  return { Error: { Code, Message, Location: '', HttpStatusCode: 400, ActionIndex: 0 }, Results: [], TraceIds: [] };
}

function bytesOf(message: Request | Response): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}
