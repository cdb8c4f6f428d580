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
export function startBatch(received: Received, judgement: Judgement, listener: BatchListener): Batch {
  const run = new Run(received, judgement, listener);
  void run.start();
  return run;
}

class Run implements Batch {
  readonly #ledger = startWorker<LedgerWork>('/workbench/ledger-worker.js');
  readonly #stopped = new AbortController();
  readonly #closed = new AbortController();
  readonly #tasks: readonly Task[];
  /** Places of files of which nothing has been told yet, or that are being checked again. */
  readonly #open: Set<number>;
  readonly #current: (File | null)[];
  #isOver = false;
  #isBroken = false;
  #rechecks = 0;

  constructor(
    private readonly received: Received,
    private readonly judgement: Judgement,
    private readonly listener: BatchListener,
  ) {
    const { files } = received;
    this.#tasks = files.map((file, index) => ({ index, ...file }));
    this.#open = new Set(files.keys());
    this.#current = files.map(({ file }) => file);
  }

  async start(): Promise<void> {
    try {
      await this.#ledger.ask('begin', { folder: this.received.folder, judgement: this.judgement });
      await this.#check(this.#tasks, this.#stopped.signal);
      this.#isOver = true;
      this.#giveUp(this.#tasks);
      await this.#endWhenSettled();
    } catch (error) {
      this.#fail(error);
    }
  }

  stop(): void {
    this.#stopped.abort();
  }

  async recheck(index: number, file: File): Promise<void> {
    const task = { index, path: this.#tasks[index]?.path ?? file.name, file };
    this.#current[index] = file;
    this.#rechecks += 1;
    await this.#check([task], this.#closed.signal).catch(this.#fail);
    if (this.#isBroken) this.#giveUp([task]);
    this.#rechecks -= 1;
    await this.#endWhenSettled().catch(this.#fail);
  }

  export(format: ExportFormat, date: string): Promise<Blob> {
    return this.#ledger.ask('export', { format, date });
  }

  close(): void {
    this.#closed.abort();
    this.#stopped.abort();
    this.#ledger.end();
  }

  #check(tasks: readonly Task[], signal: AbortSignal): Promise<void> {
    return workThrough(tasks, {
      size: Math.max(1, navigator.hardwareConcurrency - 1),
      timeLimit: TIME_LIMIT * 1000,
      signal,
      hire: () => hireChecker(this.judgement),
      isWanted: (task) => this.#isCurrent(task),
      begun: ({ index, path }) => {
        this.#open.add(index);
        this.listener.row(index, rowWithout(path, 'checking'));
      },
      done: (task, outcome) => {
        if (!this.#isCurrent(task)) return;
        this.listener.row(task.index, this.#record(task.index, reportOf(task.path, outcome)));
      },
    });
  }

  /** A file that was downloaded while others wait is not told of as it was before. */
  #isCurrent({ index, file }: Task): boolean {
    return file === this.#current[index];
  }

  #record(index: number, report: ScoredFileReport): Row {
    this.#open.delete(index);
    this.#ledger.ask('put', { index, report }).catch(this.#fail);
    return rowOf(report);
  }

  #giveUp(tasks: readonly Task[]): void {
    if (this.#closed.signal.aborted) return;
    const problem = this.#isBroken ? brokenOffFile() : stoppedFile();
    for (const task of tasks.filter((one) => this.#open.has(one.index) && this.#isCurrent(one)))
      this.listener.notChecked(task.index, this.#record(task.index, failedReport(task.path, problem)));
  }

  async #endWhenSettled(): Promise<void> {
    if (this.#closed.signal.aborted || this.#isBroken || !this.#isOver || this.#rechecks > 0) return;
    this.listener.end(await this.#ledger.ask('together', null));
  }

  readonly #fail = (error: unknown): void => {
    if (this.#isBroken || this.#closed.signal.aborted) return;
    this.#isBroken = true;
    this.#stopped.abort();
    this.#giveUp(this.#tasks);
    this.listener.fail(error);
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
