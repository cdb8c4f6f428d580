import { openTotal } from '../../core/scoring/open-total';
import type { FileReport, FormReport, ScoredFileReport } from '../report-schema';

export type ReportedFile = FileReport | ScoredFileReport;
export type ReportedForm = ReportedFile['forms'][number];
export type ReportedCard = NonNullable<ScoredFileReport['forms'][number]['scoreCard']>;
export type ReportedFinding = FormReport['findings'][number];

/** How many findings of each kind there are; accepted ones and those of trial rules count in no severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly accepted: number;
  readonly trial: number;
}

const SEVERITIES = { error: '错误', warning: '提醒', info: '提示' } as const;

const KINDS: Readonly<Record<FormReport['kind'], string>> = {
  'project-target': '项目绩效目标表',
  'project-self-evaluation': '项目绩效自评表',
  'department-target': '部门整体绩效目标表',
  'department-self-evaluation': '部门整体绩效自评表',
  monitoring: '绩效运行监控表',
};

/** What a finding counts as. */
export function standingOf({ severity, trial, accepted }: ReportedFinding): keyof Counts {
  if (accepted) return 'accepted';
  return trial ? 'trial' : severity;
}

export function nameOfStanding(standing: keyof Counts): string {
  if (standing === 'accepted') return '已核实';
  return standing === 'trial' ? '试行' : SEVERITIES[standing];
}

export function countsOf(findings: readonly ReportedFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0, trial: 0 };
  for (const finding of findings) counts[standingOf(finding)] += 1;
  return counts;
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
  return KINDS[kind];
}

export function placeOfForm({ sheet, range, hidden }: ReportedForm): string {
  return `${sheet}!${range}${hidden ? '（隐藏）' : ''}`;
}

/** Who accepted a finding and why; '' for one that nobody did. */
export function remarkOn({ accepted, claimed }: ReportedFinding): string {
  if (accepted) return `已核实：${accepted.reason}`;
  return claimed ? `填报方标为已核实：${claimed.reason}` : '';
}

/** “92.5 分，优”, or what is still open; '' where a form was not scored. */
export function scoreOf(form: ReportedForm): string {
  const card = 'scoreCard' in form ? form.scoreCard : null;
  return card ? totalOf(card) : '';
}

/** Total and grade of a score card as far as they are known, and what they wait for. */
export function totalOf(card: ReportedCard): string {
  const { total, grade } = card;
  const known = [total === null ? '' : `${total} 分`, grade ?? ''].filter(Boolean).join('，');
  return [known, openTotal(card) ?? ''].filter(Boolean).join('；');
}

/** What became of a form since an earlier report; '' where there is none. */
export function sinceBaseline({ baseline }: ReportedForm): string {
  if (!baseline) return '';
  const { state, fixed, remaining, added } = baseline;
  if (state === 'new') return '与上次相比：新增的表';
  return `与上次相比：${state === 'unchanged' ? '内容没有改过；' : ''}问题已改 ${fixed.length}，未改 ${remaining}，新增 ${added}`;
}
