import { type DrawnIndicator, formOf } from './scoring.testing';
import { choicesFor, storeChoices, storedChoicesSchema } from './stored-choices';

const row = (level3: string, level2 = '数量指标'): DrawnIndicator => ({
  level2,
  level3,
  target: '≥1次',
  actual: '1次',
});
const form = formOf([row('培训'), row('演练'), row('演练'), row('安全感', '社会效益指标')], { projectName: '防汛' });
const choices = { bands: { 15: 1 }, directions: { 12: '≤' as const }, scores: { 14: 7.5 }, rescale: true };

function kept(one = form, made: Parameters<typeof storeChoices>[1] = choices) {
  const stored = storeChoices(one, made);
  return storedChoicesSchema.parse(JSON.parse(JSON.stringify({ version: 1, forms: stored ? [stored] : [] })));
}

test('what is kept comes back', () => expect(choicesFor(form, kept())).toEqual(choices));

test('rows may have moved, names be printed with other spaces', () => {
  const moved = formOf([row('新增'), row(' 演 练'), row('演练'), row('安全感', '社会效益指标')], {
    projectName: '防汛',
  });
  expect(choicesFor(moved, kept())).toEqual({ bands: { 15: 1 }, directions: {}, scores: { 14: 7.5 }, rescale: true });
});

test.each([
  ['another sheet', { sheet: '别的表' }],
  ['another project', { projectName: '防火' }],
])('%s has none', (_why, other) => expect(choicesFor({ ...form, ...other }, kept())).toEqual({}));

test('nothing is kept where nothing was decided', () => {
  expect(storeChoices(form, { bands: {}, directions: {} })).toBeNull();
});
