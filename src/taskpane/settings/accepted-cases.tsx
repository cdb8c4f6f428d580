import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ruleList } from '../../actions/rule-list';
import { acceptNoLonger } from '../session/settings';
import { CellChip } from '../shared/cell-chip';
import { useQuietText } from '../shared/quiet-text';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

const NAMES: ReadonlyMap<string, string> = new Map(ruleList().map(({ id, name }) => [id, name]));

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 已核实: what people accepted in this workbook and why, each to be taken back. */
export function AcceptedCases() {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { profile, busy } = usePane();
  const { settings, findings } = strings;
  return (
    <Section title={settings.accepted} hint={settings.acceptedCases(profile.accepted.length)}>
      <ul className={styles.list} aria-label={settings.accepted}>
        {profile.accepted.map((accepted) => (
          <li key={`${accepted.rule}|${accepted.sheet}|${accepted.cell}`} className={styles.item}>
            {NAMES.get(accepted.rule) ?? accepted.rule}
            <div className={quiet}>{findings.acceptedBecause(accepted.reason)}</div>
            <div className={styles.row}>
              <span className={quiet}>{accepted.sheet}</span>
              {accepted.cell && <CellChip at={accepted} />}
              <Button
                size="small"
                disabledFocusable={busy !== null}
                onClick={() => void acceptNoLonger(session, accepted)}
              >
                {findings.reopen}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
