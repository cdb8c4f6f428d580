import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createFileHost } from '.';
import { readWorkbook } from './read';

const FORM = readFileSync(join(__dirname, '../../../test/fixtures/forms/korla.xlsx'));
const ENCODINGS = ['utf-16le', 'utf-16be'] as const;

type Encoding = (typeof ENCODINGS)[number];

function inUtf16(text: string, encoding: Encoding): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text.replace('encoding="UTF-8"', "encoding='UTF-16'")}`, 'utf16le');
  return new Uint8Array(encoding === 'utf-16le' ? bytes : bytes.swap16());
}

/** The form with every XML part in UTF-16; `change` makes another text of a part. */
function formIn(encoding: Encoding, change = (text: string): string => text): Uint8Array {
  const parts = Object.entries(unzipSync(FORM)).map(([name, content]) => [
    name,
    /\.(?:xml|rels)$/.test(name) ? inUtf16(change(strFromU8(content)), encoding) : content,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

describe.each(ENCODINGS)('a workbook in %s', (encoding) => {
  test('is read', () => {
    expect(readWorkbook(formIn(encoding), '表.xlsx')).toEqual(readWorkbook(FORM, '表.xlsx'));
  });

  test('keeps the parts that a change does not touch, and has the others in UTF-8', async () => {
    const bytes = formIn(encoding);
    const host = createFileHost(bytes, '表.xlsx');
    const [sheet] = (await host.read()).sheets;
    const at = { sheet: sheet?.name ?? '', cell: 'Z99' };
    await host.apply({ title: '', changes: [{ do: 'set', at, before: { empty: true }, after: { text: '改' } }] });
    const [before, after] = [unzipSync(bytes), unzipSync(host.bytes())];
    const changed = Object.keys(after).filter(
      (part) => !Buffer.from(after[part] ?? []).equals(before[part] ?? strToU8('')),
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(strFromU8(after['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(/^<\?xml [^>]*encoding="UTF-8"/);
    const [written] = readWorkbook(host.bytes(), '表.xlsx').sheets;
    expect(written?.rows[98]?.[25]).toEqual({ value: '改' });
  });

  test('may no more declare a document type than another', () => {
    const declared = formIn(encoding, (text) => text.replace(/\?>/, '?><!DOCTYPE x>'));
    expect(() => readWorkbook(declared, '表.xlsx')).toThrow('unsafe-file');
  });
});
