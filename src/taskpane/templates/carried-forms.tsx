import { makeStyles } from '@fluentui/react-components';
import type { CarriedSheet, CellToCheck } from '../../actions/carry-forward';
import { CellChip } from '../shared/cell-chip';
import { useQuietText } from '../shared/quiet-text';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  cell: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline', overflowWrap: 'anywhere' },
});

/** What a person has to look at on forms that were carried forward, cell by cell. */
export function CarriedForms({ carried }: { carried: readonly CarriedSheet[] }) {
  const styles = useStyles();
  const { templates } = strings;
  return (
    <ul className={styles.list} aria-label={templates.toLookAt}>
      {carried.map((form) => (
        <li key={form.sheet}>
          <strong>{templates.carriedTo(form.sheet, form.to)}</strong>
          <Chips form={form} title={templates.blankBudget} cells={form.budgetCells} />
          <Cells form={form} title={templates.oldYear} cells={form.oldYear} />
          <Cells form={form} title={templates.tooDear} cells={form.tooDear} />
        </li>
      ))}
    </ul>
  );
}

interface ChipsProps {
  readonly form: CarriedSheet;
  readonly title: string;
  readonly cells: readonly string[];
}

/** Cells of which nothing is to be said but where they are. */
function Chips({ form: { sheet }, title, cells }: ChipsProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  if (cells.length === 0) return null;
  return (
    <div className={styles.chips}>
      <span className={quiet}>{title}</span>
      {cells.map((cell) => (
        <CellChip key={cell} at={{ sheet, cell }} />
      ))}
    </div>
  );
}

interface CellsProps {
  readonly form: CarriedSheet;
  readonly title: string;
  readonly cells: readonly CellToCheck[];
}

function Cells({ form: { sheet }, title, cells }: CellsProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  if (cells.length === 0) return null;
  return (
    <div>
      <span className={quiet}>{title}</span>
      <ul className={styles.list}>
        {cells.map(({ cell, text }) => (
          <li key={cell} className={styles.cell}>
            <CellChip at={{ sheet, cell }} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
