import { DEFAULT_PROFILE } from '../core/profile/profile';
import { formOf } from '../core/scoring/scoring.testing';
import { createFileHost } from '../host/file';
import { workbookFile } from '../host/file/workbook.testing';
import { sheetOf } from '../core/sheet/sheet.testing';
import { loadChoices, loadStored, saveChoices } from './choices';

const form = formOf([{ target: '提升', actual: '提升' }]);
const NONE = { bands: {}, shares: {}, directions: {}, knownDirections: {}, scores: {} };
const choices = { ...NONE, bands: { 12: 1 } };
/** A workbook that has a sheet of the form's name, as it was read. */
const READ = {
  workbook: { name: '表.xlsx', sheets: [sheetOf([], { name: form.sheet })], activeSheet: null, activeCell: null },
  checkedBy: DEFAULT_PROFILE,
};
const emptyWorkbook = () => createFileHost(workbookFile({ sheets: { 自评表: '<sheetData/>' } }), '表.xlsx');

test('choices are kept in the workbook', async () => {
  const host = emptyWorkbook();
  await saveChoices(host, await loadStored(host, READ), [{ form, choices }]);
  const reopened = createFileHost(host.bytes(), '表.xlsx');
  expect((await loadChoices(reopened, READ))(form)).toEqual(choices);
});

test('what is no choice is taken away again', async () => {
  const host = emptyWorkbook();
  await saveChoices(host, await loadStored(host, READ), [{ form, choices }]);
  await saveChoices(host, await loadStored(host, READ), [{ form, choices: {} }]);
  expect(await host.settings.get('jixiao.choices')).toBeNull();
});

test.each([
  ['nothing', null],
  ['what was cut off', '{"version":1,"forms":['],
  ['another version', '{"version":2,"forms":[]}'],
])('%s counts as no choices', async (_why, saved) => {
  const host = emptyWorkbook();
  await host.settings.set('jixiao.choices', saved);
  expect((await loadChoices(host, READ))(form)).toEqual(NONE);
});

test('what is kept for a form that is not there now stays', async () => {
  const host = emptyWorkbook();
  const other = { ...form, projectName: '另一个项目' };
  await saveChoices(host, await loadStored(host, READ), [{ form: other, choices }]);
  await saveChoices(host, await loadStored(host, READ), [{ form, choices: { scores: { 12: 3 } } }]);
  const kept = await loadChoices(host, READ);
  expect([kept(other).bands, kept(form).scores]).toEqual([choices.bands, { 12: 3 }]);
});
