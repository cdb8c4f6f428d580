import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedForm } from '../../actions/check';
import type { Form } from '../../core/form/form';
import type { CellRef } from '../../core/plan/plan';
import type { ScoreCard } from '../../core/scoring/score-card';
import { preview } from '../session/writing';
import { reveal } from '../session/reveal';
import { keyOf } from '../session/state';
import { missingLevels, planMissingRows } from '../../actions/insert';
import { nameOf } from '../shared/form-name';
import { amount, points } from '../shared/numbers';
import { useQuietText } from '../shared/quiet-text';
import { usePane, useSession } from '../shared/session-context';
import { attempt } from '../session/run';
import { strings } from '../strings';
import { Counts } from './counts';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  kind: { display: 'flex', columnGap: tokens.spacingHorizontalS, justifyContent: 'space-between' },
  kindName: { flexShrink: 0 },
  sheet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  name: {
    display: 'block',
    width: '100%',
    padding: 0,
    margin: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    // The whole card takes the click; the card's other buttons lie above it.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusLarge },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
  above: { position: 'relative', zIndex: 1, minWidth: 0, color: tokens.colorBrandForegroundLink },
});

/** One form at a glance; a click shows it in the workbook. */
export function FormCard({ checked }: { checked: CheckedForm }) {
  const styles = useStyles();
  const quiet = useQuietText();
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
        <span className={styles.sheet}>{placeOfForm(form)}</span>
      </div>
      <button
        type="button"
        className={styles.name}
        aria-label={strings.overview.showForm(name)}
        onClick={() => void reveal(session, { sheet: form.sheet, cell: form.titleCell || firstCell(form) })}
      >
        {name}
      </button>
      <div className={quiet}>{factsOf(form).join(' · ')}</div>
      <div className={styles.row}>
        <Counts findings={findings} />
        {findings.length > 0 && (
          <Button size="small" appearance="subtle" className={styles.above} onClick={showFindings}>
            {strings.overview.toFindings}
          </Button>
        )}
      </div>
      {card && <div className={styles.row}>{scoreOf(card)}</div>}
      <Blanks blanks={blanks} />
      <MissingRows checked={checked} />
    </li>
  );
}

/** “待填 12 格” with a way from one blank cell to the next. */
function Blanks({ blanks }: { blanks: readonly CellRef[] }) {
  const styles = useStyles();
  const session = useSession();
  const [visited, setVisited] = useState(0);
  const next = blanks[visited % blanks.length];
  if (!next) return null;
  const show = (): void => {
    setVisited(visited + 1);
    void reveal(session, next);
  };
  return (
    <div className={styles.row}>
      <span>{strings.overview.blanks(blanks.length)}</span>
      <Button size="small" appearance="subtle" className={styles.above} onClick={show}>
        {strings.overview.nextBlank}
      </Button>
    </div>
  );
}

/** Levels that have no row yet, with rows for them on offer. */
function MissingRows({ checked }: { checked: CheckedForm }) {
  const styles = useStyles();
  const session = useSession();
  const { result } = usePane();
  const missing = missingLevels(checked);
  if (missing.length === 0 || !result) return null;
  const fill = (): void => attempt(session, () => preview(session, planMissingRows(result.workbook, checked)));
  return (
    <div className={styles.row}>
      <span>{strings.overview.missingRows(missing.length)}</span>
      <Button size="small" appearance="subtle" className={styles.above} onClick={fill}>
        {strings.actions.fillMissing}
      </Button>
    </div>
  );
}

function factsOf(form: Form): string[] {
  const { overview } = strings;
  const { unit, cell } = form.moneyUnit;
  return [
    form.year === null ? '' : overview.year(form.year),
    form.budget.total === null ? '' : overview.budget(amount(form.budget.total)),
    overview.indicators(form.indicators.length),
    cell ? overview.moneyUnitCell(unit, cell) : overview.moneyUnitAssumed(unit),
  ].filter(Boolean);
}

function placeOfForm({ sheet, hidden, protected: locked }: Form): string {
  return [sheet, hidden ? strings.overview.hidden : '', locked ? strings.overview.protected : '']
    .filter(Boolean)
    .join(' · ');
}

function firstCell({ range }: Form): string {
  return range.split(':')[0] ?? 'A1';
}

function scoreOf({ total, grade, subtotal, scoredPoints, openPoints }: ScoreCard): string {
  if (total !== null) return strings.overview.score(points(total), grade ?? '');
  return strings.overview.scoreOpen(points(subtotal), points(scoredPoints), points(openPoints));
}
