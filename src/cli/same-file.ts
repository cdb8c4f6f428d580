import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a path leads in the end; what is not there yet will lie in the folder that its own one leads to. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const whole = resolve(path);
    const folder = dirname(whole);
    return folder === whole ? whole : join(realPathOf(folder), basename(whole));
  }
}

/** Whether a path leads to one of these files, by whatever names and links: output must know what it would write over. */
export function isAmong(path: string, files: readonly string[]): boolean {
  const known = signs.get(files) ?? new Set(files.flatMap(signsOf));
  signs.set(files, known);
  return signsOf(path).some((sign) => known.has(sign));
}

/** Whether a path leads to a folder or to a place below it, by whatever names and links. */
export function isWithin(path: string, folder: string): boolean {
  const known = new Set(signsOf(folder));
  let at = realPathOf(path);
  while (!signsOf(at).some((sign) => known.has(sign))) {
    if (at === dirname(at)) return false;
    at = dirname(at);
  }
  return true;
}

/** Signs of the files of a list, told once for all that is compared with it. */
const signs = new WeakMap<readonly string[], ReadonlySet<string>>();

/** What a file is known by: its real path and, where it is there, its number on its device, the same under names of any case. */
function signsOf(path: string): string[] {
  const real = realPathOf(path);
  const number = numberOf(path);
  return number === null ? [real] : [real, number];
}

/** null where nothing is there that can be looked at, or its device numbers nothing. */
function numberOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino > 0n ? `${dev}:${ino}` : null;
  } catch {
    return null; // reading or writing it will say what is wrong
  }
}
