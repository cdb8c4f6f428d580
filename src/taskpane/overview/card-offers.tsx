import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedForm } from '../../actions/check';
import { missingLevels } from '../../actions/missing-levels';
import type { CellRef } from '../../core/plan/plan';
import { reveal } from '../session/reveal';
import { loadInserting, withPart } from '../session/with-engine';
import { Button } from '../shared/button';
import { useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  // Above the card's own button, which covers all of the card.
  button: { position: 'relative', zIndex: 1, minWidth: 0, color: tokens.colorBrandForegroundLink },
});

/** A small button on a card. */
export function CardButton({ label, onClick }: { label: string; onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button size="small" appearance="subtle" className={styles.button} onClick={onClick}>
      {label}
    </Button>
  );
}

/** “待填 12 格” with a way from one blank cell to the next. */
export function Blanks({ blanks }: { blanks: readonly CellRef[] }) {
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
      <CardButton label={strings.overview.nextBlank} onClick={show} />
    </div>
  );
}

/** Levels that have no row yet, with rows for them on offer. */
export function MissingRows({ checked }: { checked: CheckedForm }) {
  const styles = useStyles();
  const session = useSession();
  const missing = missingLevels(checked);
  if (missing.length === 0) return null;
  const fill = (): void =>
    void withPart(session, loadInserting, ({ insertMissingRows }) => insertMissingRows(session, checked));
  return (
    <div className={styles.row}>
      <span>{strings.overview.missingRows(missing.length)}</span>
      <CardButton label={strings.actions.fillMissing} onClick={fill} />
    </div>
  );
}
