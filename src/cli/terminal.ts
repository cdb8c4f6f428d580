import { showsColours, withoutColours } from './colours';
import { said } from './usage/language';
import type { Session } from './session';

const WIDTH = 24;
const CLEARED = '\r\u001b[2K';
/** Runs over fewer files say nothing about how far they are where they cannot say it in place. */
const MANY = 50;
/** How often a run over many files says how far it is, in lines of their own. */
const LINES = 10;

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/**
 * Words for people on two streams, in colours on those that show them, and, on a terminal, one last line that shows how far a run is: it stays
 * below what is printed.
 */
export function terminalOn(
  out: Stream,
  err: Stream,
  environment: NodeJS.ProcessEnv,
): Pick<Session, 'print' | 'complain' | 'progress'> {
  let shown = '';
  const coloured = new Set([out, err].filter(({ isTTY }) => showsColours(isTTY, environment)));
  const above = (stream: Stream, text: string): void => {
    if (shown) err.write(CLEARED);
    stream.write(coloured.has(stream) ? text : withoutColours(text));
    if (shown) err.write(shown);
  };
  return {
    print: (text) => above(out, text),
    complain: (text) => above(err, text),
    progress: (done, of) => {
      if (!err.isTTY || environment['TERM'] === 'dumb') {
        if (isTold(done, of)) err.write(`${said.answers.progress(done, of)}\n`);
        return;
      }
      if (shown) err.write(CLEARED);
      shown = of > 1 && done < of ? barOf(done, of) : '';
      err.write(shown);
    },
  };
}

function isTold(done: number, of: number): boolean {
  return of >= MANY && Math.floor((done * LINES) / of) > Math.floor(((done - 1) * LINES) / of);
}

function barOf(done: number, of: number): string {
  const filled = Math.round((done / of) * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${said.answers.bar(done, of)}`;
}
