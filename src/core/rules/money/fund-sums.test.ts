import { BARE_FORM } from '../../form/bare-form';
import type { Form, Task } from '../../form/form';
import { fundSums } from './fund-sums';

function formWith(task: Omit<Task, 'name' | 'content'>): Form {
  const tasks = [{ name: '草原防火', content: '', ...task }];
  return { ...BARE_FORM, sheet: 'Sheet1', range: 'A1:F9', kind: 'department-target', tasks };
}

test.each<[string, Omit<Task, 'name' | 'content'>, (number | null)[]]>([
  [
    'a part without a column of its own is unknown',
    { total: 100, fiscal: 80, other: null, cells: { total: 'C2', fiscal: 'D2' } },
    [80],
  ],
  [
    'a part left blank is nothing',
    { total: 100, fiscal: 80, other: null, cells: { total: 'C2', fiscal: 'D2', other: 'E2' } },
    [80, null],
  ],
])('%s', (_why, task, amounts) => {
  expect(fundSums(formWith(task))[0]?.parts.map(({ amount }) => amount)).toEqual(amounts);
});
