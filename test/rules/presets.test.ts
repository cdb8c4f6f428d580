import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/actions/check';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { readWorkbook } from '../../src/host/file/read';

function missingIn(name: string, preset: string): string[] {
  const workbook = readWorkbook(readFileSync(join(__dirname, '../fixtures/forms', name)), name);
  const { forms } = checkWorkbook(workbook, { ...DEFAULT_PROFILE, preset, forSubmission: true });
  const groups = ['quantity', 'quality', 'timeliness', 'cost', 'benefit', 'satisfaction'].map(
    (group) => `${group}-missing`,
  );
  const found = forms.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  return [...new Set(found.filter((rule) => groups.includes(rule)))].sort();
}

test.each([
  ['changji.xlsx', 'xinjiang', []],
  ['chengde.xlsx', 'hebei', []],
  ['pingluo.xlsx', 'ningxia', []],
  ['dalian.xlsx', 'dalian', []],
  ['dalian.xlsx', 'national', ['cost-missing']],
  ['dalian.xlsx', 'hebei', ['benefit-missing', 'cost-missing']],
  ['changji.xlsx', 'hebei', ['benefit-missing']],
])('%s by the preset %s', (name, preset, expected) => expect(missingIn(name, preset)).toEqual(expected));
