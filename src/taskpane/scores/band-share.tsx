import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { sharesOf } from '../../actions/policies';
import type { Band } from '../../core/scoring/policy';
import type { ScoreRow } from '../../core/scoring/score-card';
import { inPercent, points } from '../shared/numbers';
import { useQuietText } from '../shared/quiet-text';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  share: { display: 'flex', flexDirection: 'column', marginTop: tokens.spacingVerticalXS },
  slider: {
    width: '100%',
    minWidth: 0,
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface BandShareProps {
  readonly row: ScoreRow;
  readonly band: Band;
  readonly onPick: (share: number) => void;
}

/** Where within the picked band a score lies; the score follows when the thumb is let go. */
export function BandShare({ row, band, onPick }: BandShareProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const { scores } = strings;
  const { least, most } = sharesOf(band);
  // Whole percents inside of the band: one outside of it would not be taken.
  const most100 = Math.floor(inPercent(most));
  const scored = row.points ? Math.round(((row.computed ?? 0) / row.points) * 100) : most100;
  const [percent, setPercent] = useState(scored);
  const pick = (): void => {
    if (percent !== scored) onPick(percent / 100);
  };
  return (
    <div className={styles.share}>
      <input
        type="range"
        className={styles.slider}
        min={Math.ceil(inPercent(least))}
        max={most100}
        value={percent}
        aria-label={scores.shareOf(row.name)}
        aria-valuetext={scores.share(percent, points(((row.points ?? 0) * percent) / 100))}
        onChange={({ target }) => setPercent(target.valueAsNumber)}
        onPointerUp={pick}
        onKeyUp={pick}
        onBlur={pick}
      />
      <span className={quiet}>{scores.share(percent, points(((row.points ?? 0) * percent) / 100))}</span>
    </div>
  );
}
