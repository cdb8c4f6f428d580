import type { Form } from '../../core/form/form';
import { useQuietText } from '../shared/quiet-text';
import { Section } from '../shared/section';
import { strings } from '../strings';

/** Notes printed on the sheet that speak of scores, beside what the policy says. */
export function ScoreNotes({ form }: { form: Form }) {
  const quiet = useQuietText();
  const notes = form.notes.filter(({ text }) => /分/.test(text));
  if (notes.length === 0) return null;
  return (
    <Section title={strings.scores.notes}>
      {notes.map(({ cell, text }) => (
        <p key={cell} className={quiet}>
          {text}
        </p>
      ))}
    </Section>
  );
}
