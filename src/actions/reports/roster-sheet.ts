import type { RunReport } from '../report-schema';
import { namedOnly } from './missing-line';
import { pathsNamed } from './paths-named';
import type { ReportSheet } from './report-sheet';
import { runWords } from './run-words';
import { drawLine, headers, text } from './sheet-lines';
import { wording } from '../wording';

/** Who did not hand in, what came twice or from others, and forms that an earlier report had; empty where nothing of it was asked for. */
export function rosterSheet(): ReportSheet {
  const words = runWords();
  const { unit, file } = wording.reports.columns;
  let isEmpty = true;
  return {
    ...{ id: 'report-roster', name: words.sheet, columnWidths: [20, 40, 40, 60] },
    start: () => undefined,
    file: () => undefined,
    end(form, { roster, gone = [] }) {
      isEmpty = !roster && gone.length === 0;
      if (isEmpty) return;
      if (roster) {
        const { expected, missing, unrecognised = [], twice } = roster;
        form.row(24, ['A:D', words.roster(expected, missing.length, unrecognised.length, twice.length), 'title']);
      }
      form.row(24, ...headers(words.state, unit, words.projectOrForm, file));
      form.repeatOnPages();
      for (const line of linesOf({ roster, gone })) drawLine(form, line.map(text));
    },
    isEmpty: () => isEmpty,
  };
}

function linesOf({ roster, gone = [] }: RunReport): string[][] {
  const words = runWords();
  const { missing = [], unrecognised = [], twice = [], unlisted = [] } = roster ?? {};
  return [
    ...missing.map((one) => [words.notHandedIn, one.unit, one.project ?? '', namedOnly(one)]),
    ...unrecognised.map(({ unit, project, paths }) => [words.unrecognised, unit, project ?? '', pathsNamed(paths)]),
    ...twice.map(({ unit, form, paths }) => [words.twice, unit, form, pathsNamed(paths)]),
    ...unlisted.map(({ unit, paths }) => [words.unlisted, unit, '', pathsNamed(paths)]),
    ...gone.map(({ name, path, sheet }) => [words.goneForm, '', name, `${path} ${sheet}`]),
  ];
}
