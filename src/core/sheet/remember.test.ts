import { rememberLatest } from './remember';

describe('rememberLatest', () => {
  const asked: string[] = [];
  const nameOf = rememberLatest(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === '' ? null : name;
  });
  const [first, second, nameless] = [{ name: '甲' }, { name: '乙' }, { name: '' }];

  test.each([
    ['a first object is read', first, '甲', ['甲']],
    ['the same object is not read again', first, '甲', []],
    ['another object is read', second, '乙', ['乙']],
    ['the one before has been forgotten', first, '甲', ['甲']],
    ['an object without an answer is read', nameless, null, ['']],
    ['that there is no answer is remembered too', nameless, null, []],
  ])('%s', (_why, object, answer, read) => {
    asked.length = 0;
    expect(nameOf(object)).toBe(answer);
    expect(asked).toEqual(read);
  });
});
