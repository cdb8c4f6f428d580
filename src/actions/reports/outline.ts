import { openTotal } from '../../core/scoring/open-total';
import type { Frozen } from '../publish';
import type { FileReport, FormReport, ScoredFileReport } from '../report-schema';
import { wording } from '../wording';

export type ReportedFile = Frozen<FileReport | ScoredFileReport>;
export type ReportedForm = ReportedFile['forms'][number];
export type ReportedCard = Frozen<NonNullable<ScoredFileReport['forms'][number]['scoreCard']>>;
export type ReportedFinding = Frozen<FormReport['findings'][number]>;

/** How many findings of each kind there are; accepted ones and those of trial rules count in no severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly accepted: number;
  readonly trial: number;
}

/** What a finding counts as. */
export function standingOf({ severity, trial, accepted }: ReportedFinding): keyof Counts {
  if (accepted) return 'accepted';
  return trial ? 'trial' : severity;
}

export function nameOfStanding(standing: keyof Counts): string {
  const { severities, accepted, trial } = wording.reports;
  return { ...severities, accepted, trial }[standing];
}

export function countsOf(findings: readonly ReportedFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0, trial: 0 };
  for (const finding of findings) counts[standingOf(finding)] += 1;
  return counts;
}

export function sumOf(one: Counts, other: Counts): Counts {
  const sum = (standing: keyof Counts): number => one[standing] + other[standing];
  return {
    error: sum('error'),
    warning: sum('warning'),
    info: sum('info'),
    accepted: sum('accepted'),
    trial: sum('trial'),
  };
}

/** Every finding of a file, form by form, then those across forms. */
export function findingsIn({ forms, findings }: ReportedFile): readonly ReportedFinding[] {
  return [...forms.flatMap((form) => form.findings), ...findings];
}

/** What people call a form, what kind it is, and where it stands. */
export function nameOfForm({ projectName, unit, title, sheet }: ReportedForm): string {
  return projectName || unit || title || sheet;
}

export function kindOfForm({ kind }: ReportedForm): string {
  return wording.reports.kinds[kind];
}

export function placeOfForm({ sheet, range, hidden }: ReportedForm): string {
  const place = `${sheet}!${range}`;
  return hidden ? wording.reports.hidden(place) : place;
}

/** Who accepted a finding and why; '' for one that nobody did. */
export function remarkOn({ accepted, claimed }: ReportedFinding): string {
  if (accepted) return wording.reports.acceptedFor(accepted.reason);
  return claimed ? wording.reports.claimedFor(claimed.reason) : '';
}

/** “92.5 分，优”, or what is still open; '' where a form was not scored. */
export function scoreOf(form: ReportedForm): string {
  const card = 'scoreCard' in form ? form.scoreCard : null;
  return card ? totalOf(card) : '';
}

/** Total and grade of a score card as far as they are known, and what they wait for. */
export function totalOf(card: ReportedCard): string {
  const { total } = card;
  const grade = card.grade === null ? null : wording.scoring.gradeName(card.grade);
  const { points, remarks } = wording.reports;
  return remarks([total === null ? (grade ?? '') : points(total, grade), openTotal(card, wording.scoring) ?? '']);
}

/** What became of a form since an earlier report; '' where there is none. */
export function sinceBaseline({ baseline }: ReportedForm): string {
  if (!baseline) return '';
  const { state, fixed, remaining, added } = baseline;
  const { newForm, sinceBaseline: since } = wording.reports;
  return state === 'new' ? newForm : since(state === 'unchanged', fixed.length, remaining, added);
}
