import { useState } from 'react';
import { OfferButtons } from '../frame/offer-buttons';
import { Explanation } from '../shared/explanation';
import { usePane } from '../shared/session-context';
import type { Standing } from '../shared/severity';
import { strings } from '../strings';
import { Comparison } from './comparison';
import { FindingList } from './finding-list';
import { Filters } from './filters';
import { linesOf, type Order } from './lines';
import { NotCheckedList } from './not-checked-list';
import { UnmatchedList } from './unmatched-list';

const OPEN: ReadonlySet<Standing> = new Set<Standing>(['error', 'warning', 'info']);

/** 问题: every finding with its reason and its repair. */
export default function FindingsTab() {
  const { result, formKey } = usePane();
  const [standings, setStandings] = useState(OPEN);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('by-form');
  if (!result) {
    return (
      <>
        <OfferButtons />
        <Explanation text={strings.findings.notYet} />
      </>
    );
  }
  const lines = linesOf(result, { standings, query, formKey, order }, strings.findings);
  return (
    <>
      <OfferButtons>
        <Comparison />
      </OfferButtons>
      <Filters
        standings={standings}
        query={query}
        order={order}
        onStandings={setStandings}
        onQuery={setQuery}
        onOrder={setOrder}
      />
      <FindingList lines={lines} key={`${order} ${formKey ?? ''}`} />
      <UnmatchedList unmatched={result.unmatched} />
      <NotCheckedList notChecked={result.notChecked} />
    </>
  );
}
