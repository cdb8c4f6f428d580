import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDrawers } from './drawers';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['few and small, which need no file', [1, 10, 100]],
  ['more than memory keeps', [400_000, 400_000, 400_000, 1, 400_000]],
  ['one that is larger than what memory keeps', [10, 3_000_000, 10]],
])('everything comes back, by its place and in order: %s', (_why, lengths) => {
  const drawers = openDrawers(folder);
  const [texts, lengthsPut] = [drawers.open<{ text: string }>(), drawers.open<number>()];
  const put = lengths.map((length, index) => ({ text: String.fromCharCode(0x7532 + index).repeat(length) }));
  const places = put.map((item) => {
    lengthsPut.put(item.text.length);
    return texts.put(item);
  });
  expect([...texts.all()]).toEqual(put);
  expect(places.map(texts.get)).toEqual(put);
  expect([...lengthsPut.all()]).toEqual(lengths);
  expect(readdirSync(folder)).toEqual([]);
  drawers.close();
});

test('a disk that takes nothing is named', () => {
  const texts = openDrawers('/nowhere').open<string>();
  texts.put('small');
  expect(() => ['a', 'b'].forEach((letter) => texts.put(letter.repeat(600_000)))).toThrow(
    expect.objectContaining({ code: 'not-writable', message: expect.stringContaining('“/nowhere”写不进去') as string }),
  );
});
