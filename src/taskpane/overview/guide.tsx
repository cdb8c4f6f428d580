import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { perform } from '../frame/perform';
import { canDo, safeFixes, type Offer } from '../session/offers';
import type { PaneState } from '../session/state';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  guide: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  steps: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyleType: 'none' },
  step: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalS, padding: '2px 0' },
  done: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Step = keyof typeof strings.guide.steps;

/** The steps of the guide in their order, each with the button that does it. */
const STEPS: readonly { readonly step: Step; readonly offer: Offer | null }[] = [
  { step: 'insert', offer: null },
  { step: 'check', offer: 'checkWorkbook' },
  { step: 'fix', offer: 'fixAll' },
  { step: 'score', offer: 'computeScores' },
];

/** The first round on the example: what is done, what comes next, and an end at any time. */
export function Guide() {
  const styles = useStyles();
  const session = useSession();
  const state = usePane();
  const { guide } = strings;
  const next = STEPS.find(({ step }) => !isDone(step, state));
  const offer = next?.offer;
  return (
    <section className={styles.guide} aria-label={guide.title}>
      <h2 className={styles.title}>{guide.title}</h2>
      <ol className={styles.steps}>
        {STEPS.map(({ step }) => {
          const done = isDone(step, state);
          return (
            <li key={step} className={mergeClasses(styles.step, done && styles.done)}>
              <span role="img" aria-label={done ? guide.done : guide.open}>
                {done ? '✓' : '○'}
              </span>
              {guide.steps[step]}
            </li>
          );
        })}
      </ol>
      <div className={styles.buttons}>
        {offer && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={!canDo(state, offer)}
            onClick={() => perform(session, offer)}
          >
            {strings.actions[offer]}
          </Button>
        )}
        <Button size="small" onClick={() => session.store.set({ guided: false })}>
          {next ? guide.end : guide.finished}
        </Button>
      </div>
    </section>
  );
}

function isDone(step: Step, state: PaneState): boolean {
  if (step === 'insert') return true;
  if (!state.result) return false;
  if (step === 'check') return true;
  if (step === 'fix') return safeFixes(state).length === 0;
  return state.scores !== null;
}
