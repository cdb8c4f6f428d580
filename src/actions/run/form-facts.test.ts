import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PROFILE } from '../../core/profile/profile';
import { readWorkbook } from '../../host/file/read';
import { checkWorkbook } from '../check';
import { toFileReport } from '../report';
import { factKeeper } from './form-facts';

const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../test/fixtures/forms/changji.xlsx')));
const { forms } = toFileReport('昌吉.xlsx', checkWorkbook(readWorkbook(bytes, '昌吉.xlsx'), DEFAULT_PROFILE));

test('a form comes back with the facts that forms of other files are compared by', () => {
  const keeper = factKeeper();
  const kept = forms.map((form) => keeper.keep('昌吉.xlsx', form));
  for (const [index, facts] of kept.entries()) {
    const { kind, title, year, unit, projectName, projectCode, budget, execution, indicators } = forms[index] ?? {};
    expect(keeper.formOf(facts, '甲')).toMatchObject({
      ...{ sheet: '甲', kind, title, year, unit, projectName, projectCode, budget: { total: budget?.total } },
      execution: { initial: execution?.initial },
      indicators: indicators?.map(({ row, level1, level2, level3, target, value, cells }) => ({
        ...{ row, level1, level2, level3, target, value },
        cells: { level3: cells.level3, target: cells.target },
      })),
    });
  }
});

test('of a form itself only numbers are kept, under a hundred bytes a row', () => {
  const keeper = factKeeper();
  for (const form of forms) {
    const { numbers } = keeper.keep('昌吉.xlsx', form);
    expect(numbers).toMatch(/^(?:[\d[\],.-]|null)+$/);
    expect(numbers.length).toBeLessThan(100 * (form.indicators.length + 1));
  }
});
