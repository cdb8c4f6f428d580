import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { profileSentences, profileUse } from '../../actions/profile-use';
import { useQuietText } from '../shared/quiet-text';
import { usePane } from '../shared/session-context';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({ line: { margin: `${tokens.spacingVerticalL} 0 0`, overflowWrap: 'anywhere' } });

/** What was checked against, with each rule that is switched off: silence of a rule that did not run says nothing. */
export function ProfileLine() {
  const styles = useStyles();
  const quiet = useQuietText();
  const { profile } = usePane();
  const use = profileUse(profile, profile.inWorkbook ? 'workbook' : 'user');
  return <p className={mergeClasses(quiet, styles.line)}>{profileSentences(use)}</p>;
}
