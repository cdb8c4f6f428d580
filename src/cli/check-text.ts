import { colours } from './colours';
import type { FileReport, FormReport } from '../actions/report-schema';
import { profileSentences } from '../actions/profile-use';
import { remarkOn, sinceBaseline } from '../actions/reports/outline';
import { ruleName } from '../actions/rule-list';
import { plainText } from './plain-text';
import { countsText, tallyOf } from './tally';
import { sharedFindings, type SharedFindings } from './shared-findings';
import { wording } from '../actions/wording';
import { said } from './usage/language';

type Finding = FormReport['findings'][number];
type Severity = Finding['severity'];

const COLOURS: Readonly<Record<Severity, (text: string) => string>> = {
  error: colours.red,
  warning: colours.yellow,
  info: colours.cyan,
};
/** Of a finding in many forms, how many places are named. */
const PLACES_SHOWN = 6;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The findings of one file for people: what several forms share, then form by form, the gravest first. One of many files says first how many
 * there are.
 */
export function fileText(file: FileReport, isOneOfMany = false): string {
  const says = { ...wording.reports, ...said.answers.check };
  const lines = [colours.bold(plainText(file.path))];
  if (isOneOfMany && file.forms.length > 0) lines.push(`  ${countsText(tallyOf(file))}`);
  const { shared, forms } = sharedFindings(file);
  if (shared.length) lines.push(`  ${colours.bold(says.inSeveralForms)}`, ...sharedLines(shared));
  for (const [index, form] of forms.entries())
    lines.push(...formLines(form, file.forms[index]?.findings.length === form.findings.length));
  if (file.findings.length) lines.push(`  ${colours.bold(says.betweenForms)}`, ...findingLines(file.findings, true));
  for (const { sheet, range, missing } of file.nearMisses)
    lines.push(leftOver(says.notChecked, `${sheet}!${range}`, says.nearMiss(missing)));
  for (const { rule, sheet, range, reason } of file.notChecked)
    lines.push(leftOver(says.couldNotCheck, `${sheet}!${range} ${ruleName(rule)}`, reason));
  for (const { rule, sheet, cell, reason } of file.unmatched)
    lines.push(leftOver(says.acceptanceLost, `${sheet}!${cell} ${ruleName(rule)}`, reason));
  const { profile } = file;
  const trust = profile?.ignoredWorkbook ? says.use.between + says.trust : '';
  if (profile && (profile.origin === 'workbook' || profile.ignoredWorkbook))
    lines.push(`  ${colours.dim(profileSentences(profile) + trust)}`);
  if (file.forms.length === 0 && file.nearMisses.length === 0) lines.push(`  ${says.noForms}`);
  return `${lines.join('\n')}\n`;
}

/** What needs a look beside the findings: a state, a place, and what there is to say. */
function leftOver(state: string, place: string, what: string): string {
  return `  ${colours.yellow(state)} ${plainText(wording.reports.named(place, what))}`;
}

/** One line a finding with how often it occurs; the first places stand for all where there are many. */
function sharedLines(groups: SharedFindings['shared']): string[] {
  return groups
    .toSorted(([one], [other]) => rankOf(one) - rankOf(other))
    .flatMap((group) => {
      const [first] = group;
      const places = group.slice(0, PLACES_SHOWN).map(({ sheet, cell }) => `${sheet}!${cell}`);
      const { list, bracketed, advice, reason } = wording.reports;
      const { andMore, onTrial } = said.answers.check;
      const more = group.length > PLACES_SHOWN ? andMore(group.length) : '';
      const trial = first.trial ? onTrial : '';
      const what = plainText(bracketed(first.message + trial, list(places) + more));
      return [
        `    ${nameOf(first)} ${first.code} ×${group.length} ${what}${stateOf(first)}`,
        colours.dim(`      ${advice}${plainText(first.how)}`),
        colours.dim(`      ${reason}${plainText(first.why)}`),
      ];
    });
}

function formLines(form: FormReport, isWhole: boolean): string[] {
  const name = plainText(form.projectName ?? form.unit ?? form.title);
  const { bracketed, noProblems } = wording.reports;
  const { alsoHidden, onlyShared } = said.answers.check;
  const range = `${form.sheet}!${form.range}`;
  const place = form.hidden ? alsoHidden(range) : range;
  const head = `  ${colours.bold(name)} ${colours.dim(plainText(bracketed(form.title, place)))}`;
  const since = form.baseline ? [`    ${colours.dim(sinceBaseline(form))}`] : [];
  return [
    head,
    ...since,
    ...(form.findings.length
      ? findingLines(form.findings, false)
      : [isWhole ? `    ${colours.green(noProblems)}` : `    ${colours.dim(onlyShared)}`]),
  ];
}

/** What counts comes first; findings of rules on trial stand apart, since they neither count nor fail a run. */
function findingLines(findings: readonly Finding[], withSheet: boolean): string[] {
  const trial = findings.filter((finding) => finding.trial);
  const settled = findings.filter((finding) => !finding.trial);
  const heading = trial.length ? [`    ${colours.dim(said.answers.check.trialHeading)}`] : [];
  return [...groupedLines(settled, withSheet), ...heading, ...groupedLines(trial, withSheet)];
}

/** Findings of one rule stand together, with advice and reason once where they are the same. */
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
  const says = wording.reports;
  const times = group.length > 1 ? says.times(group.length) : '';
  const reasonOf = ({ why }: Finding): string => colours.dim(`      ${says.reason}${plainText(why)}`);
  const isOneReason = group.every(({ why }) => why === first.why);
  const lines = group.flatMap((finding, index) => {
    const place = withSheet ? `${finding.sheet}!${finding.cell}` : finding.cell;
    const line = `      ${plainText(`${place} ${finding.message}`)}${stateOf(finding)}`;
    const next = group[index + 1];
    if (finding.how === next?.how && finding.why === next.why) return [line];
    const advice = colours.dim(`      ${says.advice}${plainText(finding.how)}`);
    return isOneReason ? [line, advice] : [line, advice, reasonOf(finding)];
  });
  return [`    ${nameOf(first)} ${first.code}${times}`, ...lines, ...(isOneReason ? [reasonOf(first)] : [])];
}

function nameOf({ severity }: Finding): string {
  return COLOURS[severity](wording.reports.severities[severity]);
}

function stateOf(finding: Finding): string {
  const remark = remarkOn(finding);
  return remark ? colours.dim(said.answers.check.remark(plainText(remark))) : '';
}

function rankOf(finding: Finding | undefined): number {
  return finding ? ORDER.indexOf(finding.severity) : ORDER.length;
}
