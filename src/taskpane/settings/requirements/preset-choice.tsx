import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { choosePreset, presets } from '../../../actions/submission-profile';
import { changeProfile } from '../../session/settings';
import { useQuietText } from '../../shared/quiet-text';
import { Select } from '../../shared/select';
import { usePane, useSession } from '../../shared/session-context';
import { strings } from '../../strings';

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });

/** Whose requirements forms are checked by, where these come from, and how well they are known. */
export function PresetChoice() {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { profile, busy } = usePane();
  const { settings, scores } = strings;
  const chosen = presets().find(({ id }) => id === profile.preset);
  const paragraph = mergeClasses(quiet, styles.text);
  return (
    <>
      <Select
        aria-label={settings.preset}
        value={profile.preset}
        disabledFocusable={busy !== null}
        onChange={(_, { value }) => void changeProfile(session, choosePreset(value))}
      >
        {presets().map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      {chosen && (
        <p className={paragraph}>{strings.aside(scores.source(chosen.source), scores.confidence[chosen.confidence])}</p>
      )}
      {chosen && <p className={paragraph}>{chosen.note}</p>}
    </>
  );
}
