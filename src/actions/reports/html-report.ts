import { profileSentences } from '../profile-use';
import type { ReportHead, RunReport } from '../report-schema';
import { fileSection, idOfFile, table } from './html-file';
import { STYLE } from './html-style';
import { html, type Markup } from './markup';
import { countsOf, findingsIn, nameOfStanding, sumOf, type Counts, type ReportedFile } from './outline';
import { drawerInMemory, type OpenDrawer } from '../run/drawer';
import { wording } from '../wording';

type AcrossFiles = NonNullable<RunReport['acrossFiles']>;

const FILTERS: readonly (keyof Counts)[] = ['error', 'warning', 'info', 'trial', 'accepted'];
const COUNTED: readonly (keyof Counts)[] = ['error', 'warning', 'info'];

/** Nothing is loaded and nothing runs: whatever a form says, the page can only show it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page that takes its files one by one; what it needs of them in the end waits in drawers. */
interface GrowingPage {
  file(file: ReportedFile): void;
  /** The page, piece by piece, with the findings between its files and `lists` of what else the run says about them together. */
  end(found: AcrossFiles, lists?: Markup): Iterable<string>;
}

/**
 * A report as one self-contained page to look at, filter and print: a summary, then file by file and form by form. `date` is the day as
 * people read it, “2026-11-22”.
 */
export function htmlReport(
  head: ReportHead,
  files: readonly ReportedFile[],
  date: string,
  found: AcrossFiles = [],
): string {
  const page = growingPage(head, date);
  files.forEach(page.file);
  return [...page.end(found)].join('');
}

/** The same page, for files that memory does not hold together. */
export function growingPage(head: ReportHead, date: string, openDrawer: OpenDrawer = drawerInMemory): GrowingPage {
  const rows = openDrawer<string>();
  const sections = openDrawer<string>();
  const totals = { files: 0, forms: 0, counts: countsOf([]) };
  return {
    file(file) {
      rows.put(summaryRow(file, totals.files).markup);
      sections.put(fileSection(file, totals.files).markup);
      totals.files += 1;
      totals.forms += file.forms.length;
      totals.counts = sumOf(totals.counts, countsOf(findingsIn(file)));
    },
    *end(found, lists = html``) {
      const across = countsOf(found);
      const counts = sumOf(totals.counts, across);
      yield opening(head, date).markup;
      yield summaryOpening().markup;
      yield* rows.all();
      const between = found.length > 0 ? betweenRow(across) : null;
      yield html`${between}${summaryEnd(totals.files, totals.forms, counts)} ${filters(counts)}
      ${betweenFiles(found)}${lists}`.markup;
      yield '<main>';
      yield* sections.all();
      yield '</main></body></html>';
    },
  };
}

/** All that stands above the summary; what it opens is closed at the page's end. */
function opening(head: ReportHead, date: string): Markup {
  const { page, title } = wording.reports;
  const start = html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} ${date}</title>
    <style>
      ${STYLE}
    </style>`;
  const header = html`<header>
    <h1>${title}</h1>
    <p class="quiet">${date} · ${head.tool}</p>
    <p>${profileSentences(head.profile)}</p>
  </header>`;
  return { markup: `<!doctype html>\n<html lang="${page}"><head>${start.markup}</head><body>${header.markup}` };
}

function summaryOpening(): Markup {
  const words = wording.reports;
  const columns = html`<th>${words.columns.file}</th>
    <th class="number">${words.columns.forms}</th>
    ${COUNTED.map((standing) => html`<th class="number">${nameOfStanding(standing)}</th>`)}`;
  const title = html`<h2 id="summary">${words.summary}</h2>`;
  return {
    markup: `<section aria-labelledby="summary">${title.markup}<table><thead><tr>${columns.markup}</tr></thead><tbody>`,
  };
}

function summaryEnd(files: number, forms: number, counts: Counts): Markup {
  const total = html`<tr>
    <th>${wording.reports.total(files)}</th>
    <td class="number">${forms}</td>
    ${numbers(counts)}
  </tr>`;
  return { markup: `</tbody><tfoot>${total.markup}</tfoot></table></section>` };
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

function betweenFiles(found: AcrossFiles): Markup | null {
  if (found.length === 0) return null;
  const lines = found.map(({ path, sheet, ...finding }) => ({ ...finding, sheet: `${path} ${sheet}` }));
  return html`<section>
    <h2>${wording.reports.betweenFiles}</h2>
    ${table(lines, true)}
  </section> `;
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
