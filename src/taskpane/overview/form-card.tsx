import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CheckedForm } from '../../actions/check';
import { wording } from '../../actions/wording';
import type { Form } from '../../core/form/form';
import type { ScoreCard } from '../../core/scoring/score-card';
import { reveal } from '../session/reveal';
import { keyOf } from '../session/state';
import { nameOf } from '../shared/form-name';
import { amount, points } from '../shared/numbers';
import { usePlainButton } from '../shared/plain-button';
import { useQuietText } from '../shared/quiet-text';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { Blanks, CardButton, MissingRows } from './card-offers';
import { Counts } from './counts';
import { MoneyUnit } from './money-unit';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  kind: { display: 'flex', columnGap: tokens.spacingHorizontalS, justifyContent: 'space-between' },
  kindName: { flexShrink: 0 },
  sheet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  name: {
    display: 'block',
    width: '100%',
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    // The whole card takes the click; the card's other buttons lie above it.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusLarge },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** One form at a glance; a click shows it in the workbook. */
export function FormCard({ checked }: { checked: CheckedForm }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const plain = usePlainButton();
  const session = useSession();
  const { scores } = usePane();
  const { form, findings, blanks } = checked;
  const name = nameOf(form);
  const card = scores?.find((scored) => keyOf(scored.form) === keyOf(form))?.card;
  const showFindings = (): void => session.store.set({ tab: 'findings', formKey: keyOf(form) });
  return (
    <li className={styles.card}>
      <div className={mergeClasses(styles.kind, quiet)}>
        <span className={styles.kindName}>{strings.formKinds[form.kind]}</span>
        <span className={styles.sheet}>{placeOfForm(form, name)}</span>
      </div>
      <button
        type="button"
        className={mergeClasses(plain, styles.name)}
        aria-label={strings.overview.showForm(name)}
        onClick={() => void reveal(session, { sheet: form.sheet, cell: form.titleCell || firstCell(form) })}
      >
        {name}
      </button>
      <div className={quiet}>{factsOf(form).join(' · ')}</div>
      <MoneyUnit form={form} />
      <div className={styles.row}>
        <Counts findings={findings} />
        {findings.length > 0 && <CardButton label={strings.overview.toFindings} onClick={showFindings} />}
      </div>
      {card && <div className={styles.row}>{scoreOf(card)}</div>}
      <Blanks blanks={blanks} />
      <MissingRows checked={checked} />
    </li>
  );
}

function factsOf(form: Form): string[] {
  const { overview } = strings;
  return [
    form.year === null ? '' : overview.year(form.year),
    form.budget.total === null ? '' : overview.budget(amount(form.budget.total)),
    overview.indicators(form.indicators.length),
  ].filter(Boolean);
}

/** The sheet, where its name says something else than the form's, and what is special about it. */
function placeOfForm({ sheet, hidden, protected: locked }: Form, name: string): string {
  return [sheet === name ? '' : sheet, hidden ? strings.overview.hidden : '', locked ? strings.overview.protected : '']
    .filter(Boolean)
    .join(' · ');
}

function firstCell({ range }: Form): string {
  return range.split(':')[0] ?? 'A1';
}

function scoreOf({ total, grade, subtotal, scoredPoints, openPoints, pointsProblem }: ScoreCard): string {
  if (total !== null)
    return strings.overview.score(points(total), grade === null ? '' : wording.scoring.gradeName(grade));
  if (openPoints === 0 && pointsProblem) return pointsProblem.text;
  return strings.overview.scoreOpen(points(subtotal), points(scoredPoints), points(openPoints));
}
