import { serve } from '../worker/serve';
import { createLedger, type Ledger } from './ledger';
import type { LedgerWork } from './messages';

let ledger: Ledger | null = null;

serve<LedgerWork>({
  begin({ folder, judgement }) {
    ledger = createLedger(folder, judgement);
  },
  put: ({ index, report }) => begun().put(index, report),
  together: () => begun().together(),
  export: ({ format, date }) => begun().export(format, date),
});

function begun(): Ledger {
  if (!ledger) throw new Error('no run has begun');
  return ledger;
}
