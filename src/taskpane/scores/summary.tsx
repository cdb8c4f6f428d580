import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { wording } from '../../actions/wording';
import type { ScoreCard } from '../../core/scoring/score-card';
import { PolicyChoice } from '../settings/policy-choice';
import { points } from '../shared/numbers';
import { useQuietText } from '../shared/quiet-text';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { barsOf, type Bar } from './rows';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  headline: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  grade: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  bars: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  words: { display: 'flex', justifyContent: 'space-between', fontVariantNumeric: 'tabular-nums' },
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
  },
  fill: { height: '100%', backgroundColor: tokens.colorBrandBackground },
});

/** Total, grade and policy; under them how far every level 1 has come. */
export function Summary({ card }: { card: ScoreCard }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const { scores } = strings;
  return (
    <div className={styles.summary}>
      <div className={styles.headline}>
        <span className={styles.total}>{card.total === null ? scores.open : points(card.total)}</span>
        {card.grade !== null && <span className={styles.grade}>{wording.scoring.gradeName(card.grade)}</span>}
        {card.total === null && (
          <span className={quiet}>
            {scores.openTotal(points(card.subtotal), points(card.scoredPoints), points(card.openPoints))}
          </span>
        )}
      </div>
      {card.pointsProblem && <div>{card.pointsProblem.text}</div>}
      <PolicyChoice />
      <div className={styles.bars}>
        {barsOf(card, scores.execution).map((bar) => (
          <LevelBar key={bar.name} bar={bar} />
        ))}
      </div>
    </div>
  );
}

function LevelBar({ bar }: { bar: Bar }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const share = Math.min(1, bar.reached / bar.points);
  return (
    <div>
      <div className={mergeClasses(styles.words, quiet)}>
        <span>{bar.name}</span>
        <span>{strings.scores.reached(points(bar.reached), points(bar.points))}</span>
      </div>
      <div className={styles.track} aria-hidden>
        <div className={styles.fill} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
