import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PROFILE } from '../../core/profile/profile';
import { readWorkbook } from '../../host/file/read';
import { checkWorkbook } from '../check';
import { toFileReport } from '../report';
import { factsOf, formOf } from './form-facts';

const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../test/fixtures/forms/changji.xlsx')));
const file = toFileReport('昌吉.xlsx', checkWorkbook(readWorkbook(bytes, '昌吉.xlsx'), DEFAULT_PROFILE));

test('a form comes back with the facts that forms of other files are compared by', () => {
  for (const form of file.forms) {
    const { kind, title, year, unit, projectName, projectCode, budget, execution, indicators } = form;
    const facts: unknown = JSON.parse(JSON.stringify(factsOf(file, form)));
    expect(formOf(facts as ReturnType<typeof factsOf>, '甲')).toMatchObject({
      ...{ sheet: '甲', kind, title, year, unit, projectName, projectCode, budget: { total: budget.total } },
      execution: { initial: execution?.initial },
      indicators: indicators.map(({ row, level1, level2, level3, target, value, cells }) => ({
        ...{ row, level1, level2, level3, target, value },
        cells: { level3: cells.level3, target: cells.target },
      })),
    });
  }
  expect(file.forms).not.toEqual([]);
});

test('the facts name what the file itself found on the sheet of the form, and nothing of other sheets', () => {
  const [form] = file.forms;
  const finding = { rule: 'project-code-duplicate', code: 'JG04', severity: 'error', cell: 'C4' } as const;
  const words = { message: '', why: '', how: '' };
  const findings = ['别的表', form?.sheet ?? ''].map((sheet, at) => ({ ...finding, ...words, sheet, cell: `C${at}` }));
  expect(form && factsOf({ ...file, findings }, form).found).toEqual(['project-code-duplicate!C1']);
});
