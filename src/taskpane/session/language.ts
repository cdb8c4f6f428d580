import { languageFor } from '../../actions/language';
import type { Profile } from '../../core/profile/profile';
import { speak } from '../strings';

/** Speaks the language that the settings name, or Office's. */
export function speakAs({ language }: Pick<Profile, 'language'>): Promise<void> {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return speak(languageFor(language, office));
}
