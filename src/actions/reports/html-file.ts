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
import { wording } from '../wording';

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
  const { noForms, betweenForms, sentence } = wording.reports;
  const own = profile && (profile.origin === 'workbook' || profile.ignoredWorkbook) ? profileSentences(profile) : '';
  return html`<section class="file">
    ${title} ${own ? html`<p class="quiet">${own}</p>` : null}
    ${forms.length === 0 ? html`<p>${sentence(noForms)}</p>` : null} ${forms.map(formSection)}
    ${
      findings.length > 0
        ? html`<h3>${betweenForms}</h3>
            ${table(findings, true)}`
        : null
    }
    ${leftOver(file)}
  </section> `;
}

function formSection(form: ReportedForm): Markup {
  const { year, budget, sentence, noProblems } = wording.reports;
  const facts = [
    kindOfForm(form),
    placeOfForm(form),
    form.year === null ? '' : year(form.year),
    form.budget.total === null ? '' : budget(form.budget.total),
    scoreOf(form),
    sinceBaseline(form),
  ].filter(Boolean);
  return html`<section class="form">
    <h3>${nameOfForm(form)}</h3>
    <p class="quiet">${facts.join(' · ')}</p>
    ${form.findings.length > 0 ? table(form.findings, false) : html`<p>${sentence(noProblems)}</p>`}
  </section> `;
}

export function table(findings: readonly ReportedFinding[], withSheet: boolean): Markup {
  const { severity, place, problem, whyAndHow } = wording.reports.columns;
  return html`<table>
    <thead>
      <tr>
        <th>${severity}</th>
        <th>${place}</th>
        <th>${problem}</th>
        <th>${whyAndHow}</th>
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
  const { sentence } = wording.reports;
  return html`<tr class="${standing}">
    <td class="severity ${severity}">${nameOfStanding(standing)}<br /><span class="quiet">${code}</span></td>
    <td class="place">${withSheet ? `${sheet}!${cell}` : cell}</td>
    <td>${message}${remark ? html`<p class="remark">${remark}</p>` : null}</td>
    <td class="quiet advice">${sentence(why)}<br />${sentence(how)}</td>
  </tr> `;
}

/** Sheets that are almost forms, rules that could not check, and acceptances that speak of nothing any more. */
function leftOver({ nearMisses, notChecked, unmatched }: ReportedFile): Markup {
  const { named, nearMissNotChecked, noLongerAccepted } = wording.reports;
  const lines = [
    ...nearMisses.map(({ sheet, range, missing }) => named(`${sheet}!${range}`, nearMissNotChecked(missing))),
    ...notChecked.map(({ rule, sheet, range, reason }) => named(`${sheet}!${range} ${ruleName(rule)}`, reason)),
    ...unmatched.map(({ rule, sheet, cell, reason }) =>
      named(`${sheet}!${cell} ${ruleName(rule)}`, noLongerAccepted(reason)),
    ),
  ];
  if (lines.length === 0) return html``;
  return html`<h3>${wording.reports.leftOver}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
