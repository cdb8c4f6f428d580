import { recognise } from '../form/recognise';
import { DEFAULT_PROFILE } from '../profile/profile';
import { lint } from '../rules/lint';
import { blankFormOf } from './blank-forms';
import { exampleForm } from './example-form';
import { sheetOfBlank } from './sheet-of-blank';

const blank = blankFormOf('project-self-evaluation');

test('the example is a form in which there is something to repair and something to score', () => {
  const sheet = sheetOfBlank(exampleForm(blank ?? fail()));
  const [form = fail(), more] = recognise(sheet).forms;
  expect(more).toBeUndefined();
  expect(form).toMatchObject({ kind: 'project-self-evaluation', projectName: '示例：基层干部业务培训' });
  expect(form.indicators).toHaveLength(7);
  expect(form.execution).toMatchObject({ adjusted: 120, executed: 114 });
  const found = lint([form], DEFAULT_PROFILE).byForm.flat();
  expect(new Set(found.map(({ severity }) => severity)).size).toBeGreaterThan(1);
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['score-text-suffix', 'vague-qualitative']));
});

function fail(): never {
  throw new Error('no such form');
}
