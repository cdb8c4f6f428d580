import { Explanation } from '../shared/explanation';
import { strings } from '../strings';

/** What the pane does, before anything was checked. */
export function Welcome() {
  return <Explanation title={strings.overview.welcome} text={strings.overview.welcomeText} />;
}
