import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PROFILE, type Profile } from '../core/profile/profile';
import { createFileHost } from '../host/file';
import { check, type CheckResult } from './check';
import { chooseMoneyUnit } from './money-unit';
import type { UserMemory } from './profile';
import { takeForm, takenForm } from './taken-form';

const FORMS = join(__dirname, '../../test/fixtures/forms');

function memory(): UserMemory {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}

function checked(name: string, profile: Profile = DEFAULT_PROFILE): Promise<CheckResult> {
  return check(createFileHost(readFileSync(join(FORMS, `${name}.xlsx`)), `${name}.xlsx`), profile);
}

test.each(['changji', 'dalian', 'pasted-dalian', 'stacked'])(
  'every form of %s is taken along as it was read',
  async (name) => {
    const { workbook, forms } = await checked(name);
    for (const { form } of forms) {
      const kept = memory();
      takeForm(kept, workbook, form, DEFAULT_PROFILE);
      expect(takenForm(kept, DEFAULT_PROFILE)).toEqual({
        workbook: `${name}.xlsx`,
        form: { ...form, protected: false },
      });
    }
  },
);

test('with the unit that was chosen for its amounts', async () => {
  const { workbook, forms } = await checked('dalian');
  const [first] = forms;
  if (!first) throw new Error('no form');
  const profile = { ...DEFAULT_PROFILE, ...chooseMoneyUnit(DEFAULT_PROFILE, first.form, '元') };
  const kept = memory();
  takeForm(kept, workbook, first.form, profile);
  expect(takenForm(kept, DEFAULT_PROFILE)?.form.budget).toEqual(
    (await checked('dalian', profile)).forms[0]?.form.budget,
  );
});

test('where the browser refuses one, none is there: not it, which only this page would see, and not an older one', async () => {
  const { workbook, forms } = await checked('stacked');
  const [first, second] = forms;
  if (!first || !second) throw new Error('not two forms');
  const kept = memory();
  takeForm(kept, workbook, first.form, DEFAULT_PROFILE);
  const set = (key: string, value: string): never => {
    kept.set(key, value);
    throw new DOMException('full', 'QuotaExceededError');
  };
  const take = (): void => takeForm({ ...kept, set }, workbook, second.form, DEFAULT_PROFILE);
  expect(take).toThrow(expect.objectContaining({ code: 'not-taken' }));
  expect(takenForm(kept, DEFAULT_PROFILE)).toBeNull();
});

test.each([
  ['nothing', null],
  ['what was cut off', '{"version":1'],
  [
    'a sheet without the form',
    JSON.stringify({
      version: 1,
      workbook: '',
      range: 'A1:B2',
      units: [],
      sheet: { name: '表', rows: [null], merges: [] },
    }),
  ],
])('%s is no form', (_why, text) => {
  const kept = memory();
  if (text !== null) kept.set('taken-form', text);
  expect(takenForm(kept, DEFAULT_PROFILE)).toBeNull();
});
