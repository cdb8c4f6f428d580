import { makeStyles } from '@fluentui/react-components';
import { MONEY_UNITS } from '../../actions/money-unit';
import type { Form } from '../../core/form/form';
import { withEngine } from '../session/with-engine';
import { CellChip } from '../shared/cell-chip';
import { nameOf } from '../shared/form-name';
import { useQuietText } from '../shared/quiet-text';
import { usePane, useSession } from '../shared/session-context';
import { Select } from '../shared/select';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  // Above the card's own button, which covers all of the card.
  row: {
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: 'fit-content',
  },
  choice: { width: 'auto' },
});

/** The unit that a form's amounts were read in, where the form says so, and a switch for forms that say nothing or the wrong thing. */
export function MoneyUnit({ form }: { form: Form }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const session = useSession();
  const { busy } = usePane();
  const { unit, cell, chosen } = form.moneyUnit;
  const { overview } = strings;
  const choose = (value: string): void => {
    const wanted = MONEY_UNITS.find((known) => known === value) ?? null;
    void withEngine(session, ({ chooseUnit }) => chooseUnit(session, form, wanted));
  };
  return (
    <div className={styles.row}>
      <span className={quiet}>{overview.moneyUnit(unit, chosen ? 'chosen' : cell ? 'printed' : 'assumed')}</span>
      {cell && <CellChip at={{ sheet: form.sheet, cell }} />}
      <Select
        size="small"
        className={styles.choice}
        aria-label={overview.moneyUnitOf(nameOf(form))}
        value={chosen ? unit : ''}
        disabledFocusable={busy !== null}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{cell ? overview.moneyUnitPrinted : overview.moneyUnitNotPrinted}</option>
        {MONEY_UNITS.map((known) => (
          <option key={known} value={known}>
            {known}
          </option>
        ))}
      </Select>
    </div>
  );
}
