import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type EntryTexts, exportEntries, type Imported, type Shelved, shelvedEntries } from '../../actions/own-library';
import { entryFromCursor, openOwnLibrary, takeFile, takeSheet } from '../session/own-library';
import { Button } from '../shared/button';
import { download } from '../shared/download';
import { Explanation } from '../shared/explanation';
import { FileButton } from '../shared/file-button';
import { useQuietText } from '../shared/quiet-text';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { BadLines } from './bad-lines';
import { OwnEntryDialog } from './own-entry-dialog';
import { OwnEntryList } from './own-entry-list';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** An entry that is being written: a new one, or a new version of `instead`. */
interface Editing {
  readonly texts: EntryTexts;
  readonly instead?: Shelved;
}

const BLANK: EntryTexts = { level1: '', level2: '', name: '', comparator: '', value: '', unit: '' };

/** 我的指标库: indicators that the user has put aside, to be searched and inserted with the others. */
export function OwnLibrary() {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { ownLibrary, busy } = usePane();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const { templates } = strings;
  useEffect(() => void openOwnLibrary(session), [session]);
  const entries = ownLibrary ? shelvedEntries(ownLibrary) : [];
  const keepSelected = async (): Promise<void> => {
    const texts = await entryFromCursor(session);
    if (texts) setEditing({ texts });
  };
  return (
    <Section title={templates.ownLibrary} hint={templates.ownLibraryHint}>
      <div className={styles.parts}>
        <div className={styles.row}>
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void keepSelected()}>
            {templates.keepSelected}
          </Button>
          <Button size="small" onClick={() => setEditing({ texts: BLANK })}>
            {templates.newEntry}
          </Button>
        </div>
        {entries.length === 0 ? (
          <Explanation text={templates.noOwnEntries} />
        ) : (
          <OwnEntryList entries={entries} onEdit={(instead) => setEditing({ texts: instead.entry, instead })} />
        )}
        <div className={styles.row}>
          <FileButton
            label={templates.importFile}
            accept=".json,application/json"
            disabled={busy !== null}
            onFile={(text) => void takeFile(session, text).then(setImported)}
          />
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => void takeSheet(session).then(setImported)}
          >
            {templates.importSheet}
          </Button>
          <Button
            size="small"
            disabledFocusable={entries.length === 0}
            onClick={() => download(templates.exportName, exportEntries(entries.map(({ entry }) => entry)))}
          >
            {templates.exportFile}
          </Button>
        </div>
        <span className={quiet}>{templates.importSheetHint}</span>
        {imported && <BadLines lines={imported.bad} />}
      </div>
      {editing && <OwnEntryDialog {...editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}
