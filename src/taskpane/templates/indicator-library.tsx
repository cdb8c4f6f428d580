import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { LIBRARY, searchLibrary, type LibraryEntry } from '../../actions/indicator-library';
import { formUnderCursor } from '../../actions/insert';
import { insertIndicators } from '../session/inserting';
import { keyOf } from '../session/state';
import { FormPicker } from '../shared/form-picker';
import { useQuietText } from '../shared/quiet-text';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';
import { EntryList } from './entry-list';
import { PlaceOfInsertion } from './place-of-insertion';

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  half: { flex: '1 1 0', minWidth: 0 },
  grow: { flexGrow: 1 },
});

const LEVELS = [...new Set(LIBRARY.map(({ level2 }) => level2))];
const CATEGORIES = [...new Set(LIBRARY.map(({ category }) => category))];

/** Indicators by words, level and field; several are ticked and inserted at once. */
export function IndicatorLibrary() {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { result, busy } = usePane();
  const [text, setText] = useState('');
  const [level2, setLevel2] = useState('');
  const [category, setCategory] = useState('');
  const [ticked, setTicked] = useState<readonly LibraryEntry[]>([]);
  const [target, setTarget] = useState('');
  const found = useMemo(
    () => searchLibrary({ text, ...(level2 && { level2 }), ...(category && { category }) }),
    [text, level2, category],
  );
  const chosen = result?.forms.find(({ form }) => keyOf(form) === target)?.form;
  const form = chosen ?? (result && formUnderCursor(result));
  const { templates, actions } = strings;
  const tick = (entry: LibraryEntry, on: boolean): void =>
    setTicked(on ? [...ticked, entry] : ticked.filter((other) => other !== entry));
  const insert = (): void => void insertIndicators(session, target || null, ticked, () => setTicked([]));
  return (
    <Section title={templates.indicators} hint={templates.indicatorsHint}>
      <div className={styles.controls}>
        <SearchBox
          aria-label={templates.search}
          placeholder={templates.search}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
        <div className={styles.row}>
          <Choice label={templates.level2} options={LEVELS} value={level2} onChange={setLevel2} />
          <Choice label={templates.category} options={CATEGORIES} value={category} onChange={setCategory} />
        </div>
        <EntryList key={`${text}|${level2}|${category}`} entries={found} ticked={ticked} onTick={tick} />
        <Field label={templates.target}>
          <FormPicker
            label={templates.target}
            otherwise={templates.underCursor}
            forms={result?.forms.map((checked) => checked.form) ?? []}
            value={target}
            onPick={setTarget}
          />
        </Field>
        {form && <PlaceOfInsertion form={form} entries={ticked} />}
        <div className={styles.row}>
          <Button disabledFocusable={busy !== null || ticked.length === 0} onClick={insert}>
            {actions.insertIndicators}
          </Button>
          <span className={quiet}>{templates.ticked(ticked.length)}</span>
          {ticked.length > 0 && (
            <Button size="small" appearance="subtle" onClick={() => setTicked([])}>
              {templates.clear}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Select className={styles.half} aria-label={label} value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{`${label}：${strings.templates.all}`}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </Select>
  );
}
