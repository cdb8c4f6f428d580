import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { FormPicker } from '../shared/form-picker';
import { usePane, useSession } from '../shared/session-context';
import { nameOfStanding, SeverityLabel, type Standing } from '../shared/severity';
import { Select } from '../shared/select';
import { SearchBox } from '../shared/input';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { countsOf, findingsOf, type Order } from './lines';

const STANDINGS: readonly Standing[] = ['error', 'warning', 'info', 'accepted'];
const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
  },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  toggles: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', columnGap: tokens.spacingHorizontalXS },
  toggle: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    // Contrast themes replace the colours that tell pressed from not pressed.
    '@media (forced-colors: active)': {
      borderTopStyle: 'dashed',
      borderRightStyle: 'dashed',
      borderBottomStyle: 'dashed',
      borderLeftStyle: 'dashed',
    },
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopColor: tokens.colorNeutralStrokeAccessible,
    borderRightColor: tokens.colorNeutralStrokeAccessible,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': {
      borderTopStyle: 'solid',
      borderRightStyle: 'solid',
      borderBottomStyle: 'solid',
      borderLeftStyle: 'solid',
    },
  },
  form: { flexGrow: 1, flexBasis: 0 },
  order: { flexShrink: 0, width: 'auto' },
});

interface FiltersProps {
  readonly standings: ReadonlySet<Standing>;
  readonly query: string;
  readonly order: Order;
  readonly onStandings: (standings: ReadonlySet<Standing>) => void;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: Order) => void;
}

/** What is listed: standings with their counts, one form or all, words, and the order. */
export function Filters(props: FiltersProps) {
  const styles = useStyles();
  const { result, formKey } = usePane();
  const { store } = useSession();
  if (!result) return null;
  const counts = countsOf(findingsOf(result, formKey));
  return (
    <div className={styles.filters}>
      <div className={styles.toggles} role="group" aria-label={strings.findings.filters}>
        {STANDINGS.map((standing) => (
          <button
            key={standing}
            type="button"
            aria-pressed={props.standings.has(standing)}
            className={mergeClasses(styles.toggle, props.standings.has(standing) && styles.pressed)}
            onClick={() => props.onStandings(toggled(props.standings, standing))}
          >
            <SeverityLabel standing={standing} words={String(counts[standing])} />{' '}
            <span>{nameOfStanding(standing)}</span>
          </button>
        ))}
      </div>
      <div className={styles.row}>
        {result.forms.length > 1 && (
          <FormPicker
            className={styles.form}
            label={strings.findings.form}
            otherwise={strings.findings.allForms}
            forms={result.forms.map(({ form }) => form)}
            value={formKey ?? ''}
            onPick={(key) => store.set({ formKey: key || null })}
          />
        )}
        <Select
          className={styles.order}
          aria-label={strings.findings.groupBy}
          value={props.order}
          onChange={(_, { value }) => props.onOrder(value === 'by-rule' ? 'by-rule' : 'by-form')}
        >
          <option value="by-form">{strings.findings.byForm}</option>
          <option value="by-rule">{strings.findings.byRule}</option>
        </Select>
      </div>
      <SearchBox
        aria-label={strings.findings.search}
        placeholder={strings.findings.search}
        value={props.query}
        onChange={(_, { value }) => props.onQuery(value)}
      />
    </div>
  );
}

function toggled(standings: ReadonlySet<Standing>, standing: Standing): ReadonlySet<Standing> {
  const others = new Set([...standings].filter((other) => other !== standing));
  return standings.has(standing) ? others : others.add(standing);
}
