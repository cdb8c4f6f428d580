import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Drawer } from '../actions/run/drawer';
import { FileProblem } from './files';
import { said } from './usage/language';
import { writeAll } from './write-all';

/** The drawers of one run: memory holds their last megabyte and where things lie, a file without a name the rest. */
export interface Drawers {
  open<Item>(): Drawer<Item>;
  /** Gives the disk back; nothing can be got any more. */
  close(): void;
}

/** In memory until they are full: most runs need no file. */
const BUFFER_BYTES = 1024 * 1024;
/** Bytes that tell how long the item behind them is. */
const LENGTH_BYTES = 4;

/** Opens the drawers of a run, whose file lies in `folder`; putting things in throws a FileProblem where the disk does not take them. */
export function openDrawers(folder = tmpdir()): Drawers {
  const space = overflowing(folder);
  return {
    open<Item>() {
      const places: number[] = [];
      const get = (place: number): Item => JSON.parse(space.read(place).toString()) as Item;
      const drawer: Drawer<Item> = {
        put(item) {
          const place = space.append(Buffer.from(JSON.stringify(item)));
          places.push(place);
          return place;
        },
        get,
        *all() {
          for (const place of places) yield get(place);
        },
      };
      return drawer;
    },
    close: space.close,
  };
}

interface Space {
  append(bytes: Buffer): number;
  read(place: number): Buffer;
  close(): void;
}

/** Bytes one behind the other; the first ones go to a file as more come. */
function overflowing(folder: string): Space {
  let file: number | null = null;
  let saved = 0;
  let pending: Buffer = Buffer.alloc(0);
  let filled = 0;
  const spill = (bytes: Buffer): void => {
    keeping(folder, () => writeAll((file ??= openNameless(folder)), bytes));
    saved += bytes.length;
  };
  const part = (start: number, length: number): Buffer => {
    if (start >= saved) return pending.subarray(start - saved, start - saved + length);
    const bytes = Buffer.alloc(length);
    if (file !== null) readSync(file, bytes, 0, length, start);
    return bytes;
  };
  return {
    append(bytes) {
      const size = LENGTH_BYTES + bytes.length;
      if (filled > 0 && filled + size > BUFFER_BYTES) {
        spill(pending.subarray(0, filled));
        filled = 0;
      }
      const place = saved + filled;
      if (pending.length < filled + size) pending = grown(pending, filled + size);
      pending.writeUInt32LE(bytes.length, filled);
      filled += LENGTH_BYTES + bytes.copy(pending, filled + LENGTH_BYTES);
      return place;
    },
    read: (place) => part(place + LENGTH_BYTES, part(place, LENGTH_BYTES).readUInt32LE()),
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

function grown(bytes: Buffer, least: number): Buffer {
  const larger = Buffer.alloc(Math.max(least, Math.min(BUFFER_BYTES, bytes.length * 2)));
  bytes.copy(larger);
  return larger;
}

/** A file that only this process can reach: it loses its name at once, so that nothing is left of it however the process ends. */
function openNameless(folder: string): number {
  const path = join(folder, `jixiao-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}

function keeping<T>(folder: string, step: () => T): T {
  try {
    return step();
  } catch (cause) {
    throw new FileProblem('not-writable', said.aboutFiles.noRoom(folder), { cause });
  }
}
