import { colours } from './colours';
import { terminalOn } from './terminal';

function streams(isTTY: boolean, environment: NodeJS.ProcessEnv = {}) {
  const written: string[] = [];
  const stream = (name: string) => ({
    isTTY,
    write: (text: string) => written.push(`${name}:${text}`) > 0,
  });
  return { written, terminal: terminalOn(stream('out'), stream('err'), environment) };
}

describe('terminalOn', () => {
  test('each stream has colours of its own accord', () => {
    const written: string[] = [];
    const stream = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) > 0 });
    const { print, complain } = terminalOn(stream(true), stream(false), {});
    print(colours.red('甲'));
    complain(colours.red('乙'));
    expect(written).toEqual([colours.red('甲'), '乙']);
  });

  test('on a terminal the bar stays below what is printed and goes at the end', () => {
    const { written, terminal } = streams(true);
    terminal.progress(1, 2);
    terminal.print('报告\n');
    terminal.progress(2, 2);
    terminal.print('合计\n');
    const bar = 'err:████████████░░░░░░░░░░░░ 1／2 个文件';
    const cleared = 'err:\r\u001b[2K';
    expect(written).toEqual([bar, cleared, 'out:报告\n', bar, cleared, 'err:', 'out:合计\n']);
  });

  test('a dumb terminal has no bar, which could not be taken away', () => {
    const { written, terminal } = streams(true, { TERM: 'dumb' });
    terminal.progress(1, 2);
    expect(written).toEqual([]);
  });

  test.each([
    ['few files say nothing', 10, 0],
    ['many say how far they are ten times', 1000, 10],
    ['a number that ten does not divide', 53, 10],
  ])('elsewhere: %s', (_why, files, lines) => {
    const { written, terminal } = streams(false);
    for (let done = 1; done <= files; done++) terminal.progress(done, files);
    expect(written).toHaveLength(lines);
  });
});
