import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise } from '../../src/core/form/recognise';
import { DEFAULT_PROFILE } from '../../src/core/profile/profile';
import { lint } from '../../src/core/rules/lint';
import { readWorkbook } from '../../src/host/file/read';
import { workbookOf, type Grid } from './large-workbook';
import { liveCheckTime } from './live-check';
import { canRun, inTurn, median, nodeProcess, type Measurable } from './processes';
import { readiness } from './readiness';
import { slowRules } from './slow-rules';

const RUNS = 5;
const FORMS = 500;
const FILES = 1000;
const FORMS_A_FILE = 5;
const FEWER_FILES = 400;
const MEMORY_RUNS = 3;
const COMMAND = join(process.cwd(), 'dist/cli/jixiao.cjs');
const PYTHON = '/usr/bin/python3';
/** What a program would do that reads the same file with SheetJS, and asks for the same of it, and nothing else. */
const SHEET_JS = `
  const { read } = require('@e965/xlsx');
  const options = { type: 'buffer', dense: true, cellFormula: true, cellNF: true, cellStyles: true, cellHTML: false, cellText: false };
  if (read(require('node:fs').readFileSync(process.argv[1]), options).SheetNames.length !== ${FORMS}) process.exit(1);`;
const OPENPYXL = `import sys, openpyxl
assert len(openpyxl.load_workbook(sys.argv[1]).sheetnames) == ${FORMS}`;

/** Two threads that share nothing: what two cores of this machine are good for at this moment. */
const TWO_THREADS = `
  const work = 'const text = JSON.stringify(Array(1000).fill({ a: "text" })); for (let round = 0; round < 4000; round++) JSON.parse(text);';
  for (let thread = 0; thread < 2; thread++) new (require('node:worker_threads').Worker)(work, { eval: true });`;

const WORKBOOK = { name: 'large.xlsx', activeSheet: null, activeCell: null };

const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
let missed = 0;
void main();

