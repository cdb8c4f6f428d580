import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { notesOnScoring } from '../../actions/notes-on-scoring';
import type { Form } from '../../core/form/form';
import type { NoteOnScoring } from '../../core/scoring/notes-on-scoring';
import { CellChip } from '../shared/cell-chip';
import { useQuietText } from '../shared/quiet-text';
import { Section } from '../shared/section';
import { usePane } from '../shared/session-context';
import { SeverityLabel } from '../shared/severity';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  note: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  text: { flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  differences: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Notes printed on the sheet that state a rule of scoring, each with what it says differently from the policy. */
export function ScoreNotes({ form }: { form: Form }) {
  const { profile } = usePane();
  const notes = notesOnScoring(form, profile);
  if (notes.length === 0) return null;
  return (
    <Section title={strings.scores.notes}>
      {notes.map((note) => (
        <Note key={note.cell} sheet={form.sheet} note={note} />
      ))}
    </Section>
  );
}

function Note({ sheet, note }: { sheet: string; note: NoteOnScoring }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const { cell, text, differences } = note;
  return (
    <>
      <div className={styles.note}>
        <p className={mergeClasses(quiet, styles.text)}>{text}</p>
        <CellChip at={{ sheet, cell }} />
      </div>
      {differences.length > 0 && (
        <>
          <SeverityLabel standing="warning" words={strings.scores.notesDiffer} />
          <ul className={mergeClasses(quiet, styles.differences)}>
            {differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
