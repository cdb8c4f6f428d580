import { remember } from '../../sheet/remember';

/** The first character of every initial in the order of pinyin, which the language itself knows as a sort order. */
const FIRST_OF_INITIAL = '吖a八b嚓c咑d妸e发f旮g哈h丌j咔k垃l妈m拏n噢o妑p七q呥r仨s他t屲w夕x丫y帀z';
const FIRST = [...FIRST_OF_INITIAL.matchAll(/(\p{Script=Han})(.)/gu)].map(([, character = '', letter = '']) => {
  return { character, letter };
});

/** Further initials of characters with several readings. */
const OTHER_READINGS: Readonly<Record<string, string>> = {
  ...{ 重: 'zc', 调: 'dt', 行: 'xh', 长: 'zc', 传: 'cz', 参: 'cs', 会: 'hk', 单: 'ds', 降: 'jx', 处: 'c', 率: 'ls' },
  ...{ 乐: 'ly', 校: 'xj', 便: 'bp', 藏: 'cz', 石: 'sd', 车: 'cj', 朝: 'cz', 曾: 'cz', 盛: 'sc', 弹: 'dt', 厦: 'sx' },
};

/**
 * Whether the letters are pinyin initials of neighbouring characters of a name; letters, digits and signs stand for themselves.
 *
 * @example
 * matchesInitials('培训次数', 'pxcs') //=> true
 */
export function matchesInitials(name: string, letters: string): boolean {
  const readings = [...name].map((character) => OTHER_READINGS[character] ?? initialOf(character));
  const wanted = [...letters.toLowerCase()];
  return readings.some((_reading, start) =>
    wanted.every((letter, index) => readings[start + index]?.includes(letter) ?? false),
  );
}

/** The initial of a character's usual reading; what is no Chinese character stands for itself. */
const initialOf = remember((character: string): string => {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  const { compare } = byPinyin();
  return FIRST.findLast((first) => compare(first.character, character) <= 0)?.letter ?? '';
});

let collator: Intl.Collator | undefined;

function byPinyin(): Intl.Collator {
  return (collator ??= new Intl.Collator('zh-CN-u-co-pinyin'));
}
