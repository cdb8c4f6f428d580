import { makeStyles } from '@fluentui/react-components';
import { exportSettings } from '../../actions/profile-file';
import { takeSettings } from '../session/settings';
import { Button } from '../shared/button';
import { download } from '../shared/download';
import { FileButton } from '../shared/file-button';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({ row: { display: 'flex', columnGap: tokens.spacingHorizontalS } });

/** Settings to and from a file, for another person or another computer. */
export function SettingsFile() {
  const styles = useStyles();
  const session = useSession();
  const { profile, busy } = usePane();
  const { settings } = strings;
  return (
    <Section title={settings.file} hint={settings.fileHint}>
      <div className={styles.row}>
        <Button size="small" onClick={() => download(settings.fileName, exportSettings(profile))}>
          {settings.exportFile}
        </Button>
        <FileButton
          label={settings.importFile}
          accept=".json,application/json"
          disabled={busy !== null}
          onFile={(text) => void takeSettings(session, text)}
        />
      </div>
    </Section>
  );
}
