import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseValue } from './parse-value';
import type { Value } from './value';

interface Listed extends Value {
  readonly text: string;
  readonly column: string;
}

const file = join(__dirname, '../../../test/fixtures/domain/values.json');
const { values } = JSON.parse(readFileSync(file, 'utf8')) as { values: Listed[] };

describe('every value that occurs in the collected forms', () => {
  test('the list is complete', () => expect(values).toHaveLength(221));

  test.each(values.map((listed) => [listed.text, listed] as const))('“%s”', (text, listed) => {
    const { kind, comparator, number, unit, from, to } = parseValue(text);
    expect({ kind, comparator, number, unit, from: from ?? null, to: to ?? null }).toEqual({
      kind: listed.kind,
      comparator: listed.comparator,
      number: listed.number,
      unit: listed.unit,
      from: listed.from ?? null,
      to: listed.to ?? null,
    });
  });
});
