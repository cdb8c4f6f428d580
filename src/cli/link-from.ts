import { dirname, relative, resolve, sep } from 'node:path';

/** Path of a file as links in another one name it: with forward slashes on every system. */
export function linkFrom(from: string, path: string): string {
  return relative(dirname(resolve(from)), resolve(path))
    .split(sep)
    .join('/');
}
