import { readContent } from '../../src/host/file/sheet-content';
import { relationshipsOf } from '../../src/host/file/workbook-parts';

/** Beyond what V8 can take in one go of an expression that remembers every step. */
const MANY = 4_000_000;

test('a row of millions of empty cells is passed over', () => {
  const sources = { strings: [], formats: [], daysBehind: 0 };
  const { rows } = readContent(`<row r="1">${'<c r="A1"/>'.repeat(MANY)}<c r="B1"><v>7</v></c></row>`, sources);
  expect(rows).toEqual([[undefined, { value: 7 }]]);
});

test.each([
  ['letters', 'a'.repeat(MANY * 3)],
  ['attributes', ' a=""'.repeat(MANY)],
])('a tag of millions of %s does not keep the next one from being read', (_what, inner) => {
  const sound = '<Relationship Id="rId1" Type="t/worksheet" Target="sheet1.xml"/>';
  const read = relationshipsOf('xl/workbook.xml', `<Relationship ${inner}><Relationship ${inner}/>${sound}`);
  expect(read.at(-1)).toEqual({ id: 'rId1', type: 'worksheet', target: 'xl/sheet1.xml' });
});
