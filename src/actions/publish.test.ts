import * as z from 'zod/mini';
import { publish } from './publish';

const schema = z.object({
  name: z.string(),
  note: z.optional(z.string()),
  cells: z.array(z.object({ at: z.string() })),
  card: z.nullable(z.object({ total: z.number() })),
});

test('what the schema does not name is left out, at every depth', () => {
  const value = { name: '甲', own: 1, cells: [{ at: 'A1', own: 2 }], card: { total: 3, own: 4 } };
  expect(publish(schema, value)).toEqual({ name: '甲', cells: [{ at: 'A1' }], card: { total: 3 } });
});

test('null stays null, and what is absent stays absent', () => {
  expect(Object.keys(publish(schema, { name: '甲', cells: [], card: null }))).toEqual(['name', 'cells', 'card']);
});

test('what is published is what the schema itself would let through', () => {
  const value = { name: '甲', note: '注', cells: [{ at: 'A1', own: 2 }], card: null };
  expect(publish(schema, value)).toEqual(schema.parse(value));
});
