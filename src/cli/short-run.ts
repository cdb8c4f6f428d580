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
  if (process.versions.node.startsWith('20.')) FLAGS.forEach(setFlagsFromString);
}

/** How far a heap grows beyond what is in use before V8 cleans it, in percent; its own choice is up to four times as much. */
const GROWTH = 50;

/**
 * Lets V8 clean up earlier: a run over many files makes much that is soon forgotten, and each of its heaps would else grow for a thousand
 * files. To be called before threads start; in the same version of Node alone.
 */
export function tuneForManyFiles(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
