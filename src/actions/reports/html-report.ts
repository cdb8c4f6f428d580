import { profileSentences } from '../profile-use';
import type { ReportHead, RunReport } from '../report-schema';
import { fileSection, idOfFile } from './html-file';
import { STYLE } from './html-style';
import { wholeRun } from './html-run';
import { html, type Markup } from './markup';
import { countsOf, findingsIn, nameOfStanding, type Counts, type ReportedFile } from './outline';
import { wording } from '../wording';

const FILTERS: readonly (keyof Counts)[] = ['error', 'warning', 'info', 'trial', 'accepted'];
const COUNTED: readonly (keyof Counts)[] = ['error', 'warning', 'info'];

/** Nothing is loaded and nothing runs: whatever a form says, the page can only show it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one self-contained page to look at, filter and print: a summary, then file by file and form by form. `date` is the day as
 * people read it, “2026-11-22”.
 */
export function htmlReport(
  head: ReportHead,
  files: readonly ReportedFile[],
  date: string,
  together: RunReport = {},
): string {
  const { page, title } = wording.reports;
  const { markup } = html`<!doctype html>
    <html lang="${page}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} ${date}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="quiet">${date} · ${head.tool}</p>
          <p>${profileSentences(head.profile)}</p>
        </header>
        ${summary(files, together)}
        ${filters(countsOf([...files.flatMap(findingsIn), ...(together.acrossFiles ?? [])]))} ${wholeRun(together)}
        <main>${files.map(fileSection)}</main>
      </body>
    </html> `;
  return markup;
}

function summary(files: readonly ReportedFile[], { acrossFiles = [] }: RunReport): Markup {
  const words = wording.reports;
  const all = countsOf([...files.flatMap(findingsIn), ...acrossFiles]);
  const forms = files.reduce((sum, file) => sum + file.forms.length, 0);
  return html`<section aria-labelledby="summary">
    <h2 id="summary">${words.summary}</h2>
    <table>
      <thead>
        <tr>
          <th>${words.columns.file}</th>
          <th class="number">${words.columns.forms}</th>
          ${COUNTED.map((standing) => html`<th class="number">${nameOfStanding(standing)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${files.map(summaryRow)}${acrossFiles.length > 0 ? betweenRow(countsOf(acrossFiles)) : null}
      </tbody>
      <tfoot>
        <tr>
          <th>${words.total(files.length)}</th>
          <td class="number">${forms}</td>
          ${numbers(all)}
        </tr>
      </tfoot>
    </table>
  </section>`;
}

function summaryRow(file: ReportedFile, index: number): Markup {
  const link = html`<a href="#${idOfFile(index)}">${file.path}</a>`;
  if (file.error)
    return html`<tr>
      <td>${link}</td>
      <td colspan="4">${file.error.message}</td>
    </tr> `;
  const counts = countsOf(findingsIn(file));
  return html`<tr>
    <td>${link}</td>
    <td class="number">${file.forms.length}</td>
    ${numbers(counts)}
  </tr> `;
}

function betweenRow(counts: Counts): Markup {
  return html`<tr>
    <td>${wording.reports.betweenFiles}</td>
    <td class="number"></td>
    ${numbers(counts)}
  </tr> `;
}

function numbers(counts: Counts): Markup {
  return html`${COUNTED.map((standing) => html`<td class="number">${counts[standing]}</td>`)}`;
}

/** Ticks that hide findings by rules of the style sheet, without a script. */
function filters(counts: Counts): Markup {
  const used = FILTERS.filter((standing) => counts[standing] > 0);
  if (used.length === 0) return html``;
  return html`<fieldset class="filters">
    <legend>${wording.reports.show}</legend>
    ${used.map(
      (standing) =>
        html`<label
          ><input type="checkbox" id="show-${standing}" checked />
          ${wording.reports.bracketed(nameOfStanding(standing), counts[standing])}</label
        > `,
    )}
  </fieldset>`;
}
