import { makeStyles } from '@fluentui/react-components';
import { policiesFor } from '../../actions/policies';
import { changeProfile } from '../session/settings';
import { usePane, useSession } from '../shared/session-context';
import { Select } from '../shared/select';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { PolicySource } from './policy-source';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  // Long titles must not widen the pane.
  picker: { minWidth: 0 },
});

/** The scoring policy: which one, and where it comes from. What was checked and scored is judged anew when it changes. */
export function PolicyChoice() {
  const styles = useStyles();
  const session = useSession();
  const { profile } = usePane();
  const offered = policiesFor(profile);
  const chosen = offered.find(({ id }) => id === profile.policy);
  return (
    <div className={styles.choice}>
      <Select
        className={styles.picker}
        aria-label={strings.settings.policy}
        value={profile.policy}
        onChange={(_, { value }) => void changeProfile(session, { policy: value })}
      >
        {offered.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      {chosen && <PolicySource policy={chosen} />}
    </div>
  );
}
