import type { BlankForm } from '../../core/templates/blank-form';
import { drawing } from '../../core/templates/drawing';
import type { RunReport } from '../report-schema';
import { drawLine, headers, text } from './sheet-lines';

/** Who did not hand in, what came twice or from others, and forms that an earlier report had; null where nothing of it was asked for. */
export function drawRoster({ roster, gone = [] }: RunReport): BlankForm | null {
  if (!roster && gone.length === 0) return null;
  const form = drawing('report-roster', '报送情况', [20, 40, 40, 60]);
  if (roster) {
    const { expected, missing, twice } = roster;
    form.row(24, ['A:D', `应报 ${expected}，未报 ${missing.length}，重复报送 ${twice.length}`, 'title']);
  }
  form.row(24, ...headers('情况', '单位', '项目（表）', '文件'));
  form.repeatOnPages();
  for (const line of linesOf({ roster, gone })) drawLine(form, line.map(text));
  return form.done();
}

function linesOf({ roster, gone = [] }: RunReport): string[][] {
  const { missing = [], twice = [], unlisted = [] } = roster ?? {};
  return [
    ...missing.map(({ unit, project }) => ['未报送', unit, project ?? '', '']),
    ...twice.map(({ unit, form, paths }) => ['重复报送', unit, form, paths.join('、')]),
    ...unlisted.map(({ unit, paths }) => ['名单之外', unit, '', paths.join('、')]),
    ...gone.map(({ name, path, sheet }) => ['上次有、这次没有', '', name, `${path} ${sheet}`]),
  ];
}
