import { CHINESE } from './chinese';
import type { Wording } from './wording';

export { CHINESE } from './chinese';
export type { Wording } from './wording';

/** What actions say to people, in the language in use. Read it where it is said: another language takes its place. */
export let wording: Wording = CHINESE;

/** Says everything in another language from then on, in this thread. */
export function speak(language: Wording): void {
  wording = language;
}
