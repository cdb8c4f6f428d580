import type { Words } from '../../core/rules/words';

/** Everything that actions say to people, in one language. A missing text does not compile. */
export interface Wording {
  /** What rules and their fixes say. */
  readonly findings: Words;
}
