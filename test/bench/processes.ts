import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A process to measure: program and arguments, and the exit codes that mean it did its work. */
export interface Measurable {
  readonly program: string;
  readonly args: readonly string[];
  readonly fine?: readonly number[];
}

/** Medians over the runs of a process: wall clock of the whole of it, and its peak memory in MB (Node only). */
export interface Medians {
  readonly ms: number;
  readonly megabytes: number;
}

const PEAK = 'process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));';

/** Runs processes in turn, so that whatever else the machine does hits all alike; medians by name. */
export function inTurn<Name extends string>(
  runs: number,
  processes: Readonly<Record<Name, Measurable>>,
): Readonly<Record<Name, Medians>> {
  const named = Object.entries<Measurable>(processes).map(([name, process]) => ({
    name,
    process,
    ms: [] as number[],
    megabytes: [] as number[],
  }));
  for (let run = 0; run < runs; run++)
    for (const { process, ms, megabytes } of named) {
      const measured = measure(process);
      ms.push(measured.ms);
      megabytes.push(measured.megabytes);
    }
  const medians = named.map(({ name, ms, megabytes }) => [name, { ms: median(ms), megabytes: median(megabytes) }]);
  return Object.fromEntries(medians) as Record<Name, Medians>;
}

/** A Node process that tells its peak memory when it ends; `folder` is for the script that tells it. */
export function nodeProcess(folder: string, args: readonly string[], fine?: readonly number[]): Measurable {
  const script = join(folder, 'peak.cjs');
  writeFileSync(script, PEAK);
  return { program: process.execPath, args: ['--require', script, ...args], ...(fine && { fine }) };
}

/** Whether a program is installed and can do this. */
export function canRun(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

function measure({ program, args, fine = [0] }: Measurable): Medians {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, { maxBuffer: 1024 * 1024 * 1024 });
  const ms = performance.now() - started;
  const words = stderr.toString();
  if (status === null || !fine.includes(status)) throw new Error(`${program} ended with ${status}: ${words}`);
  return { ms, megabytes: Number(/^peak (\d+)$/m.exec(words)?.[1] ?? NaN) / 1024 };
}
