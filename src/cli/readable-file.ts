import { constants, createReadStream, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { isatty, ReadStream } from 'node:tty';

/**
 * A file bit by bit, a pipe or what is typed on a terminal too: nothing blocks while it waits for these, so that a signal can end the
 * process. Fails with the system's error where it cannot be read.
 */
export async function readableFile(path: string): Promise<Readable> {
  const found = await stat(path);
  if (!found.isFIFO() && !found.isCharacterDevice()) return createReadStream(path);
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (isatty(file)) return new ReadStream(file);
  return found.isFIFO() ? new Socket({ fd: file, writable: false }) : createReadStream(path, { fd: file });
}

/** The text of such a file, without the mark that some programs begin it with. */
export async function textOf(path: string): Promise<string> {
  return text(await readableFile(path));
}