/** Every measurement in turn; nothing else runs beside one. */
async function main(): Promise<void> {
  try {
    console.log(`medians of ${RUNS} runs of whole processes, taken in turn`);
    for (const grid of ['plain', 'bordered'] as const) compareReaders(grid);
    compareSizes();
    const units = unitsOf(FILES);
    compareCores(units);
    compareCrowds(units);
    measureSteps();
    await reportReadiness();
    if (missed > 0) console.log(`${missed} limits missed`);
    process.exitCode = missed > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints how long the pane takes until its first button, beside an empty page of the same library in the same browser. */
async function reportReadiness(): Promise<void> {
  if (!existsSync('dist/addin/taskpane.html')) return console.log('pane                    not built: npm run build');
  const { empty, pane } = await readiness();
  console.log('\nuntil the first button, nothing cached, office.js and the simulated Excel in both pages');
  console.log(`  empty Fluent page       ${empty.toFixed(0)} ms`);
  console.log(`  pane                    ${pane.toFixed(0)} ms`);
  limit('pane / empty page', pane / empty, 1.5);
}

/**
 * (a) and (d): one large workbook, against programs that do nothing but read it. Forms are drawn with borders; without any style openpyxl has
 * so little to do that SheetJS alone takes a quarter of its time, and only SheetJS is a measure.
 */
function compareReaders(grid: Grid): void {
  const file = saved(`${grid}.xlsx`, workbookOf(FORMS, grid));
  const hasPython = canRun(PYTHON, ['-c', 'import openpyxl']);
  const { check, sheetJs, openpyxl } = inTurn(RUNS, {
    check: checkOf([file]),
    sheetJs: nodeProcess(folder, ['-e', SHEET_JS, file]),
    openpyxl: hasPython ? { program: PYTHON, args: ['-c', OPENPYXL, file] } : { program: 'true', args: [] },
  });
  console.log(`\n${FORMS} forms in one file, ${grid} cells, ${(readFileSync(file).length / 1024).toFixed(0)} kB`);
  console.log(`  jixiao check            ${check.ms.toFixed(0)} ms, ${check.megabytes.toFixed(0)} MB`);
  console.log(`  read by SheetJS         ${sheetJs.ms.toFixed(0)} ms, ${sheetJs.megabytes.toFixed(0)} MB`);
  limit('check / SheetJS', check.ms / sheetJs.ms, 1.3);
  limit('memory / SheetJS', check.megabytes / sheetJs.megabytes, 1.5);
  if (!hasPython) return console.log('  openpyxl is not installed: not compared');
  const share = check.ms / openpyxl.ms;
  console.log(`  load by openpyxl        ${openpyxl.ms.toFixed(0)} ms`);
  if (grid === 'bordered') limit('check / openpyxl', share, 0.25);
  else console.log(`  check / openpyxl        ${share.toFixed(2)} (SheetJS ${(sheetJs.ms / openpyxl.ms).toFixed(2)})`);
}

/** (c): ten times the forms must not take more than ten times as long, but for a tenth. */
function compareSizes(): void {
  const few = saved('100.xlsx', workbookOf(100, 'bordered'));
  const many = saved('1000.xlsx', workbookOf(1000, 'bordered'));
  const { small, large } = inTurn(RUNS, { small: checkOf([few]), large: checkOf([many]) });
  console.log(`\n100 forms ${small.ms.toFixed(0)} ms, 1000 forms ${large.ms.toFixed(0)} ms`);
  limit('1000 forms / 100 forms', large.ms / small.ms, 11);
}

/** A folder of so many files, a unit each; every unit's forms are its own. */
function unitsOf(files: number): string {
  const units = join(folder, 'units');
  mkdirSync(units);
  for (let file = 0; file < files; file++)
    writeFileSync(join(units, `${file}.xlsx`), workbookOf(FORMS_A_FILE, 'bordered', file * FORMS_A_FILE));
  return units;
}

/** (b): many small files on two cores, against the same on one. */
function compareCores(units: string): void {
  const alone = checkOf([units, '--jobs', '1']);
  const bare = nodeProcess(folder, ['-e', TWO_THREADS]);
  const { one, two, bareOne, bareTwo } = inTurn(RUNS, {
    one: onOneCore(alone),
    two: checkOf([units, '--jobs', '2']),
    bareOne: onOneCore(bare),
    bareTwo: bare,
  });
  console.log(
    `\n${FILES} files of ${FORMS_A_FILE} forms: one core ${one.ms.toFixed(0)} ms, two ${two.ms.toFixed(0)} ms`,
  );
  console.log(`  two bare threads        ${(bareOne.ms / bareTwo.ms).toFixed(2)} (what the machine gives)`);
  judge('one core / two cores', one.ms / two.ms, 'at least 1.70', one.ms / two.ms >= 1.7);
}

/**
 * Peak memory of many files against that of fewer: a summary, and a check in every format with opinions. The fewer are as many as Node takes
 * to reach the size of heap that it keeps; from there on every file more must cost next to nothing.
 */
function compareCrowds(units: string): void {
  console.log(`\npeak memory, ${FEWER_FILES} and ${FILES} files of ${FORMS_A_FILE} forms`);
  const fewer = Array.from({ length: FEWER_FILES }, (_, file) => join(units, `${file}.xlsx`));
  const compare = (what: string, command: string, options: readonly string[]): void => {
    const processOf = (files: readonly string[]): Measurable =>
      nodeProcess(folder, [COMMAND, command, ...files, '--jobs', '2', ...options], [0, 1]);
    const { few, many } = inTurn(MEMORY_RUNS, { few: processOf(fewer), many: processOf([units]) });
    console.log(`  ${what.padEnd(24)}${few.megabytes.toFixed(0)} MB, ${many.megabytes.toFixed(0)} MB`);
    limit(`${FILES} / ${FEWER_FILES} files`, many.megabytes / few.megabytes, 1.1);
  };
  for (const format of ['text', 'json', 'html', 'xlsx']) {
    const report = ['--format', format, '--out', join(folder, `report.${format}`)];
    compare(format, 'check', [...report, '--opinions', join(folder, 'opinions')]);
  }
  compare('summary', 'summary', ['--out', join(folder, 'summary.xlsx')]);
}

/** The time per form of recognition and of all rules, in this process, once it is warm. */
function measureSteps(): void {
  const { sheets } = readWorkbook(workbookOf(FORMS, 'bordered'), 'large.xlsx');
  const forms = sheets.flatMap((sheet) => recognise(sheet).forms);
  console.log(`\nrecognition             ${perForm(() => sheets.forEach((sheet) => recognise(sheet)))} ms a form`);
  console.log(`all rules               ${perForm(() => lint(forms, DEFAULT_PROFILE))} ms a form`);
  console.log(slowRules(forms));
  console.log(
    `live check              ${liveCheckTime({ ...WORKBOOK, sheets }).toFixed(0)} ms after one edit (limit 100)`,
  );
}

function limit(what: string, ratio: number, most: number): void {
  judge(what, ratio, `limit ${most.toFixed(2)}`, ratio <= most);
}

function judge(what: string, ratio: number, wanted: string, holds: boolean): void {
  if (!holds) missed += 1;
  console.log(`  ${what.padEnd(24)}${ratio.toFixed(2)} (${wanted})${holds ? '' : ' MISSED'}`);
}

function checkOf(args: readonly string[]): Measurable {
  const format = args.includes('--format') ? [] : ['--format', 'json'];
  return nodeProcess(folder, [COMMAND, 'check', ...args, ...format], [0, 1]);
}

/** The same process kept on the first core, where the system can do that. */
function onOneCore(process: Measurable): Measurable {
  if (!canRun('taskset', ['--version'])) return process;
  return { ...process, program: 'taskset', args: ['-c', '0', process.program, ...process.args] };
}

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function perForm(work: () => void): string {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return (median(times) / FORMS).toFixed(3);
}
