import { languageFor, type Language } from '../../actions/language';
import { loadOwnProfile, saveOwnProfile, USER_KEY } from '../../actions/profile';
import { browserMemory } from '../../browser/memory';
import type { Profile } from '../../core/profile/profile';

/** The simulated Excel embeds the pane in no place of its own (`Office.context.partitionKey`). */
const PARTITION = '';

/** The user's settings, which the page shares with the pane beside the grid. */
export interface OwnSettings {
  profile(): Profile;
  /** The language that the user chose, else that of the simulated Excel: `?language=` in the address, or Chinese. */
  language(): Language;
  /** Chooses a language, for the pane too; throws a HostError (`not-kept`) where the choice lasts only as long as the page. */
  choose(language: Profile['language']): void;
}

/** Reads and keeps settings where the pane does; `changed` is told when the pane has changed them. */
export function shareSettings(address: Location, changed: () => void): OwnSettings {
  const memory = browserMemory(PARTITION);
  const profile = (): Profile => loadOwnProfile(memory);
  memory.watch(USER_KEY, changed);
  return {
    profile,
    language: () => languageFor(profile().language, new URLSearchParams(address.search).get('language') ?? undefined),
    choose: (language) => saveOwnProfile(memory, { ...profile(), language }),
  };
}
