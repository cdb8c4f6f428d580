import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is to compile: a function has to run long before it is optimised (its own limit is a third of this), and is optimised by itself,
 * without a copy of every function that it calls.
 */
const FLAGS = ['--interrupt-budget=150000', '--max-inlined-bytecode-size-cumulative=0'];

/**
 * Lets V8 optimise later, and less at a time: a run ends in a second or two, and compiling what runs a little longer than the rest costs more
 * than it saves (a fifth of a check of 500 forms). Only in the version of Node that this was measured in; others may not know the flags.
 */
export function tuneForShortRuns(): void {
  if (isMeasured()) FLAGS.forEach(setFlagsFromString);
}

/**
 * How V8 is to clean up: a heap grows by half of what is in use before it does (its own choice is up to four times as much), and what was just
 * made is cleaned by the thread that made it, for the others are busy with files of their own.
 */
const FLAGS_OF_MANY = ['--heap-growing-percent=50', '--no-parallel-scavenge'];

/**
 * Lets V8 clean up earlier: a run over many files makes much that is soon forgotten, and each of its heaps would else grow for a thousand
 * files. To be called before threads start; in the same version of Node alone.
 */
export function tuneForManyFiles(): void {
  if (isMeasured()) FLAGS_OF_MANY.forEach(setFlagsFromString);
}

function isMeasured(): boolean {
  return process.versions.node.startsWith('20.');
}
