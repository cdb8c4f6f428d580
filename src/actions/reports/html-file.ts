import { ruleName } from '../rule-list';
import { profileSentences } from '../profile-use';
import { html, type Markup } from './markup';
import {
  kindOfForm,
  nameOfForm,
  nameOfStanding,
  placeOfForm,
  remarkOn,
  scoreOf,
  sinceBaseline,
  standingOf,
  type ReportedFile,
  type ReportedFinding,
  type ReportedForm,
} from './outline';

/** Where the page's links find a file, by its place in the report. */
export function idOfFile(index: number): string {
  return `file-${index + 1}`;
}

/** One file of the page: its forms, what stands between them, and what could not be checked. */
export function fileSection(file: ReportedFile, index: number): Markup {
  const { path, error, forms, findings, profile } = file;
  const title = html`<h2 id="${idOfFile(index)}">${path}</h2>`;
  if (error)
    return html`<section class="file">
      ${title}
      <p>${error.message}</p>
    </section> `;
  const own = profile && (profile.origin === 'workbook' || profile.ignoredWorkbook) ? profileSentences(profile) : [];
  return html`<section class="file">
    ${title} ${own.length > 0 ? html`<p class="quiet">${own.join('')}</p>` : null}
    ${forms.length === 0 ? html`<p>没有识别出绩效表。</p>` : null} ${forms.map(formSection)}
    ${
      findings.length > 0
        ? html`<h3>各表之间</h3>
            ${table(findings, true)}`
        : null
    }
    ${leftOver(file)}
  </section> `;
}

function formSection(form: ReportedForm): Markup {
  const facts = [
    kindOfForm(form),
    placeOfForm(form),
    form.year === null ? '' : `${form.year} 年`,
    form.budget.total === null ? '' : `预算 ${form.budget.total} 万元`,
    scoreOf(form),
    sinceBaseline(form),
  ].filter(Boolean);
  return html`<section class="form">
    <h3>${nameOfForm(form)}</h3>
    <p class="quiet">${facts.join(' · ')}</p>
    ${form.findings.length > 0 ? table(form.findings, false) : html`<p>没有发现问题。</p>`}
  </section> `;
}

export function table(findings: readonly ReportedFinding[], withSheet: boolean): Markup {
  return html`<table>
    <thead>
      <tr>
        <th>级别</th>
        <th>位置</th>
        <th>问题</th>
        <th>为什么、怎么办</th>
      </tr>
    </thead>
    <tbody>
      ${findings.map((finding) => findingRow(finding, withSheet))}
    </tbody>
  </table>`;
}

function findingRow(finding: ReportedFinding, withSheet: boolean): Markup {
  const { severity, code, sheet, cell, message, why, how } = finding;
  const standing = standingOf(finding);
  const remark = remarkOn(finding);
  return html`<tr class="${standing}">
    <td class="severity ${severity}">${nameOfStanding(standing)}<br /><span class="quiet">${code}</span></td>
    <td class="place">${withSheet ? `${sheet}!${cell}` : cell}</td>
    <td>${message}${remark ? html`<p class="remark">${remark}</p>` : null}</td>
    <td class="quiet advice">${why}。<br />${how}。</td>
  </tr> `;
}

/** Sheets that are almost forms, rules that could not check, and acceptances that speak of nothing any more. */
function leftOver({ nearMisses, notChecked, unmatched }: ReportedFile): Markup {
  const lines = [
    ...nearMisses.map(
      ({ sheet, range, missing }) => `${sheet}!${range}：像绩效表，但缺少${missing.join('、')}，没有检查`,
    ),
    ...notChecked.map(({ rule, sheet, range, reason }) => `${sheet}!${range} ${ruleName(rule)}：${reason}`),
    ...unmatched.map(
      ({ rule, sheet, cell, reason }) => `${sheet}!${cell} ${ruleName(rule)}：“已核实：${reason}”不再对应`,
    ),
  ];
  if (lines.length === 0) return html``;
  return html`<h3>未能检查和需要留意的</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
