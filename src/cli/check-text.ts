import pc from 'picocolors';
import type { FileReport, FormReport } from '../actions/report-schema';
import { profileSentences } from '../actions/profile-use';
import { remarkOn, sinceBaseline } from '../actions/reports/outline';
import { ruleName } from '../actions/rule-list';
import { plainText } from './plain-text';
import { sharedFindings, type SharedFindings } from './shared-findings';

type Finding = FormReport['findings'][number];
type Severity = Finding['severity'];

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: pc.red('错误'),
  warning: pc.yellow('提醒'),
  info: pc.cyan('提示'),
};
/** Of a finding in many forms, how many places are named. */
const PLACES_SHOWN = 6;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings of one file for people: what several forms share, then form by form, the gravest first. */
export function fileText(file: FileReport): string {
  const lines = [pc.bold(plainText(file.path))];
  const { shared, forms } = sharedFindings(file);
  if (shared.length) lines.push(`  ${pc.bold('几张表都有')}`, ...sharedLines(shared));
  for (const [index, form] of forms.entries())
    lines.push(...formLines(form, file.forms[index]?.findings.length === form.findings.length));
  if (file.findings.length) lines.push(`  ${pc.bold('各表之间')}`, ...findingLines(file.findings, true));
  for (const { sheet, range, missing } of file.nearMisses)
    lines.push(`  ${pc.yellow('没有检查')} ${plainText(`${sheet}!${range}：像绩效表，但缺少${missing.join('、')}`)}`);
  for (const { rule, sheet, range, reason } of file.notChecked)
    lines.push(`  ${pc.yellow('未能检查')} ${plainText(`${sheet}!${range} ${ruleName(rule)}：${reason}`)}`);
  for (const { rule, sheet, cell, reason } of file.unmatched)
    lines.push(`  ${pc.yellow('已核实不再对应')} ${plainText(`${sheet}!${cell} ${ruleName(rule)}：${reason}`)}`);
  const { profile } = file;
  const trust = profile?.ignoredWorkbook ? '信任报送方的，可加 --trust-workbook。' : '';
  if (profile && (profile.origin === 'workbook' || profile.ignoredWorkbook))
    lines.push(`  ${pc.dim(profileSentences(profile) + trust)}`);
  if (file.forms.length === 0 && file.nearMisses.length === 0) lines.push('  没有识别出绩效表');
  return `${lines.join('\n')}\n`;
}

/** One line a finding with how often it occurs; the first places stand for all where there are many. */
function sharedLines(groups: SharedFindings['shared']): string[] {
  return groups
    .toSorted(([one], [other]) => rankOf(one) - rankOf(other))
    .flatMap((group) => {
      const [first] = group;
      const places = group.slice(0, PLACES_SHOWN).map(({ sheet, cell }) => `${sheet}!${cell}`);
      const more = group.length > PLACES_SHOWN ? ` 等 ${group.length} 处` : '';
      const trial = first.trial ? '（试行，不计入统计）' : '';
      const what = plainText(`${first.message}${trial}（${places.join('、')}${more}）`);
      return [
        `    ${SEVERITIES[first.severity]} ${first.code} ×${group.length} ${what}${stateOf(first)}`,
        pc.dim(`      建议：${plainText(first.how)}`),
        pc.dim(`      原因：${plainText(first.why)}`),
      ];
    });
}

function formLines(form: FormReport, isWhole: boolean): string[] {
  const name = plainText(form.projectName ?? form.unit ?? form.title);
  const place = `${form.sheet}!${form.range}${form.hidden ? '，隐藏' : ''}`;
  const head = `  ${pc.bold(name)} ${pc.dim(plainText(`${form.title}（${place}）`))}`;
  const since = form.baseline ? [`    ${pc.dim(sinceBaseline(form))}`] : [];
  return [
    head,
    ...since,
    ...(form.findings.length
      ? findingLines(form.findings, false)
      : [isWhole ? `    ${pc.green('没有发现问题')}` : `    ${pc.dim('只有上面几张表都有的问题')}`]),
  ];
}

/** What counts comes first; findings of rules on trial stand apart, since they neither count nor fail a run. */
function findingLines(findings: readonly Finding[], withSheet: boolean): string[] {
  const trial = findings.filter((finding) => finding.trial);
  const settled = findings.filter((finding) => !finding.trial);
  const heading = trial.length ? [`    ${pc.dim('试行的检查，供参考，不计入统计：')}`] : [];
  return [...groupedLines(settled, withSheet), ...heading, ...groupedLines(trial, withSheet)];
}

/** Findings of one rule stand together, with their reason once and advice once where it is the same. */
function groupedLines(findings: readonly Finding[], withSheet: boolean): string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .sort(([one], [other]) => rankOf(one) - rankOf(other))
    .flatMap((group) => groupLines(group, withSheet));
}

function groupLines(group: readonly Finding[], withSheet: boolean): string[] {
  const [first] = group;
  if (!first) return [];
  const times = group.length > 1 ? ` ${group.length} 处` : '';
  const lines = group.flatMap((finding, index) => {
    const place = withSheet ? `${finding.sheet}!${finding.cell}` : finding.cell;
    const advice = finding.how === group[index + 1]?.how ? [] : [pc.dim(`      建议：${plainText(finding.how)}`)];
    return [`      ${plainText(`${place} ${finding.message}`)}${stateOf(finding)}`, ...advice];
  });
  const reasons = [...new Set(group.map(({ why }) => why))].map((why) => pc.dim(`      原因：${plainText(why)}`));
  return [`    ${SEVERITIES[first.severity]} ${first.code}${times}`, ...lines, ...reasons];
}

function stateOf(finding: Finding): string {
  const remark = remarkOn(finding);
  return remark ? pc.dim(`［${plainText(remark)}］`) : '';
}

function rankOf(finding: Finding | undefined): number {
  return finding ? ORDER.indexOf(finding.severity) : ORDER.length;
}
