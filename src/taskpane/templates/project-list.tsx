import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type KnownFacts, type ProjectList, readProjects } from '../../actions/known-facts';
import { layouts } from '../../actions/relayout';
import { drawProjects } from '../session/known-facts';
import { Button } from '../shared/button';
import { amount } from '../shared/numbers';
import { useQuietText } from '../shared/quiet-text';
import { Select } from '../shared/select';
import { usePane, useSession } from '../shared/session-context';
import { TextArea } from '../shared/text-area';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const ROWS = 4;

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '160px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  project: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  amount: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  start: { alignSelf: 'flex-start' },
});

/** Blank forms for a pasted list of projects, each with its name and budget; `shared` is null while it cannot be read. */
export function ProjectListForms({ shared }: { shared: KnownFacts | null }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = usePane();
  const [text, setText] = useState('');
  const choices = layouts();
  const [layout, setLayout] = useState(choices[0]?.id ?? '');
  const list = useMemo(() => readProjects(text), [text]);
  const { facts, templates } = strings;
  const draw = (): void => {
    if (shared) void drawProjects(session, layout, list.projects, shared, () => setText(''));
  };
  return (
    <div className={styles.parts}>
      <Field label={facts.list} hint={facts.listHint} size="small">
        <TextArea rows={ROWS} value={text} onChange={setText} />
      </Field>
      <ListedProjects list={list} />
      <Select
        aria-label={`${facts.list} ${templates.layout}`}
        value={layout}
        onChange={(_, { value }) => setLayout(value)}
      >
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button
        className={styles.start}
        disabledFocusable={busy !== null || !shared || list.projects.length === 0}
        onClick={draw}
      >
        {facts.draw(list.projects.length)}
      </Button>
    </div>
  );
}

function ListedProjects({ list: { projects, unread } }: { list: ProjectList }) {
  const styles = useStyles();
  const quiet = useQuietText();
  if (projects.length + unread.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.list, quiet)} aria-label={strings.facts.preview}>
      {projects.map(({ line, name, budget }) => (
        <li key={line} className={styles.project}>
          <span>{name}</span>
          <span className={styles.amount}>
            {budget === null ? strings.facts.noBudget : strings.facts.money(amount(budget))}
          </span>
        </li>
      ))}
      {unread.map(({ line, text, reason }) => (
        <li key={line}>{strings.facts.unread(line, text, reason)}</li>
      ))}
    </ul>
  );
}
