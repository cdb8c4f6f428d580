import { languageFor, type Language } from '../../actions/language';
import { loadOwnProfile, saveOwnProfile, type UserMemory } from '../../actions/profile';
import type { Profile } from '../../core/profile/profile';

/** Under which the pane keeps the user's settings in this browser. */
const PREFIX = 'jixiao.';

/** The user's settings, which the page shares with the pane beside the grid. */
export interface OwnSettings {
  profile(): Profile;
  /** The language that the user chose, else that of the simulated Excel: `?language=` in the address, or Chinese. */
  language(): Language;
  /** Chooses a language, for the pane too. */
  choose(language: Profile['language']): void;
}

/** Reads and keeps settings where the pane does; `changed` is told when the pane has changed them. */
export function shareSettings({ localStorage, location }: Window, changed: () => void): OwnSettings {
  const memory: UserMemory = {
    get: (key) => localStorage.getItem(PREFIX + key),
    set: (key, value) => localStorage.setItem(PREFIX + key, value),
  };
  const profile = (): Profile => loadOwnProfile(memory);
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(PREFIX)) changed();
  });
  return {
    profile,
    language: () => languageFor(profile().language, new URLSearchParams(location.search).get('language') ?? undefined),
    choose: (language) => saveOwnProfile(memory, { ...profile(), language }),
  };
}
