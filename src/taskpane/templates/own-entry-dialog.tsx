import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type EntryFault, type EntryTexts, readEntry, type Shelved } from '../../actions/own-library';
import { keepEntry } from '../session/own-library';
import { Button } from '../shared/button';
import { Dialog } from '../shared/dialog';
import { usePane, useSession } from '../shared/session-context';
import { Select } from '../shared/select';
import { Checkbox } from '../shared/checkbox';
import { Input } from '../shared/input';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const COMPARATORS = ['≥', '≤', '=', '>', '<'] as const;
const FIELD_OF: Readonly<Record<EntryFault, keyof EntryTexts>> = {
  'no-name': 'name',
  'no-level2': 'level2',
  'no-level1': 'level1',
  'unknown-comparator': 'comparator',
  'value-not-a-number': 'value',
  'too-long': 'name',
};

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface OwnEntryDialogProps {
  readonly texts: EntryTexts;
  readonly instead?: Shelved;
  readonly onClose: () => void;
}

/** An entry of the user's own, to be written and kept. */
export function OwnEntryDialog({ texts: given, instead, onClose }: OwnEntryDialogProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  const [texts, setTexts] = useState(given);
  const [shelf, setShelf] = useState(instead?.shelf ?? 'user');
  const [fault, setFault] = useState<EntryFault | null>(null);
  const { templates, findings } = strings;
  const save = async (): Promise<void> => {
    const read = readEntry(texts);
    if ('fault' in read) return setFault(read.fault);
    if (await keepEntry(session, { entry: read.entry, shelf }, instead)) onClose();
  };
  const fieldProps = (field: keyof EntryTexts) => ({
    label: templates.entryFields[field],
    ...(fault && FIELD_OF[fault] === field && { validationMessage: templates.faults[fault] }),
  });
  const write = (field: keyof EntryTexts, value: string): void => setTexts({ ...texts, [field]: value });
  return (
    <Dialog
      title={templates.entry}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void save()}>
            {templates.save}
          </Button>
          <Button onClick={onClose}>{findings.cancel}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {(['level1', 'level2', 'name'] as const).map((field) => (
          <Field key={field} {...fieldProps(field)}>
            <Input value={texts[field]} onChange={(_, { value }) => write(field, value)} />
          </Field>
        ))}
        <Field {...fieldProps('comparator')}>
          <Select value={texts.comparator} onChange={(_, { value }) => write('comparator', value)}>
            <option value="">{templates.noComparator}</option>
            {COMPARATORS.map((sign) => (
              <option key={sign}>{sign}</option>
            ))}
          </Select>
        </Field>
        {(['value', 'unit'] as const).map((field) => (
          <Field key={field} {...fieldProps(field)}>
            <Input value={texts[field]} onChange={(_, { value }) => write(field, value)} />
          </Field>
        ))}
        <Checkbox
          checked={shelf === 'workbook'}
          label={templates.inWorkbook}
          onChange={(_, { checked }) => setShelf(checked === true ? 'workbook' : 'user')}
        />
      </div>
    </Dialog>
  );
}
