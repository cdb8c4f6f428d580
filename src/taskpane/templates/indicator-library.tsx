import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { LIBRARY, searchLibrary, similarEntries, type LibraryEntry } from '../../actions/indicator-library';
import { formUnderCursor } from '../../actions/insert';
import { nameOfField } from '../../actions/template-names';
import { ownLibraryEntries } from '../../actions/own-library';
import { insertIndicators } from '../session/inserting';
import { rowUnderCursor } from '../session/own-library';
import { keyOf } from '../session/state';
import { Button } from '../shared/button';
import { FormPicker } from '../shared/form-picker';
import { useQuietText } from '../shared/quiet-text';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { Select } from '../shared/select';
import { SearchBox } from '../shared/input';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { EntryList } from './entry-list';
import { PlaceOfInsertion } from './place-of-insertion';

/** Entries shown for a row. */
const MOST_SIMILAR = 8;

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  half: { flex: '1 1 0', minWidth: 0 },
  grow: { flexGrow: 1 },
});

/** A row whose name is looked for among the entries. */
interface Row {
  readonly name: string;
  readonly level2: string;
}

/** Indicators by words, level and field, or like those of a row; several are ticked and inserted at once. */
export function IndicatorLibrary() {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { result, busy, ownLibrary } = usePane();
  const [text, setText] = useState('');
  const [level2, setLevel2] = useState('');
  const [category, setCategory] = useState('');
  const [ticked, setTicked] = useState<readonly LibraryEntry[]>([]);
  const [target, setTarget] = useState('');
  const [row, setRow] = useState<Row | null>(null);
  const entries = useMemo(() => [...(ownLibrary ? ownLibraryEntries(ownLibrary) : []), ...LIBRARY], [ownLibrary]);
  const found = useMemo(() => {
    if (row)
      return similarEntries(row.name, { level2: row.level2, most: MOST_SIMILAR }, entries).map(({ entry }) => entry);
    return searchLibrary({ text, ...(level2 && { level2 }), ...(category && { category }) }, entries);
  }, [row, text, level2, category, entries]);
  const levels = useMemo(() => [...new Set(entries.map((entry) => entry.level2))], [entries]);
  const categories = useMemo(() => [...new Set(entries.map((entry) => entry.category))], [entries]);
  const chosen = result?.forms.find(({ form }) => keyOf(form) === target)?.form;
  const form = chosen ?? (result && formUnderCursor(result));
  const { templates, actions } = strings;
  const tick = (entry: LibraryEntry, on: boolean): void =>
    setTicked(on ? [...ticked, entry] : ticked.filter((other) => other !== entry));
  const findSimilar = async (): Promise<void> => {
    const indicator = await rowUnderCursor(session);
    if (indicator) setRow({ name: indicator.level3, level2: indicator.level2 });
  };
  const insert = (): void => void insertIndicators(session, target || null, ticked, () => setTicked([]));
  return (
    <Section title={templates.indicators} hint={templates.indicatorsHint}>
      <div className={styles.controls}>
        {!row && (
          <>
            <SearchBox
              aria-label={templates.search}
              placeholder={templates.search}
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
            <div className={styles.row}>
              <Choice label={templates.level2} options={levels} value={level2} onChange={setLevel2} />
              <Choice
                label={templates.category}
                options={categories}
                nameOf={nameOfField}
                value={category}
                onChange={setCategory}
              />
            </div>
          </>
        )}
        <div className={styles.row}>
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void findSimilar()}>
            {templates.similar}
          </Button>
          {row && (
            <Button size="small" appearance="subtle" onClick={() => setRow(null)}>
              {templates.closeSimilar}
            </Button>
          )}
        </div>
        {row && (
          <span className={quiet}>
            {found.length > 0 ? templates.similarTo(row.name) : templates.nothingSimilar(row.name)}
          </span>
        )}
        <EntryList key={`${row?.name}|${text}|${level2}|${category}`} entries={found} ticked={ticked} onTick={tick} />
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
  /** What an option is called where that is not what it is. */
  readonly nameOf?: (option: string) => string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, options, nameOf, value, onChange }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Select className={styles.half} aria-label={label} value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{strings.templates.all(label)}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {nameOf?.(option) ?? option}
        </option>
      ))}
    </Select>
  );
}
