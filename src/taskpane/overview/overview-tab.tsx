import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckedForm } from '../../actions/check';
import { OfferButtons } from '../frame/offer-buttons';
import { drawingKeys } from '../shared/form-name';
import { MoreButton } from '../shared/more-button';
import { usePane } from '../shared/session-context';
import { SearchBox } from '../shared/input';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { FormCard } from './form-card';
import { Guide } from './guide';
import { NearMisses } from './near-misses';
import { NoForms } from './no-forms';
import { Welcome } from './welcome';

/** Above this many forms, cards are searched and shown in steps. */
const PAGE = 50;
const FEW = 8;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  search: { width: '100%', marginBottom: tokens.spacingVerticalS },
  marks: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 概览: what was recognised, form by form. */
export function OverviewTab() {
  const styles = useStyles();
  const { result, marked, guided } = usePane();
  return (
    <>
      {guided && <Guide />}
      <OfferButtons />
      {marked > 0 && <p className={styles.marks}>{strings.overview.marksShown(marked)}</p>}
      {!result && <Welcome />}
      {result && result.forms.length === 0 && <NoForms />}
      {result && result.forms.length > 0 && <FormList forms={result.forms} />}
      {result && <NearMisses nearMisses={result.nearMisses} />}
    </>
  );
}

function FormList({ forms }: { forms: readonly CheckedForm[] }) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const keys = useMemo(() => drawingKeys(forms.map(({ form }) => form)), [forms]);
  const found = useMemo(() => forms.filter(({ form }) => matches(form, query)), [forms, query]);
  return (
    <>
      {forms.length > FEW && (
        <SearchBox
          className={styles.search}
          placeholder={strings.overview.search}
          aria-label={strings.overview.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      )}
      <ul className={styles.list} aria-label={strings.overview.list}>
        {found.slice(0, shown).map((checked) => (
          <FormCard key={keys.get(checked.form)} checked={checked} />
        ))}
      </ul>
      {found.length === 0 && <p className={styles.quiet}>{strings.overview.noMatch}</p>}
      <MoreButton left={found.length - shown} label={strings.overview.more} onMore={() => setShown(shown + PAGE)} />
    </>
  );
}

function matches({ sheet, projectName, unit, title }: CheckedForm['form'], query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return [sheet, projectName, unit, title].some((text) => text?.toLowerCase().includes(wanted));
}
