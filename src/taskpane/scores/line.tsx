import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Form } from '../../core/form/form';
import type { CellRef } from '../../core/plan/plan';
import { reveal } from '../session/reveal';
import { tick } from '../session/scoring';
import { keyOf } from '../session/state';
import { points } from '../shared/numbers';
import { usePlainButton } from '../shared/plain-button';
import { useQuietText } from '../shared/quiet-text';
import { usePane, useSession } from '../shared/session-context';
import { SeverityLabel } from '../shared/severity';
import { Checkbox } from '../shared/checkbox';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import type { Writing } from './rows';

const useStyles = makeStyles({
  cell: {
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', paddingLeft: 0 },
  computed: { fontWeight: tokens.fontWeightSemibold },
  tick: { textAlign: 'center', paddingTop: 0, paddingLeft: 0, paddingRight: 0 },
  name: { ':hover': { color: tokens.colorBrandForeground1, textDecorationLine: 'underline' } },
  formula: { color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
});

interface LineProps {
  readonly form: Form;
  readonly name: string;
  readonly at: CellRef | null;
  readonly comparison: string;
  readonly formula: string;
  readonly reason: string | undefined;
  readonly computed: number | null;
  readonly given: number | null;
  readonly isDifferent: boolean;
  /** The cell that the score is written into; null where there is none. */
  readonly scoreCell: string | null;
  readonly writing: Writing;
  readonly children?: ReactNode;
}

/** One line of 得分明细: what was compared, the formula in words, and what it comes to. */
export function Line(props: LineProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const plain = usePlainButton();
  const session = useSession();
  const { ticks } = usePane();
  const { form, name, at, scoreCell, writing } = props;
  const isTicked = scoreCell !== null && (ticks[keyOf(form)]?.includes(scoreCell) ?? false);
  return (
    <tr>
      <td className={styles.cell}>
        {at ? (
          <button
            type="button"
            className={mergeClasses(plain, styles.name)}
            aria-label={strings.scores.reveal(name)}
            onClick={() => void reveal(session, at)}
          >
            {name}
          </button>
        ) : (
          name
        )}
        <div className={quiet}>{props.comparison}</div>
        {props.formula && <div className={mergeClasses(quiet, styles.formula)}>{props.formula}</div>}
        {props.reason && <div className={quiet}>{props.reason}</div>}
        {props.isDifferent && <SeverityLabel standing="warning" words={strings.scores.different} />}
        {props.children}
      </td>
      <td className={mergeClasses(styles.cell, styles.number, styles.computed)}>{points(props.computed)}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>{points(props.given)}</td>
      <td className={mergeClasses(styles.cell, styles.tick)}>
        {scoreCell !== null && writing !== 'nothing' && (
          <Checkbox
            aria-label={strings.scores.tick(name)}
            checked={writing === 'certain' || isTicked}
            disabled={writing === 'certain'}
            onChange={(_, { checked }) => tick(session, form, scoreCell, checked === true)}
          />
        )}
      </td>
    </tr>
  );
}
