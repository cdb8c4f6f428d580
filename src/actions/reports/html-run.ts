import type { RunReport } from '../report-schema';
import { cameTwice } from './came-twice';
import { html, type Markup } from './markup';
import { missingLine } from './missing-line';
import { pathsNamed } from './paths-named';
import { runWords } from './run-words';
import { wording } from '../wording';

/** Who did not hand in, what came twice or from others, and forms that are gone. */
export function runLists({ roster, gone = [] }: RunReport): Markup {
  const words = { ...wording.reports, ...runWords() };
  return html`${[
    ...(roster ? rosterLists(roster) : []),
    list(
      words.gone,
      gone.map(({ name, path, sheet }) => words.bracketed(name, `${path} ${sheet}`)),
    ),
  ]}`;
}

function rosterLists({
  expected,
  missing,
  unrecognised = [],
  twice,
  unlisted,
}: NonNullable<RunReport['roster']>): Markup[] {
  const words = { ...wording.reports, ...runWords() };
  return [
    html`<h2>${words.roster(expected, missing.length, unrecognised.length, twice.length)}</h2>`,
    list(words.missing, missing.map(missingLine)),
    list(
      words.unrecognised,
      unrecognised.map(({ unit, project, paths }) =>
        words.named([unit, project].filter(Boolean).join(' '), pathsNamed(paths)),
      ),
    ),
    list(
      words.twice,
      twice.map(({ unit, form, paths }) => words.named(cameTwice(unit, form), pathsNamed(paths))),
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
