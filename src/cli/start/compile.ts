import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tuneForManyFiles, tuneForShortRuns } from '../short-run';
import { compiledIn, programIn, type Place } from './program';

/**
 * Part of building the command, in a process of its own: runs the program in `folder` on files that are worth knowing, and keeps what V8 has
 * compiled by then. `node compile.cjs <folder> process|thread <arguments of the program>`
 */
const [folder = '', place = '', ...args] = process.argv.slice(2);
const WHERE: Readonly<Record<string, Place>> = { process: 'process', thread: 'thread' };
const where = WHERE[place];
if (!where) throw new Error(`${place}: neither process nor thread`);

tuneForShortRuns();
if (where === 'thread') tuneForManyFiles();
const launcher = join(folder, 'jixiao.cjs');
const program = programIn(folder, where);
process.argv = [process.execPath, launcher, ...args];
process.once('exit', () => writeFileSync(compiledIn(folder, where), program.compiled()));
program.run(Object.assign(module, { filename: launcher }), createRequire(launcher));
