import { colours } from './colours';
import { problemOf as problemIn, type Problem } from '../actions/run/problem';
import { HostError, type HostErrorDetail } from '../host/host';
import { FileProblem } from './files';
import { plainText } from './plain-text';
import { said } from './usage/language';

/** Options that help where a workbook cannot be opened or changed as it is. */
const WAYS_OUT = {
  password: 'tryPasswords',
  'old-format': 'saveAsXlsx',
} as const satisfies Partial<Record<HostErrorDetail, keyof typeof said.aboutFiles>>;

/** Puts any failure in words, those of the file system too. */
export function problemOf(error: unknown): Problem {
  if (error instanceof FileProblem) return { code: error.code, lines: error.message.split('\n') };
  const { code, lines } = problemIn(error);
  const { detail } = error instanceof HostError ? error.data : {};
  const wayOut = detail && detail in WAYS_OUT ? said.aboutFiles[WAYS_OUT[detail as keyof typeof WAYS_OUT]] : undefined;
  const [last = ''] = lines.slice(-1);
  return { code, lines: wayOut === undefined ? lines : [...lines.slice(0, -1), last + wayOut] };
}

/** A problem on standard error, under the name of its file. */
export function problemText(path: string, { lines }: Problem): string {
  return [`${colours.red('×')} ${plainText(path)}`, ...lines.map((line) => `  ${plainText(line)}`), ''].join('\n');
}
