import { matchesInitials } from './initials';
import { LIBRARY, searchLibrary } from './library';
import { similarEntries } from './similar-entries';

const names = (text: string) => searchLibrary({ text }).map(({ name }) => name);

describe('search', () => {
  test.each([
    ['by name', '培训次数', '培训次数'],
    ['by pinyin initials', 'pxcs', '培训次数'],
    ['in capitals, with spaces', 'P X C S', '培训次数'],
    ['in the middle of a name', 'xcs', '培训次数'],
  ])('%s', (_why, text, expected) => expect(names(text)).toContain(expected));

  test('nothing is all, one letter is no spelling, an unknown word is nothing', () => {
    expect(names('')).toHaveLength(LIBRARY.length);
    expect(names('q')).toEqual([]);
    expect(names('qqqqq')).toEqual([]);
  });

  test('initials and level 2 hold together', () => {
    const found = searchLibrary({ text: 'myd', level2: '服务对象满意度指标' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ name, level2 }) => name.includes('满意度') && level2 === '服务对象满意度指标')).toBe(true);
  });

  test.each([
    ['a character with two readings', '重大事故', 'cd', true],
    ['its other reading', '重大事故', 'zd', true],
    ['every initial', '安班测单额防高汉江康林苗宁欧片强荣松探完星央总', 'abcdefghjklmnopqrstwxyz', true],
    ['characters of no entry', '堤防涵闸', 'dfhz', true],
    ['letters stand for themselves', 'GDP增长', 'gdp', true],
    ['not neighbours', '培训次数', 'ps', false],
  ])('%s', (_why, name, letters, expected) => expect(matchesInitials(name, letters)).toBe(expected));
});

describe('similar entries', () => {
  test('the same name comes first, at most as many as asked', () => {
    const found = similarEntries('培训次数', { most: 3 });
    expect(found[0]).toMatchObject({ alike: 1, entry: { name: '培训次数' } });
    expect(found).toHaveLength(3);
    expect(found.map(({ alike }) => alike)).toEqual(
      found.map(({ alike }) => alike).toSorted((one, other) => other - one),
    );
  });

  test('level 2 decides between equals', () => {
    const [entry] = LIBRARY;
    if (!entry) throw new Error('empty library');
    const twins = [
      { ...entry, level2: '质量指标' },
      { ...entry, level2: '数量指标' },
    ];
    expect(similarEntries(entry.name, { level2: '数量指标' }, twins).map(({ entry: { level2 } }) => level2)).toEqual([
      '数量指标',
      '质量指标',
    ]);
  });

  test('nothing is like a name of other words', () => expect(similarEntries('甲乙丙丁')).toEqual([]));
});
