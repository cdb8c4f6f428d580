import { FileProblem } from './files';

const REST = '其他文件照常处理。请在 Excel 中删去无关的工作表和大片空白区域';

/** The problem of a file that took longer than so many seconds. */
export function timedOut(path: string, seconds: number, cause?: unknown): FileProblem {
  return new FileProblem(
    'timed-out',
    `没有处理完：“${path}”用了超过 ${seconds} 秒，已停下\n${REST}，或者用 --time-limit 放宽。`,
    { cause },
  );
}

/** The problem of a file that needed more than so many MB. */
export function outOfMemory(path: string, megabytes: number, cause?: unknown): FileProblem {
  return new FileProblem(
    'out-of-memory',
    `没有处理完：“${path}”需要超过 ${megabytes} MB 内存，已停下\n${REST}，或者用 --memory-limit 放宽。`,
    { cause },
  );
}
