import pc from 'picocolors';
import { problemOf as problemIn, type Problem } from '../actions/run/problem';
import { HostError, type HostErrorDetail } from '../host/host';
import { FileProblem } from './files';
import { plainText } from './plain-text';

/** Options that help where a workbook cannot be opened or changed as it is. */
const WAYS_OUT: Partial<Record<HostErrorDetail, string>> = {
  password: '知道密码的，可以用 --password-file <文件> 给出。',
  'old-format': '也可以用 jixiao check --save-xlsx <文件夹> 另存。',
};

/** Puts any failure in words, those of the file system too. */
export function problemOf(error: unknown): Problem {
  if (error instanceof FileProblem) return { code: error.code, lines: error.message.split('\n') };
  const { code, lines } = problemIn(error);
  const { detail } = error instanceof HostError ? error.data : {};
  const wayOut = detail && WAYS_OUT[detail];
  const [last = ''] = lines.slice(-1);
  return { code, lines: wayOut === undefined ? lines : [...lines.slice(0, -1), last + wayOut] };
}

/** A problem on standard error, under the name of its file. */
export function problemText(path: string, { lines }: Problem): string {
  return [`${pc.red('×')} ${plainText(path)}`, ...lines.map((line) => `  ${plainText(line)}`), ''].join('\n');
}
