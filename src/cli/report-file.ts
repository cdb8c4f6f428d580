import { checkReportSchema, fileReportSchema, type FileReport } from '../actions/report-schema';
import { readBytes, reading } from './files';
import { readableFile } from './readable-file';
import { UsageProblem } from './usage-problem';

/**
 * The files of an earlier report in JSON, one after the other: as `jixiao check` writes it, with a line for each, memory holds one of them;
 * a report that was laid out anew is read as a whole. Throws a UsageProblem where it is no report, and a FileProblem where it cannot be read.
 */
export async function* filesOfReport(path: string): AsyncGenerator<FileReport> {
  const lines = linesOf(path);
  const first = await lines.next();
  const head = parsed(`${first.value ?? ''}]}`);
  if (!checkReportSchema.safeParse(head).success) {
    await lines.return();
    return yield* filesOfWhole(path);
  }
  for await (const line of lines) {
    if (line.startsWith(']')) return;
    const file = fileReportSchema.safeParse(parsed(line.replace(/,\s*$/, '')));
    if (!file.success) throw noReport(path);
    yield file.data;
  }
  throw noReport(path);
}

async function* filesOfWhole(path: string): AsyncGenerator<FileReport> {
  const text = new TextDecoder().decode(await readBytes(path));
  const whole = checkReportSchema.safeParse(parsed(text));
  if (!whole.success) throw noReport(path);
  yield* whole.data.files;
}

async function* linesOf(path: string): AsyncGenerator<string, void, void> {
  let rest = '';
  for await (const text of textOf(path)) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    const [first, ...others] = lines;
    if (first !== undefined) {
      yield rest + first;
      yield* others;
      rest = '';
    }
    rest += last;
  }
  if (rest !== '') yield rest;
}

/** The text of a file bit by bit, without the mark that some programs begin it with. */
async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const file = await reading(path, () => readableFile(path));
  const bits: AsyncIterator<Buffer> = file.iterator();
  try {
    for (;;) {
      const bit = await reading(path, () => bits.next());
      if (bit.done) return;
      yield decoder.decode(bit.value, { stream: true });
    }
  } finally {
    file.destroy();
  }
}

function noReport(path: string): UsageProblem {
  return new UsageProblem((problems) => problems.noReport(path));
}

/** undefined where a text is no JSON, which is no report either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
