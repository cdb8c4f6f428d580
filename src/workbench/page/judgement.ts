import { ownSettings } from '../../actions/profile-file';
import type { Judgement } from '../../actions/run/check-received';
import { submissionProfile } from '../../actions/submission-profile';
import type { Profile } from '../../core/profile/profile';

/** How files that came in are judged: by the user's own settings, as those of the pane, but as files that are handed in. */
export function judgementBy(own: Profile): Judgement {
  return { profile: submissionProfile({ settings: ownSettings(own) }), origin: 'user', trusted: false };
}
