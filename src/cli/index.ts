#!/usr/bin/env node
import { removeUnfinished } from './files';
import { run } from './program';
import type { Session } from './session';

/** The command line's session: files through the file host, words to the terminal. */
const session: Session = {
  open: async (bytes, name, passwords = []) =>
    (await import('../host/file/encrypted')).openFileHost(bytes, name, passwords),
  create: async (name) => {
    const { createFileHost, emptyWorkbook } = await import('../host/file');
    return createFileHost(emptyWorkbook(), name);
  },
  locale: () => process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '',
  today: () => new Date().toLocaleDateString('sv-SE'),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

// A reader that has seen enough (`jixiao check … | head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Exit codes of a process that a signal ends, as shells count them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

for (const [signal, code] of Object.entries(SIGNALS))
  process.once(signal, () => {
    removeUnfinished();
    process.stderr.write('\n已中断：写好的文件是完整的，正在写的已去掉，原文件没有改动。\n');
    process.exit(code);
  });

void run(process.argv.slice(2), session).then((code) => {
  process.exitCode = code;
});
