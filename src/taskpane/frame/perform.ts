import { planSafeFixes } from '../../actions/fix';
import { checkActiveSheet, checkAll, removeMarks } from '../session/checking';
import type { Offer } from '../session/offers';
import { computeScores, previewScores } from '../session/scoring';
import type { Session } from '../session/session';
import { preview } from '../session/writing';

/** What an offer's button does. */
export const PERFORM: Readonly<Record<Offer, (session: Session) => void>> = {
  checkWorkbook: (session) => void checkAll(session),
  checkSheet: (session) => void checkActiveSheet(session),
  fixAll: (session) => {
    const { result } = session.store.get();
    if (result) preview(session, planSafeFixes(result));
  },
  clearMarks: (session) => void removeMarks(session),
  computeScores: (session) => void computeScores(session),
  writeScores: (session) => void previewScores(session),
};
