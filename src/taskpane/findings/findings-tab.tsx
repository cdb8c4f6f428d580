import { useMemo, useState } from 'react';
import { sinceCheck } from '../../actions/since';
import { OfferButtons } from '../frame/offer-buttons';
import { keyOf } from '../session/state';
import { Explanation } from '../shared/explanation';
import { drawingKeys } from '../shared/form-name';
import { GuideLink } from '../shared/help-link';
import { usePane } from '../shared/session-context';
import type { Standing } from '../shared/severity';
import { strings } from '../strings';
import { Comparison } from './comparison';
import { ExportButtons } from './export-buttons';
import { FindingList } from './finding-list';
import { Filters } from './filters';
import { linesOf, type Order } from './lines';
import { NotCheckedList } from './not-checked-list';
import { ProfileLine } from './profile-line';
import { SinceLine } from './since-line';
import { UnmatchedList } from './unmatched-list';

const OPEN: ReadonlySet<Standing> = new Set<Standing>(['error', 'warning', 'info']);

/** 问题: every finding with its reason and its repair. */
export default function FindingsTab() {
  const { result, earlier, onlySheet, formKey } = usePane();
  const since = useMemo(
    () => (result && earlier ? sinceCheck(earlier, result, onlySheet) : null),
    [result, earlier, onlySheet],
  );
  const [onlyNew, setOnlyNew] = useState(false);
  const [standings, setStandings] = useState(OPEN);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('by-form');
  if (!result) {
    return (
      <>
        <OfferButtons />
        <Explanation text={strings.findings.notYet}>
          <GuideLink part="checking" />
        </Explanation>
      </>
    );
  }
  const forms = result.forms.map(({ form }) => form);
  const chosen = forms.find((form) => keyOf(form) === formKey);
  const only = onlyNew ? since?.added : undefined;
  const lines = linesOf(result, { standings, query, formKey, order, only }, strings.findings);
  return (
    <>
      <OfferButtons>
        <Comparison />
        <ExportButtons />
      </OfferButtons>
      <Filters
        standings={standings}
        query={query}
        order={order}
        onStandings={setStandings}
        onQuery={setQuery}
        onOrder={setOrder}
      />
      {since && <SinceLine since={since} onlyNew={onlyNew} onOnlyNew={setOnlyNew} />}
      <FindingList lines={lines} key={`${order} ${chosen && drawingKeys(forms).get(chosen)}`} />
      <UnmatchedList unmatched={result.unmatched} />
      <NotCheckedList notChecked={result.notChecked} />
      <ProfileLine />
    </>
  );
}
