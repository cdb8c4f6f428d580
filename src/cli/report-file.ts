import { open } from 'node:fs/promises';
import { checkReportSchema, fileReportSchema, type FileReport } from '../actions/report-schema';
import { readBytes, reading } from './files';
import { UsageProblem } from './usage-problem';

const CHUNK_BYTES = 64 * 1024;

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
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const file = await reading(path, () => open(path));
  try {
    for (;;) {
      const { bytesRead } = await reading(path, () => file.read(chunk));
      if (bytesRead === 0) return;
      yield decoder.decode(chunk.subarray(0, bytesRead), { stream: true });
    }
  } finally {
    await file.close();
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
