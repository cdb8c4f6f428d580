import type { RunReport } from '../report-schema';
import { table } from './html-file';
import { html, type Markup } from './markup';
import { pathsNamed } from './paths-named';
import { wording } from '../wording';

/** What a run says about its files together: findings between files, who did not hand in, and forms that are gone. */
export function wholeRun({ acrossFiles = [], roster, gone = [] }: RunReport): Markup {
  const words = wording.reports;
  const lists = [
    ...(roster ? rosterLists(roster) : []),
    list(
      words.gone,
      gone.map(({ name, path, sheet }) => words.bracketed(name, `${path} ${sheet}`)),
    ),
  ];
  const between = acrossFiles.map(({ path, sheet, ...finding }) => ({ ...finding, sheet: `${path} ${sheet}` }));
  return html`${
    between.length > 0
      ? html`<section>
          <h2>${words.betweenFiles}</h2>
          ${table(between, true)}
        </section> `
      : null
  }${lists}`;
}

function rosterLists({
  expected,
  missing,
  unrecognised = [],
  twice,
  unlisted,
}: NonNullable<RunReport['roster']>): Markup[] {
  const words = wording.reports;
  return [
    list(
      words.missingOf(expected, missing.length),
      missing.map(({ unit, project }) => [unit, project].filter(Boolean).join(' ')),
    ),
    list(
      words.unrecognised,
      unrecognised.map(({ unit, project, paths }) =>
        words.named([unit, project].filter(Boolean).join(' '), pathsNamed(paths)),
      ),
    ),
    list(
      words.twice,
      twice.map(({ unit, form, paths }) => words.named(`${unit} ${form}`, pathsNamed(paths))),
    ),
    list(
      words.unlisted,
      unlisted.map(({ unit, paths }) => words.named(unit, pathsNamed(paths))),
    ),
  ];
}

function list(title: string, lines: readonly string[]): Markup {
  if (lines.length === 0) return html``;
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section> `;
}
