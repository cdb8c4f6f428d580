import { languageFor, speak } from '../strings';
import type { Profile } from '../../core/profile/profile';

/** Speaks the language that the settings name, or Office's. */
export function speakAs({ language }: Pick<Profile, 'language'>): Promise<void> {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return speak(languageFor(language, office));
}
