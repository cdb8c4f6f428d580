import type { Book } from '../book/book';
import type { TypingContext } from '../book/typed-entry';
import type { EventRegistrations } from './event-registrations';
import type { References } from './references';

/** What the members of the model work with. */
export interface Session {
  readonly book: Book;
  readonly typing: TypingContext;
  readonly references: References;
  readonly events: EventRegistrations;
}
