import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { policyOfCard } from '../../actions/policies';
import type { ScoredForm } from '../../actions/score';
import { useQuietText } from '../shared/quiet-text';
import { usePane } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { ExecutionRow } from './execution-row';
import { ScoreTableRow } from './score-table-row';
import { TotalRow } from './total-row';
import { useSteadyGroups } from './use-steady-groups';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    marginBottom: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: tokens.spacingHorizontalXS },
  // Columns of numbers are as wide as their heads; what is left is for the names.
  indicator: { width: '100%' },
  number: { minWidth: '40px', textAlign: 'right', paddingLeft: 0 },
  tick: { minWidth: '32px', textAlign: 'center', paddingLeft: 0, paddingRight: 0 },
  word: { display: 'inline-block', width: 'max-content', maxWidth: '60px', overflowWrap: 'anywhere' },
  group: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** 得分明细: rows that wait for something first, then every row with its formula, computed and given. */
export function ScoreTable({ scored }: { scored: ScoredForm }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const { scores } = strings;
  const { profile } = usePane();
  const policy = policyOfCard(scored.card, profile);
  const { open, scored: rest, onFocus, onBlur } = useSteadyGroups(scored);
  return (
    <>
      <p className={quiet}>{scores.tickHint}</p>
      <table className={styles.table} aria-label={scores.table} onFocus={onFocus} onBlur={onBlur}>
        <thead className={quiet}>
          <tr>
            <th className={mergeClasses(styles.head, styles.indicator)}>{scores.indicator}</th>
            <th className={mergeClasses(styles.head, styles.number)}>
              <span className={styles.word}>{scores.computed}</span>
            </th>
            <th className={mergeClasses(styles.head, styles.number)}>
              <span className={styles.word}>{scores.given}</span>
            </th>
            <th className={mergeClasses(styles.head, styles.tick)}>
              <span className={styles.word}>{scores.write}</span>
            </th>
          </tr>
        </thead>
        {open.length > 0 && (
          <tbody>
            <tr>
              <th className={styles.group} colSpan={4} scope="rowgroup">
                {scores.needs}
              </th>
            </tr>
            {open.map(({ key, row }) => (
              <ScoreTableRow key={key} form={scored.form} row={row} policy={policy} />
            ))}
          </tbody>
        )}
        <tbody>
          {open.length > 0 && (
            <tr>
              <th className={styles.group} colSpan={4} scope="rowgroup">
                {scores.known}
              </th>
            </tr>
          )}
          {scored.card.execution && (
            <ExecutionRow form={scored.form} execution={scored.card.execution} policy={policy} />
          )}
          {rest.map(({ key, row }) => (
            <ScoreTableRow key={key} form={scored.form} row={row} policy={policy} />
          ))}
          <TotalRow form={scored.form} card={scored.card} />
        </tbody>
      </table>
    </>
  );
}
