#!/usr/bin/env node
import { run } from './program';
import type { Session } from './session';

/** The command line's session: files through the file host, words to the terminal. */
const session: Session = {
  open: async (bytes, name) => (await import('../host/file')).createFileHost(bytes, name),
  create: async (name) => {
    const { createFileHost, emptyWorkbook } = await import('../host/file');
    return createFileHost(emptyWorkbook(), name);
  },
  today: () => new Date().toLocaleDateString('sv-SE'),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

// A reader that has seen enough (`jixiao check … | head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), session).then((code) => {
  process.exitCode = code;
});
