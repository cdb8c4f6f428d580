import type { CheckResult } from '../../actions/check';
import {
  type ChosenForm,
  choicesIn,
  loadStored,
  saveChoices,
  settledChoices,
  type StoredChoices,
} from '../../actions/choices';
import { formsIn } from '../../actions/known-forms';
import { planWriteScores, scoreSheet, scoreWorkbook, type ScoredForm } from '../../actions/score';
import type { Form } from '../../core/form/form';
import { strings } from '../strings';
import { decided, decisionNow, type Decision } from './decisions';
import { rowsNow } from './following';
import { formNow, freshResult } from './planning';
import { run, whenIdle } from './run';
import type { Session } from './session';
import { keyOf } from './state';
import { preview } from './writing';

/** 计算得分: reads the workbook where nothing was read or it has changed since; writes nothing into it. */
export function computeScores(session: Session): Promise<boolean> {
  return run(session, strings.busy.scoring, async () => {
    await freshResult(session);
    score(session);
  });
}

/**
 * Takes what a person decided about a form's scores, beside what was decided before, computes them again, and keeps the decisions of
 * all forms in the workbook, once nothing else is being done. A direction is known for the same indicator of the other forms too.
 */
export function choose(session: Session, form: Form, decision: Decision): Promise<boolean> {
  const { result: seen } = session.store.get();
  return whenIdle(session, () =>
    run(session, strings.busy.saving, async () => {
      const { result } = session.store.get();
      if (!result) return;
      const now = formNow(seen, result, keyOf(form));
      const rows = rowsNow({ from: form, to: now });
      await decide(session, result, now, decisionNow(decision, rows));
    }),
  );
}

async function decide(session: Session, result: CheckResult, form: Form, decision: Decision): Promise<void> {
  const { host, store } = session;
  const key = keyOf(form);
  const stored = await loadStored(host, result);
  const chosen = chosenForms(session, result, stored).map((one) =>
    keyOf(one.form) === key ? { ...one, choices: decided(one.choices, decision) } : one,
  );
  const settled = settledChoices(stored, chosen);
  store.set({
    choices: Object.fromEntries(settled.map((chosen) => [keyOf(chosen.form), chosen.choices])),
  });
  score(session);
  await saveChoices(host, stored, settled);
}

/** All forms of the workbook with what was decided about them; after 校验本表 those of other sheets as it is kept. */
function chosenForms({ store }: Session, result: CheckResult, stored: StoredChoices): ChosenForm[] {
  const { choices } = store.get();
  const forms = formsIn(result.workbook, result.checkedBy);
  const keptFor = choicesIn(stored, forms);
  return forms.map((form) => ({ form, choices: choices[keyOf(form)] ?? keptFor(form) }));
}

/** 写入得分: shows the plan for every form that was scored, with the scores as they are now. */
export function previewScores(session: Session): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { workbook } = await freshResult(session);
    const scored = score(session);
    const { profile, ticks } = session.store.get();
    const tickedIn = (form: Form): readonly string[] => ticks[keyOf(form)] ?? [];
    preview(session, planWriteScores(workbook, scored, profile, tickedIn));
  });
}

/**
 * Reads one sheet again and computes the scores of its forms; findings stay as they were. Where rows were inserted or deleted scores stay as
 * well, until a check finds out what became of the forms.
 */
export async function scoreSheetAgain({ host, store }: Session, sheet: string): Promise<void> {
  const read = await host.readSheets([sheet]);
  const { scores, profile, choices } = store.get();
  if (!scores) return;
  const again = scoreSheet(read, sheet, profile, (form) => choices[keyOf(form)] ?? {});
  const first = scores.findIndex(({ form }) => form.sheet === sheet);
  const [own, others] = [
    scores.filter(({ form }) => form.sheet === sheet),
    scores.filter(({ form }) => form.sheet !== sheet),
  ];
  const hasMoved = placesOf(own) !== placesOf(again);
  if (first >= 0 && !hasMoved) store.set({ scores: others.toSpliced(first, 0, ...again) });
}

/** Where forms and their rows stand. */
function placesOf(scored: readonly ScoredForm[]): string {
  return JSON.stringify(scored.map(({ form }) => [form.range, form.indicators.map(({ row }) => row)]));
}

/** Ticks a score cell, so that its proposal or its new score is written, or takes the tick away. */
export function tick({ store }: Session, form: Form, cell: string, on: boolean): void {
  const { ticks } = store.get();
  const others = (ticks[keyOf(form)] ?? []).filter((ticked) => ticked !== cell);
  store.set({ ticks: { ...ticks, [keyOf(form)]: on ? [...others, cell] : others } });
}

/** Computes the scores of what was read last. */
export function score({ store }: Session): readonly ScoredForm[] {
  const { result, profile, choices } = store.get();
  const scores = result && scoreWorkbook(result, profile, (form) => choices[keyOf(form)] ?? {});
  if (scores) store.set({ scores });
  return scores ?? [];
}
