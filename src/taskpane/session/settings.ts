import { acceptFindings } from '../../actions/acceptance';
import { chooseMoneyUnit } from '../../actions/money-unit';
import type { Form, MoneyUnitName } from '../../core/form/form';
import type { Profile } from '../../core/profile/profile';
import type { Finding } from '../../core/rules/finding';
import { strings } from '../strings';
import { judgeAgain } from './checking';
import {
  dropWorkbookSettings,
  judgingKeys,
  loadOwnProfile,
  loadProfile,
  saveUserPart,
  saveWorkbookPart,
} from '../../actions/profile';
import { importSettings } from '../../actions/profile-file';
import { speakAs } from './language';
import { run, whenIdle } from './run';
import type { Session } from './session';

/** Settings that change what a check says; the others change only how the pane looks. */
const JUDGING: readonly string[] = [...judgingKeys(), 'language', 'forSubmission', 'marks', 'accepted', 'moneyUnits'];

/**
 * Changes settings, keeps them, and judges anew what was read where that makes a difference. What the browser cannot keep for the user
 * is gone by all the same, and its refusal shown.
 */
export function changeProfile(session: Session, patch: Partial<Profile>): Promise<boolean> {
  return run(session, strings.busy.saving, () => change(session, patch));
}

async function change(session: Session, patch: Partial<Profile>): Promise<void> {
  const { store, host, memory } = session;
  const profile = { ...store.get().profile, ...patch };
  await saveWorkbookPart(host, profile);
  try {
    saveUserPart(memory, profile, patch);
  } finally {
    await goBy(session, patch);
  }
}

/** Goes by changed settings, which are kept already. */
async function goBy(session: Session, patch: Partial<Profile>): Promise<void> {
  const { store } = session;
  const profile = { ...store.get().profile, ...patch };
  if ('language' in patch) await speakAs(profile);
  store.set({ profile });
  if (JUDGING.some((key) => key in patch)) await judgeAgain(session);
}

/**
 * Speaks the language that the user chose on another page, once nothing else is being done; `kept` are the settings as they were kept
 * there.
 */
export function followLanguage(session: Session, kept: string | null): Promise<void> {
  const { language } = loadOwnProfile({ get: () => kept });
  return whenIdle(session, async () => {
    if (language === session.store.get().profile.language) return;
    await run(session, strings.busy.saving, () => goBy(session, { language }));
  });
}

/** Keeps what judges in the workbook; or no longer, and goes by the user's own settings again. */
export function keepInWorkbook(session: Session, on: boolean): Promise<boolean> {
  if (on) return changeProfile(session, { inWorkbook: true });
  return run(session, strings.busy.saving, async () => {
    const { store, host, memory } = session;
    await dropWorkbookSettings(host);
    store.set({ profile: await loadProfile(host, memory) });
    await judgeAgain(session);
  });
}

/** 已核实: the findings were looked at and stay as they are, for a reason; their repairs are then not offered either. */
export function accept(session: Session, findings: readonly Finding[], reason: string): Promise<boolean> {
  return changeProfile(session, acceptFindings(session.store.get().profile, findings, reason));
}

/** Takes 已核实 back. */
export function acceptNoLonger(session: Session, accepted: readonly Finding['accepted'][]): Promise<boolean> {
  const { profile } = session.store.get();
  return changeProfile(session, { accepted: profile.accepted.filter((kept) => !accepted.includes(kept)) });
}

/** Reads a form's amounts in a unit that the user chose, null as the sheet says again; what was found and scored follows. */
export function chooseUnit(session: Session, form: Form, unit: MoneyUnitName | null): Promise<boolean> {
  return changeProfile(session, chooseMoneyUnit(session.store.get().profile, form, unit));
}

/** Takes settings from a file's text; one that cannot be read changes nothing and is said. */
export function takeSettings(session: Session, text: Promise<string>): Promise<boolean> {
  return run(session, strings.busy.saving, async () => {
    const settings = importSettings(await text);
    if (settings) await change(session, settings);
    const notice = settings
      ? ({ kind: 'done', text: strings.notice.settingsTaken, undo: false } as const)
      : ({ kind: 'warning', text: strings.notice.settingsRefused, undo: false } as const);
    session.store.set({ notice });
  });
}
