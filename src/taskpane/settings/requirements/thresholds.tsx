import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { defaultThresholds, type Thresholds as Limits } from '../../../actions/submission-profile';
import { changeProfile } from '../../session/settings';
import { Button } from '../../shared/button';
import { Section } from '../../shared/section';
import { usePane, useSession } from '../../shared/session-context';
import { tokens } from '../../shared/tokens';
import { strings } from '../../strings';
import { NumberField } from '../policy/number-field';

/** Shares are typed in per cent. */
const PERCENT = 100;
const IN_PERCENT: ReadonlySet<keyof Limits> = new Set(['overAchievement', 'qualitativeShare', 'executionRate']);
const NAMES: readonly (keyof Limits)[] = [
  'amountTolerance',
  'scoreTolerance',
  'overAchievement',
  'qualitativeShare',
  'executionRate',
];

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
});

/** Limits that rules go by. */
export function Thresholds() {
  const styles = useStyles();
  const session = useSession();
  const { thresholds } = usePane().profile;
  const { settings } = strings;
  const usual = defaultThresholds();
  const [typed, setTyped] = useState<Partial<Limits>>({});
  // Once a field is left: every change judges the workbook anew.
  const take = (): void => {
    setTyped({});
    if (NAMES.some((name) => typed[name] !== undefined && typed[name] !== thresholds[name]))
      void changeProfile(session, { thresholds: { ...thresholds, ...typed } });
  };
  return (
    <Section title={settings.thresholds} hint={settings.thresholdsHint}>
      <div className={styles.list} onBlur={take}>
        {NAMES.map((name) => {
          const scale = IN_PERCENT.has(name) ? PERCENT : 1;
          return (
            <div key={name} className={styles.row}>
              <span className={styles.name}>{settings.thresholdNames[name]}</span>
              <NumberField
                label={settings.thresholdNames[name]}
                value={Math.round((typed[name] ?? thresholds[name]) * scale * PERCENT) / PERCENT}
                unit={settings.thresholdUnits[name]}
                onChange={(number) => number !== null && setTyped({ ...typed, [name]: number / scale })}
              />
            </div>
          );
        })}
        {NAMES.some((name) => thresholds[name] !== usual[name]) && (
          <Button size="small" onClick={() => void changeProfile(session, { thresholds: usual })}>
            {settings.resetThresholds}
          </Button>
        )}
      </div>
    </Section>
  );
}
