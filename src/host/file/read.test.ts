import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt } from '../../core/sheet/sheet';
import { readWorkbook } from './read';

test('fixture', () => {
  const bytes = readFileSync(join(__dirname, '../../../test/fixtures/forms/changji.xlsx'));
  const book = readWorkbook(bytes, 'changji.xlsx');
  expect(book.sheets).toHaveLength(5);
  expect(cellAt(book.sheets[0]!, 1, 1)?.value).toMatch(/自评表/);
  expect(book.sheets[0]?.merges.length).toBeGreaterThan(5);
});
