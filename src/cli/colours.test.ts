import { colours, showsColours, withoutColours } from './colours';

test.each<[string, boolean, NodeJS.ProcessEnv, boolean]>([
  ['a terminal', true, { TERM: 'xterm' }, true],
  ['a pipe or a file', false, { TERM: 'xterm' }, false],
  ['a pipe of a build server', false, { CI: '1' }, false],
  ['a terminal that knows no colours', true, { TERM: 'dumb' }, false],
  ['nobody wants them', true, { NO_COLOR: '1' }, false],
  ['NO_COLOR is empty, which says nothing', true, { NO_COLOR: '' }, true],
  ['somebody wants them in a pipe', false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR says none', true, { FORCE_COLOR: '0' }, false],
  ['NO_COLOR stands above FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
])('%s', (_why, isTTY, environment, expected) => expect(showsColours(isTTY, environment)).toBe(expected));

test('words without their colours are the words', () => {
  const text = colours.bold(`甲 ${colours.red('乙')} ${colours.dim('[31m 丙')}`);
  expect(text).not.toBe(withoutColours(text));
  expect(withoutColours(text)).toBe('甲 乙 [31m 丙');
});
