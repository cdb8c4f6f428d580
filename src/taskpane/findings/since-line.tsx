import { makeStyles } from '@fluentui/react-components';
import type { Since } from '../../actions/since';
import { Switch } from '../shared/checkbox';
import { useQuietText } from '../shared/quiet-text';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
});

interface SinceLineProps {
  readonly since: Since;
  readonly onlyNew: boolean;
  readonly onOnlyNew: (onlyNew: boolean) => void;
}

/** How many findings are new since the last check and how many are gone, with a way to see the new ones alone. */
export function SinceLine({ since: { added, gone }, onlyNew, onOnlyNew }: SinceLineProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const { findings } = strings;
  return (
    <div className={styles.row}>
      <span className={quiet}>{findings.since(added.size, gone)}</span>
      {(added.size > 0 || onlyNew) && (
        <Switch label={findings.onlyNew} checked={onlyNew} onChange={(_, { checked }) => onOnlyNew(checked)} />
      )}
    </div>
  );
}
