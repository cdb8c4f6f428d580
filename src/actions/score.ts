import type { Form } from '../core/form/form';
import { recognise } from '../core/form/recognise';
import { chosenUnitIn } from '../core/profile/money-units';
import type { Profile } from '../core/profile/profile';
import type { ScoreCard } from '../core/scoring/score-card';
import { scoreForm, type ScoreChoices } from '../core/scoring/score-form';
import { planScores } from '../core/scoring/plan-scores';
import type { Plan } from '../core/plan/plan';
import { placeOf } from '../core/sheet/address';
import type { Sheet } from '../core/sheet/sheet';
import type { Workbook } from '../host/host';
import type { CheckResult } from './check';
import { policyInUse } from './policies';
import { isScored } from './scored-kinds';
import { sheetOfForm } from './sheet-of-form';
import { wording } from './wording';

/** A form with its score card. */
export interface ScoredForm {
  readonly form: Form;
  readonly card: ScoreCard;
}

/**
 * 计算得分: score cards of all self-evaluation forms; `choicesOf` gives what a person decided for a form. Throws a RangeError where the
 * profile names a policy that does not exist.
 */
export function scoreWorkbook(
  result: CheckResult,
  profile: Profile,
  choicesOf: (form: Form) => ScoreChoices = () => ({}),
): ScoredForm[] {
  const policy = policyInUse(profile);
  return result.forms
    .filter(({ form }) => isScored(form))
    .map(({ form }) => ({ form, card: scoreForm(form, policy, choicesOf(form), wording.scoring) }));
}

/** The same for the forms of one of the sheets that have just been read; none where it is not among them. */
export function scoreSheet(
  sheets: readonly Sheet[],
  sheetName: string,
  profile: Profile,
  choicesOf: (form: Form) => ScoreChoices,
): ScoredForm[] {
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (!sheet) return [];
  const policy = policyInUse(profile);
  return recognise(sheet, chosenUnitIn(profile))
    .forms.filter(isScored)
    .map((form) => ({ form, card: scoreForm(form, policy, choicesOf(form), wording.scoring) }));
}

/**
 * 写入得分: one plan over all forms. Blank score cells are filled; a proposal is confirmed, and a score that stands there replaced,
 * only where a person ticked its cell. Throws a HostError where a form's sheet is gone.
 */
export function planWriteScores(
  workbook: Workbook,
  scored: readonly ScoredForm[],
  { thresholds }: Profile,
  tickedIn: (form: Form) => readonly string[] = () => [],
): Plan {
  const changes = scored.flatMap(({ form, card }) => {
    const sheet = sheetOfForm(workbook, form);
    const rows = new Set(tickedIn(form).map((cell) => placeOf(cell).row));
    return planScores(sheet, form, card, { confirmed: rows, overwrite: rows, tolerance: thresholds.scoreTolerance });
  });
  return { title: wording.scoring.writeScores, changes };
}
