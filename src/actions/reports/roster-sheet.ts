import type { BlankForm } from '../../core/templates/blank-form';
import { drawing } from '../../core/templates/drawing';
import type { RunReport } from '../report-schema';
import { drawLine, headers, text } from './sheet-lines';
import { wording } from '../wording';

/** Who did not hand in, what came twice or from others, and forms that an earlier report had; null where nothing of it was asked for. */
export function drawRoster({ roster, gone = [] }: RunReport): BlankForm | null {
  if (!roster && gone.length === 0) return null;
  const words = wording.reports;
  const { state, unit, projectOrForm, file } = words.columns;
  const form = drawing('report-roster', words.sheets.roster, [20, 40, 40, 60]);
  if (roster) {
    const { expected, missing, unrecognised = [], twice } = roster;
    form.row(24, ['A:D', words.roster(expected, missing.length, unrecognised.length, twice.length), 'title']);
  }
  form.row(24, ...headers(state, unit, projectOrForm, file));
  form.repeatOnPages();
  for (const line of linesOf({ roster, gone })) drawLine(form, line.map(text));
  return form.done();
}

function linesOf({ roster, gone = [] }: RunReport): string[][] {
  const words = wording.reports;
  const { missing = [], unrecognised = [], twice = [], unlisted = [] } = roster ?? {};
  return [
    ...missing.map(({ unit, project }) => [words.notHandedIn, unit, project ?? '', '']),
    ...unrecognised.map(({ unit, project, paths }) => [words.unrecognised, unit, project ?? '', words.list(paths)]),
    ...twice.map(({ unit, form, paths }) => [words.twice, unit, form, words.list(paths)]),
    ...unlisted.map(({ unit, paths }) => [words.unlisted, unit, '', words.list(paths)]),
    ...gone.map(({ name, path, sheet }) => [words.goneForm, '', name, `${path} ${sheet}`]),
  ];
}
