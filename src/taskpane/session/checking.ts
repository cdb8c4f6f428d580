import { keepRenamedChoices, loadChoices } from '../../actions/choices';
import { checkInSteps, checkWorkbook, type CheckResult } from '../../actions/check';
import { marksToChange, sheetsAround, withSheets } from '../../actions/edited';
import { clearMarks, replaceMarks } from '../../actions/mark';
import { saveWorkbookPart } from '../../actions/profile';
import { earlierCheck } from '../../actions/since';
import type { Profile } from '../../core/profile/profile';
import { HostError, type ClearOutcome, type MarkOutcome, type Workbook } from '../../host/host';
import { strings } from '../strings';
import { followed } from './following';
import { attempt, cancellable, run, step } from './run';
import type { Session } from './session';
import { keyOf, type Notice } from './state';
import { loadScore } from './with-engine';

/** 校验工作簿: every form of the workbook. */
export function checkAll(session: Session): Promise<boolean> {
  return run(session, strings.busy.reading, () => checkAndMark(session, () => null));
}

/** 校验本表: the forms of the sheet the user looks at. */
export function checkActiveSheet(session: Session): Promise<boolean> {
  return run(session, strings.busy.reading, () =>
    checkAndMark(session, (activeSheet) => {
      if (activeSheet === null) throw new HostError('item-gone');
      return activeSheet;
    }),
  );
}

/** 清除标记: ours alone; the user's formats stay. */
export function removeMarks(session: Session): Promise<boolean> {
  return run(session, strings.busy.clearing, async () => {
    const { cleared, left } = await clear(session);
    if (left > 0) return;
    const text = cleared > 0 ? strings.notice.marksCleared(cleared) : strings.notice.noMarks;
    session.store.set({ notice: { kind: 'done', text, undo: false } });
  });
}

/** Clears all marks that can be cleared, and says where some have to stay. */
async function clear({ host, store }: Session): Promise<ClearOutcome> {
  const outcome = await clearMarks(host);
  const { cleared, left, protectedSheets } = outcome;
  store.set({ marked: left });
  if (left > 0) {
    const text = strings.notice.marksLeft(cleared, protectedSheets, left);
    store.set({ notice: { kind: 'warning', text, undo: false } });
  }
  return outcome;
}

/** Reads the workbook again and checks what was checked before; part of a piece of work that is already running. */
export function checkAgain(session: Session): Promise<void> {
  const { onlySheet } = session.store.get();
  return checkAndMark(session, () => onlySheet);
}

/** Checks what was read before against other settings; the workbook is not read again. */
export async function judgeAgain(session: Session): Promise<void> {
  const { result } = session.store.get();
  if (result) await judge(session, result.workbook);
}

function judge(session: Session, workbook: Workbook): Promise<void> {
  const { onlySheet, profile } = session.store.get();
  return showResult(session, checkWorkbook(workbook, profile, onlySheet ?? undefined), profile);
}

async function checkAndMark(session: Session, sheetToCheck: (active: string | null) => string | null): Promise<void> {
  const { host, store } = session;
  const workbook = await host.read();
  const onlySheet = sheetToCheck(workbook.activeSheet);
  const { stale } = store.get();
  // What changes from here on is not in what was read.
  store.set({ stale: false });
  try {
    await checkRead(session, workbook, onlySheet);
  } catch (error) {
    if (stale) store.set({ stale });
    throw error;
  }
}

async function checkRead(session: Session, workbook: Workbook, onlySheet: string | null): Promise<void> {
  const { store } = session;
  await step(session, strings.busy.checking);
  const signal = cancellable(session);
  const onSheet = (done: number, of: number): void => store.set({ busy: strings.busy.checked(done, of) });
  const { profile } = store.get();
  const result = await checkInSteps(workbook, profile, onlySheet ?? undefined, { onSheet, signal });
  const { result: before, onlySheet: onlyBefore } = store.get();
  store.set({ onlySheet, earlier: before && earlierCheck(before, onlyBefore) });
  await showResult(session, result, profile);
}

/** Shows a result of a check by some settings, or checks again where these were changed meanwhile. */
async function showResult(session: Session, result: CheckResult, profile: Profile): Promise<void> {
  if (!(await takeResult(session, result, profile))) return judge(session, result.workbook);
  await showMarks(session, result);
}

/**
 * Checks edited sheets again, quietly: reads them in one batch, judges only their forms, and changes marks only where they differ. Resolves
 * to false where something else was done meanwhile, so that it has to be done again.
 */
export async function checkEdited(session: Session, edited: readonly string[]): Promise<boolean> {
  const { host, store } = session;
  const { result, profile, onlySheet, marked } = store.get();
  if (!result) return true;
  const sheets = await host.readSheets(sheetsAround(result.workbook, edited));
  if (store.get().busy !== null || store.get().result !== result || store.get().profile !== profile) return false;
  const next = checkWorkbook(withSheets(result.workbook, sheets), profile, onlySheet ?? undefined);
  if (!(await takeResult(session, next, profile))) return false;
  const changed = marksToChange(result, next);
  if (!profile.marks || marked === 0 || changed.sheets.length === 0) return true;
  const { replaced, ...outcome } = await host.mark(changed.marks, changed.sheets);
  store.set({ marked: marked - replaced + outcome.marked });
  return true;
}

/**
 * Resolves to false where the settings that it was checked by or decisions about scores were changed meanwhile, or something else was
 * begun that may change them.
 */
async function takeResult(session: Session, result: CheckResult, checkedWith: Profile): Promise<boolean> {
  const { host, store } = session;
  const { scores, result: before, choices: decisions, busy } = store.get();
  const { checkedBy: profile } = result;
  await followRenames(session, result, checkedWith);
  const choicesOf = await loadChoices(host, result);
  const choices = Object.fromEntries(result.forms.map(({ form }) => [keyOf(form), choicesOf(form)]));
  // Whoever has scores has loaded what computes them; a check without scores does not wait for it.
  const rescored = scores && (await loadScore()).scoreWorkbook(result, profile, choicesOf);
  const now = store.get();
  if (now.profile !== profile || now.choices !== decisions || now.busy !== busy) return false;
  const own = before ? followed(now, before, result) : now;
  const isThere = result.forms.some(({ form }) => keyOf(form) === own.formKey);
  store.set({
    result,
    choices,
    formKey: isThere ? own.formKey : null,
    reasons: own.reasons,
    ticks: own.ticks,
    scores: rescored,
  });
  return true;
}

/** Keeps what speaks of forms whose sheets were renamed under the new names; settings that were changed meanwhile stay. */
async function followRenames(session: Session, result: CheckResult, checkedWith: Profile): Promise<void> {
  const { host, store } = session;
  const { checkedBy: profile } = result;
  await attempt(session, () => keepRenamedChoices(host, result));
  if (profile === checkedWith || store.get().profile !== checkedWith) return;
  store.set({ profile });
  await attempt(session, () => saveWorkbookPart(host, profile));
}

async function showMarks(session: Session, result: CheckResult): Promise<void> {
  const { host, store } = session;
  const { profile, marked } = store.get();
  if (!profile.marks) {
    if (marked) await clear(session);
    return;
  }
  await step(session, strings.busy.marking);
  const outcome = await replaceMarks(host, result);
  const notice = refusalOf(outcome);
  store.set({ marked: outcome.marked, ...(notice && { notice }) });
}

function refusalOf({ refused }: MarkOutcome): Notice | null {
  if (refused.length === 0) return null;
  const sheets = [...new Set(refused.map(({ sheet }) => sheet))];
  return { kind: 'warning', text: strings.notice.marksRefused(sheets), undo: false };
}
