import { colours } from './colours';
import type { RunReport } from '../actions/report-schema';
import { cameTwice } from '../actions/reports/came-twice';
import { missingLine } from '../actions/reports/missing-line';
import { pathsNamed } from '../actions/reports/paths-named';
import { runWords } from '../actions/reports/run-words';
import { plainText } from './plain-text';
import { wording } from '../actions/wording';

/** What a run says about its files together, for people; '' where there is nothing to say. */
export function wholeRunText({ acrossFiles = [], roster, gone = [] }: RunReport): string {
  const says = { ...wording.reports, ...runWords() };
  const lines = [
    ...titled(
      says.betweenFiles,
      acrossFiles.flatMap(({ code, path, sheet, cell, message, how }) => [
        `${code} ${path} ${sheet}!${cell} ${message}`,
        `  ${says.advice}${how}`,
      ]),
    ),
    ...titled(
      says.gone,
      gone.map(({ name, path, sheet }) => says.bracketed(name, `${path} ${sheet}`)),
    ),
    ...(roster ? rosterLines(roster) : []),
  ];
  return lines.length ? `${lines.join('\n')}\n` : '';
}

function rosterLines({
  expected,
  missing,
  unrecognised = [],
  twice,
  unlisted,
}: NonNullable<RunReport['roster']>): string[] {
  const says = { ...wording.reports, ...runWords() };
  return [
    colours.bold(says.roster(expected, missing.length, unrecognised.length, twice.length)),
    ...titled(says.missing, missing.map(missingLine)),
    ...titled(
      says.unrecognised,
      unrecognised.map(({ unit, project, paths }) =>
        says.named([unit, project].filter(Boolean).join(' '), pathsNamed(paths)),
      ),
    ),
    ...titled(
      says.twice,
      twice.map(({ unit, form, paths }) => says.named(cameTwice(unit, form), pathsNamed(paths))),
    ),
    ...titled(
      says.unlisted,
      unlisted.map(({ unit, paths }) => says.named(unit, pathsNamed(paths))),
    ),
  ];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length ? [colours.bold(title), ...lines.map((line) => `  ${indented(line)}`)] : [];
}

function indented(line: string): string {
  return (/^\s*/.exec(line)?.[0] ?? '') + plainText(line);
}
