import { allFindings } from '../../actions/mark';
import { isScored } from '../../actions/scored-kinds';
import type { Finding } from '../../core/rules/finding';
import type { PaneState, Tab } from './state';

/** What the pane's own buttons can do; inserting stands in the 模板 tab beside what is inserted. */
export type Offer = 'checkWorkbook' | 'checkSheet' | 'fixAll' | 'clearMarks' | 'computeScores' | 'writeScores';

/** Offers that belong to a tab, in their order. */
const OF_TAB: Readonly<Record<Tab, readonly Offer[]>> = {
  overview: ['checkWorkbook', 'checkSheet', 'clearMarks'],
  findings: ['fixAll', 'clearMarks'],
  scores: ['computeScores', 'writeScores'],
  templates: [],
  settings: [],
};

const ALL: readonly Offer[] = ['checkWorkbook', 'checkSheet', 'fixAll', 'computeScores', 'writeScores', 'clearMarks'];

/** Every offer exactly once: the next sensible step in the bar, those of the tab in the tab, the others in the menu. */
export interface Offers {
  readonly next: Offer;
  readonly ofTab: readonly Offer[];
  readonly others: readonly Offer[];
}

export function offersOf(state: PaneState): Offers {
  const next = nextStep(state);
  const ofTab = OF_TAB[state.tab].filter((offer) => offer !== next);
  return { next, ofTab, others: ALL.filter((offer) => offer !== next && !ofTab.includes(offer)) };
}

/** Whether an offer would do something now. Marks may have been left by an earlier pane, so that clearing them is always possible. */
export function canDo(state: PaneState, offer: Offer): boolean {
  if (state.busy !== null) return false;
  if (offer === 'fixAll') return safeFixes(state).length > 0;
  if (offer === 'writeScores') return Boolean(state.scores?.length);
  return true;
}

/** Findings whose repair is safe and not blocked by 已核实. */
export function safeFixes({ result }: PaneState): Finding[] {
  if (!result) return [];
  return allFindings(result).filter(({ fix, accepted }) => fix?.kind === 'safe' && !accepted);
}

function nextStep(state: PaneState): Offer {
  const { result, stale, scores, tab } = state;
  const hasScores = result?.forms.some(({ form }) => isScored(form)) ?? false;
  if (tab === 'scores' && hasScores) return scores ? 'writeScores' : 'computeScores';
  if (!result || stale) return 'checkWorkbook';
  if (safeFixes(state).length > 0) return 'fixAll';
  if (!hasScores) return 'checkWorkbook';
  return scores ? 'writeScores' : 'computeScores';
}
