#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { tuneForShortRuns } from '../short-run';
import { programIn } from './program';

// Before anything is loaded: what was compiled under other settings of V8 is of no use.
if (isMainThread) tuneForShortRuns();

/** The program in this folder, in the command's process and in each thread of its pool, which start from this file as well. */
export default programIn(__dirname, isMainThread ? 'process' : 'thread').run(module, require);
