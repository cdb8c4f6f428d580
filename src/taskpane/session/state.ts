import type { CheckResult } from '../../actions/check';
import type { EarlierCheck } from '../../actions/since';
import type { Reasons } from '../../actions/deviation';
import type { OwnLibrary } from '../../actions/own-library';
import type { ErrorText } from '../../actions/describe-error';
import type { ScoredForm } from '../../actions/score';
import type { Form } from '../../core/form/form';
import type { Plan } from '../../core/plan/plan';
import type { Profile } from '../../core/profile/profile';
import type { ScoreChoices } from '../../core/scoring/score-form';

export const TABS = ['overview', 'findings', 'scores', 'templates', 'settings'] as const;
export type Tab = (typeof TABS)[number];

/** What the last action says to the user; `undo` offers to take it back, `forget` to give up a step that cannot be taken back. */
export type Notice =
  | { readonly kind: 'done' | 'warning'; readonly text: string; readonly undo: boolean }
  | { readonly kind: 'error'; readonly error: ErrorText; readonly forget?: boolean };

/** A plan that waits for the user's 应用修改, and what to do once it is applied. */
export interface Preview {
  readonly plan: Plan;
  /** What a person has to know about it that no change shows. */
  readonly notes: readonly string[];
  readonly onApplied?: () => void | Promise<void>;
}

/** Everything the pane shows. One value for all tabs; there is no other state than what a control holds while it is used. */
export interface PaneState {
  readonly tab: Tab;
  /** What is being done, in words; null while nothing is. */
  readonly busy: string | null;
  /** Ends what is being done, where it can be ended without harm. */
  readonly cancel: (() => void) | null;
  /** Name of the workbook that the pane acts on; null until it is known. */
  readonly workbook: string | null;
  readonly result: CheckResult | null;
  /** What the check before this one found; null before the second check. */
  readonly earlier: EarlierCheck | null;
  /** The only sheet that was checked (校验本表), null after 校验工作簿. */
  readonly onlySheet: string | null;
  /** Someone changed the workbook since the check. */
  readonly stale: boolean;
  /** Marks that this pane has put on the sheets. */
  readonly marked: number;
  readonly scores: readonly ScoredForm[] | null;
  /** What a person decided about scores, by form. */
  readonly choices: Readonly<Record<string, ScoreChoices>>;
  /** Score cells that the user ticked, by form: proposals that are confirmed, given scores to replace. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  /** Reasons for deviations that the user has written here but not yet into the sheet, by form. */
  readonly reasons: Readonly<Record<string, Reasons>>;
  /** The form whose findings and scores are looked at; null means all of them. */
  readonly formKey: string | null;
  readonly profile: Profile;
  /** The user's own indicators; null until somebody looks at them. */
  readonly ownLibrary: OwnLibrary | null;
  readonly notice: Notice | null;
  readonly preview: Preview | null;
  /** The user makes a first round on the example. */
  readonly guided: boolean;
  /** Title of the plan that 撤销本次修改 would take back. */
  readonly undoable: string | null;
}

/** Tells forms of one workbook apart: the sheet and the block on it. */
export function keyOf(form: Pick<Form, 'sheet' | 'range'>): string {
  return `${form.sheet}!${form.range}`;
}

export function initialState(profile: Profile, undoable: string | null): PaneState {
  return {
    tab: 'overview',
    busy: null,
    cancel: null,
    workbook: null,
    result: null,
    earlier: null,
    onlySheet: null,
    stale: false,
    marked: 0,
    scores: null,
    choices: {},
    ticks: {},
    reasons: {},
    formKey: null,
    profile,
    ownLibrary: null,
    notice: null,
    preview: null,
    guided: false,
    undoable,
  };
}
