import { type DrawnIndicator, formOf } from './scoring.testing';
import type { Form } from '../form/form';
import type { FormId } from '../profile/form-id';
import {
  choicesAfterRenames,
  choicesIn,
  choicesOfOthers,
  storeChoices,
  type StoredChoices,
  storedChoicesSchema,
} from './stored-choices';

const row = (level3: string, level2 = '数量指标'): DrawnIndicator => ({
  level2,
  level3,
  target: '≥1次',
  actual: '1次',
});
const form = formOf([row('培训'), row('演练'), row('演练'), row('安全感', '社会效益指标')], { projectName: '防汛' });
const choices = {
  bands: { 15: 1 },
  shares: { 15: 0.72 },
  directions: { 12: '≤' as const },
  scores: { 14: 7.5 },
  rescale: true,
};
const NONE = { bands: {}, shares: {}, directions: {}, knownDirections: {}, scores: {} };

function kept(one = form, made: Parameters<typeof storeChoices>[1] = choices) {
  const stored = storeChoices(one, made);
  return storedChoicesSchema.parse(JSON.parse(JSON.stringify({ version: 1, forms: stored ? [stored] : [] })));
}

/** The choices for one of the forms of a workbook. */
const choicesFor = (one: Form, stored: StoredChoices, others: readonly Form[] = []) =>
  choicesIn(stored, [one, ...others])(one);

test('what is kept comes back', () => expect(choicesFor(form, kept())).toMatchObject(choices));

test('rows may have moved, names be printed with other spaces', () => {
  const moved = formOf([row('新增'), row(' 演 练'), row('演练'), row('安全感', '社会效益指标')], {
    projectName: '防汛',
  });
  expect(choicesFor(moved, kept())).toEqual({ ...choices, directions: {}, knownDirections: {} });
});

test.each([
  ['another sheet', { sheet: '别的表' }],
  ['another project', { projectName: '防火' }],
])('%s has none but the directions of its indicators, which were asked once', (_why, other) =>
  expect(choicesFor({ ...form, ...other }, kept())).toEqual({ ...NONE, knownDirections: { 12: '≤' } }),
);

test('a direction of its own goes before that of another form', () => {
  const other = { ...form, sheet: '别的表' };
  const forms = [...kept().forms, ...kept(other, { directions: { 12: '=' } }).forms];
  expect(choicesFor(other, { version: 1, forms }).directions).toEqual({ 12: '=' });
  expect(choicesFor(form, { version: 1, forms }).directions).toEqual({ 12: '≤' });
});

test('a direction that is only known from another form is not kept as its own', () => {
  const other = { ...form, sheet: '别的表' };
  expect(storeChoices(other, choicesFor(other, kept()))).toBeNull();
});

test('where two forms say different directions, a third is asked', () => {
  const [other, third] = [
    { ...form, sheet: '别的表' },
    { ...form, sheet: '第三张' },
  ];
  const forms = [...kept().forms, ...kept(other, { directions: { 12: '=' } }).forms];
  expect(choicesFor(third, { version: 1, forms }, [form, other])).toEqual(NONE);
  expect(choicesFor(third, { version: 1, forms })).toEqual(NONE);
});

test('what a form said that is gone does not speak against one that is there', () => {
  const [gone, third] = [
    { ...form, sheet: '删去的表' },
    { ...form, sheet: '第三张' },
  ];
  const stored = { version: 1 as const, forms: [...kept(gone, { directions: { 12: '=' } }).forms, ...kept().forms] };
  expect(choicesFor(third, stored, [form]).knownDirections).toEqual({ 12: '≤' });
  expect(choicesFor(third, stored, [form, gone]).knownDirections).toEqual({});
  expect(choicesFor(form, { ...stored, forms: stored.forms.slice(0, 1) }).knownDirections).toEqual({ 12: '=' });
});

test('the same name under another level 2 has its direction, and nothing else', () => {
  const other = formOf([row('培训', '质量指标'), row('演习')], { sheet: '别的表' });
  expect(choicesFor(other, kept())).toEqual({ ...NONE, knownDirections: { 12: '≤' } });
});

test('the same name under another level 2 of the same form is another row', () => {
  const regrouped = formOf([row('培训', '质量指标')], { projectName: '防汛' });
  expect(choicesFor(regrouped, kept())).toEqual({ ...NONE, knownDirections: { 12: '≤' }, rescale: true });
});

test('a form of another kind on the same sheet has choices of its own; those of an earlier version name no kind', () => {
  const other = { ...form, kind: 'monitoring' as const };
  expect(choicesFor(other, kept())).toEqual({ ...NONE, knownDirections: { 12: '≤' } });
  const earlier = { version: 1 as const, forms: kept().forms.map(({ kind: _kind, ...rest }) => rest) };
  expect(choicesFor(other, earlier)).toMatchObject({ scores: choices.scores, bands: choices.bands });
});

test.each([
  ['the unit of a form without a project', { unit: '应急局' }, '应急局'],
  ['nothing where a form names no unit either', { unit: null }, ''],
])('an earlier version kept %s', (_what, naming, project) => {
  const nameless = { ...form, projectName: null, ...naming };
  const { forms } = kept(nameless);
  const earlier = { version: 1 as const, forms: forms.map(({ kind: _kind, ...rest }) => ({ ...rest, project })) };
  expect(choicesFor(nameless, earlier)).toMatchObject(choices);
  expect(choicesOfOthers(earlier, [nameless])).toEqual([]);
  expect(choicesOfOthers(earlier, [form])).toEqual(earlier.forms);
});

test('choices follow a sheet to its new name, those of an earlier version stay', () => {
  const now = (id: FormId): FormId['sheet'] => (id.sheet === '自评表' ? '自评表2' : id.sheet);
  const { forms } = kept();
  const earlier = forms.map(({ kind: _kind, ...rest }) => rest);
  expect(
    choicesAfterRenames({ version: 1, forms: [...forms, ...earlier] }, now).forms.map(({ sheet }) => sheet),
  ).toEqual(['自评表2', '自评表']);
  const stored = kept();
  expect(choicesAfterRenames(stored, null)).toBe(stored);
});

test('choices that speak of no form are told from those that do', () => {
  const { forms } = kept();
  expect(choicesOfOthers({ version: 1, forms }, [form])).toEqual([]);
  expect(choicesOfOthers({ version: 1, forms }, [{ ...form, sheet: '别的表' }])).toEqual(forms);
  expect(choicesOfOthers({ version: 1, forms }, [{ ...form, sheet: '别的表' }, form])).toEqual([]);
});

test('nothing is kept where nothing was decided', () => {
  expect(storeChoices(form, { bands: {}, directions: {} })).toBeNull();
});
