import { formOf } from '../core/scoring/scoring.testing';
import { createFileHost } from '../host/file';
import { workbookFile } from '../host/file/workbook.testing';
import { loadChoices, saveChoices } from './choices';

const form = formOf([{ target: '提升', actual: '提升' }]);
const NONE = { bands: {}, shares: {}, directions: {}, knownDirections: {}, scores: {} };
const choices = { ...NONE, bands: { 12: 1 } };
const emptyWorkbook = () => createFileHost(workbookFile({ sheets: { 自评表: '<sheetData/>' } }), '表.xlsx');

test('choices are kept in the workbook', async () => {
  const host = emptyWorkbook();
  await saveChoices(host, [{ form, choices }]);
  const reopened = createFileHost(host.bytes(), '表.xlsx');
  expect((await loadChoices(reopened))(form)).toEqual(choices);
});

test('what is no choice is taken away again', async () => {
  const host = emptyWorkbook();
  await saveChoices(host, [{ form, choices }]);
  await saveChoices(host, [{ form, choices: {} }]);
  expect(await host.settings.get('jixiao.choices')).toBeNull();
});

test.each([
  ['nothing', null],
  ['what was cut off', '{"version":1,"forms":['],
  ['another version', '{"version":2,"forms":[]}'],
])('%s counts as no choices', async (_why, saved) => {
  const host = emptyWorkbook();
  await host.settings.set('jixiao.choices', saved);
  expect((await loadChoices(host))(form)).toEqual(NONE);
});
