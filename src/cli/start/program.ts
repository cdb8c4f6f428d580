import { readFileSync } from 'node:fs';
import { wrap } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { packCode, unpackCode } from './compiled-code';

/** Where the program runs; threads have other settings of V8, and code compiled under them. */
export type Place = 'process' | 'thread';

/** What the program does in a thread of its pool. */
type Work = (input: unknown) => Promise<unknown>;

type Wrapped = (exports: object, require: NodeJS.Require, module: object, filename: string, folder: string) => void;

/** The command's program, compiled as far as it was when it was built. */
export interface Program {
  /** Runs it as the module of `launcher`, from whose file threads start. */
  run(launcher: NodeJS.Module, require: NodeJS.Require): Work | undefined;
  /** What V8 has compiled of it by now, as a file to lie beside it. */
  compiled(): Uint8Array;
}

/** Where a program's compiled code lies. */
export function compiledIn(folder: string, place: Place): string {
  return join(folder, `program.${place}.bin`);
}

/**
 * The program in a folder. Node reads a megabyte of source at every start, in every thread, and compiles what it comes to: with the code of
 * an earlier run a check of one file takes a fifth less. Without that file, or on another version of Node, it only starts more slowly.
 */
export function programIn(folder: string, place: Place): Program {
  const filename = join(folder, 'program.cjs');
  const source = readFileSync(filename);
  const cachedData = unpackCode(compiledIn(folder, place), source);
  const script = new Script(wrap(source.toString()), { filename, ...(cachedData && { cachedData }) });
  return {
    run(launcher, require) {
      const module: { exports: { readonly default?: Work } } = { exports: {} };
      const wrapped = script.runInThisContext() as Wrapped;
      wrapped.call(module.exports, module.exports, require, module, launcher.filename, dirname(launcher.filename));
      return module.exports.default;
    },
    compiled: () => packCode(script.createCachedData(), source),
  };
}
