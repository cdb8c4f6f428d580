import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Policy } from '../../core/scoring/policy';
import type { Picked } from '../../core/scoring/score-card';
import { points } from '../shared/numbers';
import { useQuietText } from '../shared/quiet-text';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  question: {
    width: 'fit-content',
    cursor: 'pointer',
    color: tokens.colorBrandForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  answer: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface WhyProps {
  readonly computed: number | null;
  readonly rule: string | undefined;
  readonly picked: Picked | undefined;
  readonly policy: Policy;
}

/** Why a score is what it is, for an auditor, beside its formula: the rule, what a person decided, and what it all rests on. */
export function Why({ computed, rule, picked, policy }: WhyProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const { scores } = strings;
  const [isOpen, setOpen] = useState(false);
  if (computed === null) return null;
  const { title, version, source, clause } = policy;
  return (
    <details className={quiet} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.question}>{scores.why(points(computed))}</summary>
      {isOpen && (
        <ul className={mergeClasses(quiet, styles.answer)}>
          {rule && <li>{scores.rule(rule)}</li>}
          {picked && <li>{scores.picked(picked.what, picked.byHand)}</li>}
          <li>{scores.byPolicy(title, version)}</li>
          <li>{scores.clause(source, clause)}</li>
        </ul>
      )}
    </details>
  );
}
