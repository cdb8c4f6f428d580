import { PRESETS } from '../../profile/presets';
import { ENGLISH_PRESETS } from '../../profile/presets/english';
import { POLICIES } from '.';
import { ENGLISH_POLICIES } from './english';

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id).sort();

test.each([
  ['policy', idsOf(POLICIES), ENGLISH_POLICIES],
  ['preset', idsOf(PRESETS), ENGLISH_PRESETS],
])('every %s has English texts, without Chinese outside of quotations', (_what, ids, texts) => {
  expect(Object.keys(texts).sort()).toEqual(ids);
  const said = Object.values(texts).flatMap(({ title, source, note }) => [title, source, note]);
  expect(
    said.filter((text) => /[\p{Script=Han}，。；：、（）]/u.test(text.replace(/“[^”]*”|\([^()]*\)/g, ''))),
  ).toEqual([]);
});
