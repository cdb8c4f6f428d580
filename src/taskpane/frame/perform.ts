import type { Offer } from '../session/offers';
import type { Session } from '../session/session';
import { type Engine, withEngine } from '../session/with-engine';
import { preview } from '../session/writing';

const WORK: Readonly<Record<Offer, (engine: Engine, session: Session) => unknown>> = {
  checkWorkbook: ({ checkAll }, session) => checkAll(session),
  checkSheet: ({ checkActiveSheet }, session) => checkActiveSheet(session),
  fixAll({ planSafeFixes }, session) {
    const { result } = session.store.get();
    if (result) preview(session, planSafeFixes(result));
  },
  clearMarks: ({ removeMarks }, session) => removeMarks(session),
  computeScores: ({ computeScores }, session) => computeScores(session),
  writeScores: ({ previewScores }, session) => previewScores(session),
};

/** What an offer's button does. */
export function perform(session: Session, offer: Offer): void {
  void withEngine(session, (engine) => WORK[offer](engine, session));
}
