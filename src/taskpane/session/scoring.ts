import { scoreWorkbook } from '../../actions/score';
import type { Form } from '../../core/form/form';
import type { ScoreRow } from '../../core/scoring/score-card';
import type { ScoreChoices } from '../../core/scoring/score-form';
import { strings } from '../strings';
import { checkAgain } from './checking';
import { run } from './run';
import type { Session } from './session';
import { keyOf, type PaneState } from './state';

/** 计算得分: reads the workbook where nothing was read or it has changed since; writes nothing into it. */
export function computeScores(session: Session): Promise<boolean> {
  return run(session, strings.busy.scoring, async () => {
    const { result, stale } = session.store.get();
    if (!result || stale) await checkAgain(session);
    score(session);
  });
}

/** Keeps what a person decided about a form's scores, beside what was decided before, and computes them again. */
export function choose(session: Session, form: Form, choice: ScoreChoices): void {
  const { choices } = session.store.get();
  const { bands, directions, scores, ...others } = choices[keyOf(form)] ?? {};
  const made: ScoreChoices = {
    ...others,
    ...choice,
    bands: { ...bands, ...choice.bands },
    directions: { ...directions, ...choice.directions },
    scores: { ...scores, ...choice.scores },
  };
  session.store.set({ choices: { ...choices, [keyOf(form)]: made } });
  score(session);
}

/** Whether a score will be written: certain ones into blank cells are; proposals and overwrites only when ticked. */
export function isTicked({ ticks }: PaneState, form: Form, row: ScoreRow): boolean {
  const byDefault = row.computed !== null && row.given === null && !row.proposal;
  return ticks[tickKey(form, row)] ?? byDefault;
}

export function tick({ store }: Session, form: Form, row: ScoreRow, on: boolean): void {
  store.set({ ticks: { ...store.get().ticks, [tickKey(form, row)]: on } });
}

function tickKey(form: Form, { row }: ScoreRow): string {
  return `${keyOf(form)}#${row}`;
}

function score({ store }: Session): void {
  const { result, profile, choices } = store.get();
  if (result) store.set({ scores: scoreWorkbook(result, profile, (form) => choices[keyOf(form)] ?? {}) });
}
