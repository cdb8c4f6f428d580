import type { Book } from '../book/book';
import type { TypingContext } from '../book/typed-entry';
import type { EventRegistrations } from './event-registrations';
import type { MaybePromise } from './object-table';
import type { References } from './references';

/** What the members of the model work with. */
export interface Session {
  readonly book: Book;
  readonly typing: TypingContext;
  readonly references: References;
  readonly events: EventRegistrations;
  /** Everything that may change the book is done inside; it may refuse with an ExcelError instead. */
  readonly write: <T>(change: () => MaybePromise<T>) => Promise<T>;
}
