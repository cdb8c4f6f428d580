import { isMainThread } from 'node:worker_threads';
import { removeUnfinished } from './unfinished';
import { LARGEST_FILE } from '../host/file/guard';
import { endWork } from './ending';
import { EXIT, type ExitCode, type Session } from './session';
import { terminalOn } from './terminal';
import { said } from './usage/language';

/** The command line's session: files through the file host, words to the terminal. */
const session: Session = {
  open: async (bytes, name, passwords = []) => {
    const [{ openFileHost }, { NODE_CODEC }] = await Promise.all([
      import('../host/file/encrypted'),
      import('./node-codec'),
    ]);
    return openFileHost(bytes, name, passwords, NODE_CODEC);
  },
  create: async (name) => {
    const { createFileHost, emptyWorkbook } = await import('../host/file');
    return createFileHost(emptyWorkbook(), name);
  },
  grow: async (openDrawer) => (await import('../host/file/growing-workbook')).growingWorkbook(openDrawer),
  locale: () => process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '',
  today: () => new Date().toLocaleDateString('sv-SE'),
  unpackedSize: async (bytes) => (await import('../host/file/guard')).unpackedSize(bytes),
  largestFile: LARGEST_FILE,
  program: __filename,
  ...terminalOn(process.stdout, process.stderr, process.env),
};

/** Exit codes of a process that a signal ends, as shells count them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

function start(): void {
  // A reader that has seen enough (`jixiao check … | head`) closes the pipe: that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') void leave(EXIT.failed, said.aboutFiles.notPrinted);
  });
  for (const [signal, code] of Object.entries(SIGNALS))
    process.once(signal, () => void leave(code, said.aboutFiles.interrupted));
  // A process with nothing left to wait for ends, also in the middle of a run: that must not look like success.
  process.once('exit', () => (process.exitCode ??= EXIT.failed));
  void answer().then((code) => {
    process.exitCode = code;
  });
}

async function answer(): Promise<ExitCode> {
  // Threads of the pool have no use for the program of the whole command line.
  const { run } = await import('./program');
  return run(process.argv.slice(2), session);
}

/** Leaves in the middle of a run; nothing half done stays behind, even where something cannot be ended. */
async function leave(code: number, reason: string): Promise<void> {
  try {
    await endWork();
  } finally {
    removeUnfinished();
    process.stderr.write(`\n${reason}\n`);
    process.exit(code);
  }
}

if (isMainThread) start();

/** What this program does in a thread of its pool. */
export default async function work(file: number): Promise<unknown> {
  return (await import('./pool/worker')).workInThread(file, session);
}
