import type { RunReport, ScoredFileReport } from '../../actions/report-schema';
import type { Judgement } from '../../actions/run/check-received';
import { failedReport, type Problem } from '../../actions/run/problem';
import { strings } from '../strings';
import { FileProblem, startWorker, type WorkerClient } from '../worker/client';
import { OverTime, workThrough, type Hand } from './crew';
import type { CheckWork, ExportFormat, LedgerWork } from './messages';
import type { Received } from './received-files';
import { rowOf, rowWithout, type Row } from './row';

/** As long as a file may take on the command line, in seconds. */
const TIME_LIMIT = 60;

/** Told while a run goes on; places are those of the files. */
export interface BatchListener {
  row(index: number, row: Row): void;
  /** A file was not checked, as the run was stopped or broke down. */
  notChecked(index: number, row: Row): void;
  /** All files have been looked at, or the run was stopped, and none is being checked again; what was found between them. */
  end(together: RunReport): void;
  /** The run itself broke down, told once, after the files that were not checked: it has no end, but files may be checked again. */
  fail(error: unknown): void;
}

/** A run over files, in workers: the page keeps rows and file handles, a worker of its own the reports. */
export interface Batch {
  /** Ends the run; files that were not checked say so. One that is being checked again is checked to the end. */
  stop(): void;
  /** Checks one file again, from other bytes where `file` is another one. */
  recheck(index: number, file: File): Promise<void>;
  export(format: ExportFormat, date: string): Promise<Blob>;
  /** Ends every worker; what has been found is forgotten. */
  close(): void;
}

interface Task {
  readonly index: number;
  readonly path: string;
  readonly file: File | null;
}

/** Starts a run over files that have been received. */
export function startBatch({ folder, files }: Received, judgement: Judgement, listener: BatchListener): Batch {
  const ledger = startWorker<LedgerWork>('/workbench/ledger-worker.js');
  const stopped = new AbortController();
  const closed = new AbortController();
  const open = new Set(files.keys());
  const tasks = files.map((file, index) => ({ index, ...file }));
  const current = files.map(({ file }) => file);
  /** A file that was downloaded while others wait is not told of as it was before. */
  const isCurrent = ({ index, file }: Task): boolean => file === current[index];
  let isOver = false;
  let isBroken = false;
  let rechecks = 0;
  const fail = (error: unknown): void => {
    if (isBroken || closed.signal.aborted) return;
    isBroken = true;
    stopped.abort();
    giveUp(tasks);
    listener.fail(error);
  };
  const record = (index: number, report: ScoredFileReport): Row => {
    open.delete(index);
    ledger.ask('put', { index, report }).catch(fail);
    return rowOf(report);
  };
  const giveUp = (given: readonly Task[]): void => {
    const left = closed.signal.aborted ? [] : given.filter((task) => open.has(task.index) && isCurrent(task));
    const problem = isBroken ? brokenOffFile() : stoppedFile();
    for (const { index, path } of left) listener.notChecked(index, record(index, failedReport(path, problem)));
  };
  const check = (tasks: readonly Task[], signal: AbortSignal): Promise<void> =>
    workThrough(tasks, {
      size: Math.max(1, navigator.hardwareConcurrency - 1),
      timeLimit: TIME_LIMIT * 1000,
      signal,
      hire: () => hireChecker(judgement),
      isWanted: isCurrent,
      begun({ index, path }) {
        open.add(index);
        listener.row(index, rowWithout(path, 'checking'));
      },
      done(task, outcome) {
        if (isCurrent(task)) listener.row(task.index, record(task.index, reportOf(task.path, outcome)));
      },
    });
  const endWhenSettled = async (): Promise<void> => {
    if (closed.signal.aborted || isBroken || !isOver || rechecks > 0) return;
    listener.end(await ledger.ask('together', null));
  };
  const finish = (): Promise<void> => {
    isOver = true;
    giveUp(tasks);
    return endWhenSettled();
  };
  ledger
    .ask('begin', { folder, judgement })
    .then(() => check(tasks, stopped.signal))
    .then(finish)
    .catch(fail);
  return {
    stop: () => stopped.abort(),
    async recheck(index, file) {
      const task = { index, path: files[index]?.path ?? file.name, file };
      current[index] = file;
      rechecks += 1;
      await check([task], closed.signal).catch(fail);
      if (isBroken) giveUp([task]);
      rechecks -= 1;
      await endWhenSettled().catch(fail);
    },
    export: (format, date) => ledger.ask('export', { format, date }),
    close() {
      closed.abort();
      stopped.abort();
      ledger.end();
    },
  };
}

function stoppedFile(): Problem {
  return { code: 'stopped', lines: strings.run.stoppedFile };
}

function brokenOffFile(): Problem {
  return { code: 'broken-off', lines: strings.run.brokenOffFile };
}

function hireChecker(judgement: Judgement): Hand<Task, ScoredFileReport> {
  const worker: WorkerClient<CheckWork> = startWorker('/workbench/check-worker.js');
  return { work: ({ path, file }) => worker.ask('check', { path, file, judgement }), end: worker.end };
}

function reportOf(path: string, outcome: PromiseSettledResult<ScoredFileReport>): ScoredFileReport {
  return outcome.status === 'fulfilled' ? outcome.value : failedReport(path, problemOf(outcome.reason));
}

function problemOf(reason: unknown): Problem {
  if (reason instanceof FileProblem) {
    const { title, why, how } = reason.text;
    return { code: 'failed', lines: [title, why, how] };
  }
  if (!(reason instanceof OverTime)) throw reason;
  return { code: 'timed-out', lines: strings.run.timedOut(TIME_LIMIT) };
}
