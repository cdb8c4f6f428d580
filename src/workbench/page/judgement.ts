import { loadOwnProfile } from '../../actions/profile';
import { ownSettings } from '../../actions/profile-file';
import type { Judgement } from '../../actions/run/check-received';
import { submissionProfile } from '../../actions/submission-profile';

/** Under which the pane keeps the user's settings in this browser. */
const PREFIX = 'jixiao.';

/** How files that came in are judged: by the user's own settings, as those of the pane, but as files that are handed in. */
export function judgementHere(storage: Pick<Storage, 'getItem'>): Judgement {
  const own = loadOwnProfile({ get: (key) => storage.getItem(PREFIX + key) });
  return { profile: submissionProfile({ settings: ownSettings(own) }), origin: 'user', trusted: false };
}
