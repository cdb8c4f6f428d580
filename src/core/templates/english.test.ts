import { ENGLISH_FIELDS, ENGLISH_LAYOUTS } from './english';
import { LIBRARY } from './library/library';

test('every field of the library has a name in English, and no other', () =>
  expect(new Set(Object.keys(ENGLISH_FIELDS))).toEqual(new Set(LIBRARY.map(({ category }) => category))));

test('names tell layouts and fields apart', () => {
  for (const names of [ENGLISH_FIELDS, ENGLISH_LAYOUTS].map(Object.values))
    expect([new Set(names).size, names.join().match(/\p{Script=Han}/u)]).toEqual([names.length, null]);
});
