import type { Offer } from '../session/offers';
import type { Session } from '../session/session';
import { loadScoring, withEngine, withPart } from '../session/with-engine';
import { preview } from '../session/writing';

const WORK: Readonly<Record<Offer, (session: Session) => Promise<boolean>>> = {
  checkWorkbook: (session) => withEngine(session, ({ checkAll }) => checkAll(session)),
  checkSheet: (session) => withEngine(session, ({ checkActiveSheet }) => checkActiveSheet(session)),
  fixAll: (session) =>
    withEngine(session, ({ planSafeFixes }) => {
      const { result } = session.store.get();
      if (result) preview(session, planSafeFixes(result));
    }),
  clearMarks: (session) => withEngine(session, ({ removeMarks }) => removeMarks(session)),
  computeScores: (session) => withPart(session, loadScoring, ({ computeScores }) => computeScores(session)),
  writeScores: (session) => withPart(session, loadScoring, ({ previewScores }) => previewScores(session)),
};

/** What an offer's button does. */
export function perform(session: Session, offer: Offer): void {
  void WORK[offer](session);
}
