import { makeStyles } from '@fluentui/react-components';
import type { KnownFacts } from '../../actions/known-facts';
import { Input } from '../shared/input';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { amountIn } from './amount-in';

/** What somebody typed for each fact. */
export type FactTexts = Readonly<
  Record<'year' | 'unit' | 'supervisor' | 'projectName' | 'total' | 'fiscal' | 'other', string>
>;

export const NO_TEXTS: FactTexts = {
  projectName: '',
  unit: '',
  supervisor: '',
  year: '',
  total: '',
  fiscal: '',
  other: '',
};

const YEAR = /^(?:19|20)\d{2}$/;
const AMOUNTS: ReadonlySet<string> = new Set(['total', 'fiscal', 'other']);
const WIDE: ReadonlySet<string> = new Set(['projectName']);

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  wide: { gridColumn: '1 / -1' },
});

interface FactFieldsProps {
  readonly texts: FactTexts;
  readonly onChange: (texts: FactTexts) => void;
}

/** A short form for what is known: year, unit, supervisor, project, budget in 万元. */
export function FactFields({ texts, onChange }: FactFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {(Object.keys(NO_TEXTS) as (keyof FactTexts)[]).map((name) => (
        <Field
          key={name}
          size="small"
          className={WIDE.has(name) ? styles.wide : undefined}
          label={strings.facts.names[name]}
          {...problemOf(name, texts[name])}
        >
          <Input size="small" value={texts[name]} onChange={(_, { value }) => onChange({ ...texts, [name]: value })} />
        </Field>
      ))}
    </div>
  );
}

/** A year as typed, in half-width digits. */
function yearText(text: string): string {
  return text.normalize('NFKC').trim();
}

function problemOf(name: keyof FactTexts, text: string): { validationMessage?: string } {
  if (AMOUNTS.has(name)) return amountIn(text) === null ? { validationMessage: strings.templates.noAmount } : {};
  if (name !== 'year' || text.trim() === '' || YEAR.test(yearText(text))) return {};
  return { validationMessage: strings.facts.noYear };
}

/** What the texts say; null while one of them cannot be read. */
export function factsOf(texts: FactTexts): KnownFacts | null {
  if ((Object.keys(NO_TEXTS) as (keyof FactTexts)[]).some((name) => problemOf(name, texts[name]).validationMessage))
    return null;
  const said = (name: keyof FactTexts): string | null => texts[name].trim() || null;
  const amount = (name: 'total' | 'fiscal' | 'other'): number | null => amountIn(texts[name]) ?? null;
  return {
    year: said('year') === null ? null : Number(yearText(texts.year)),
    unit: said('unit'),
    supervisor: said('supervisor'),
    projectName: said('projectName'),
    budget: { total: amount('total'), fiscal: amount('fiscal'), other: amount('other') },
  };
}

/** Facts as they are typed. */
export function textsOf({ year, unit, supervisor, projectName, budget }: KnownFacts): FactTexts {
  const text = (value: string | number | null): string => (value === null ? '' : String(value));
  return {
    year: text(year),
    unit: text(unit),
    supervisor: text(supervisor),
    projectName: text(projectName),
    total: text(budget.total),
    fiscal: text(budget.fiscal),
    other: text(budget.other),
  };
}
