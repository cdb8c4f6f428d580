import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { exportSettings } from '../../actions/profile-file';
import { takeSettings } from '../session/settings';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

const useStyles = makeStyles({ row: { display: 'flex', columnGap: tokens.spacingHorizontalS } });

/** Settings to and from a file, for another person or another computer. */
export function SettingsFile() {
  const styles = useStyles();
  const session = useSession();
  const { profile, busy } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { settings } = strings;
  return (
    <Section title={settings.file} hint={settings.fileHint}>
      <div className={styles.row}>
        <Button size="small" onClick={() => download(settings.fileName, exportSettings(profile))}>
          {settings.exportFile}
        </Button>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => input.current?.click()}>
          {settings.importFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={settings.importFile}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void takeSettings(session, file.text());
            target.value = ''; // so that the same file can be chosen again
          }}
        />
      </div>
    </Section>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
