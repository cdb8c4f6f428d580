import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise } from '../../src/core/form/recognise';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { lint } from '../../src/core/rules/lint';
import { readWorkbook } from '../../src/host/file/read';
import { largeWorkbook } from './large-workbook';
import { slowRules } from './slow-rules';

const FORMS = 500;
const RUNS = 5;
const LIMIT = 1.5;
const COMMAND = join(process.cwd(), 'dist/cli/jixiao.cjs');
/** What a program would do that reads the same file with SheetJS, and asks for the same of it, and nothing else. */
const BARE = `
  const { read } = require('@e965/xlsx');
  const options = { type: 'buffer', dense: true, cellFormula: true, cellNF: true, cellStyles: true, cellHTML: false, cellText: false };
  const { SheetNames } = read(require('node:fs').readFileSync(process.argv[1]), options);
  if (SheetNames.length !== ${FORMS}) process.exit(1);`;

const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
try {
  const file = join(folder, 'large.xlsx');
  writeFileSync(file, largeWorkbook(FORMS));
  process.exitCode = report(file) > LIMIT ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Measures and prints; returns how many times as long as the bare read the whole check takes. */
function report(file: string): number {
  const check: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    bare.push(processTime(['-e', BARE, file], [0]));
    check.push(processTime([COMMAND, 'check', file, '--format', 'json'], [0, 1]));
  }
  const ratio = median(check) / median(bare);
  console.log(
    `${FORMS} forms, ${(readFileSync(file).length / 1024).toFixed(0)} kB; medians of ${RUNS} whole processes`,
  );
  console.log(`bare read by SheetJS    ${median(bare).toFixed(0)} ms`);
  console.log(`jixiao check            ${median(check).toFixed(0)} ms`);
  console.log(`ratio                   ${ratio.toFixed(2)} (limit ${LIMIT})`);
  const sheets = readWorkbook(readFileSync(file), file).sheets;
  const forms = sheets.flatMap((sheet) => recognise(sheet).forms);
  console.log(`recognition             ${perForm(() => sheets.forEach((sheet) => recognise(sheet)))} ms a form`);
  console.log(`all rules               ${perForm(() => lint(forms, DEFAULT_PROFILE))} ms a form`);
  console.log(slowRules(forms));
  return ratio;
}

function processTime(args: readonly string[], fine: readonly number[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1024 * 1024 * 1024 });
  if (status === null || !fine.includes(status)) throw new Error(`it failed with ${status}: ${stderr.toString()}`);
  return performance.now() - started;
}

function perForm(work: () => void): string {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return (median(times) / FORMS).toFixed(3);
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}
