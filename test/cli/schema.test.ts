import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { checkReportSchema, scoreReportSchema } from '../../src/actions/report-schema';

const FOLDER = join(__dirname, '../../docs');

/** The reports as other programs can check them. `UPDATE_PAGES=1` writes them anew. */
test.each([
  ['report.schema.json', 'jixiao check --format json', checkReportSchema],
  ['score-report.schema.json', 'jixiao score --format json', scoreReportSchema],
])('%s is what the command checks itself by', (name, title, schema) => {
  const published = `${JSON.stringify({ title, ...z.toJSONSchema(schema, { reused: 'ref' }) }, null, 2)}\n`;
  if (process.env['UPDATE_PAGES']) writeFileSync(join(FOLDER, name), published);
  expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(published);
});
