// `npm run fuzz -- [files] [seed] [minutes]`: changes workbooks at random (.xlsx, .xls and encrypted ones) and gives them to every command. Each file either is done or fails with a known
// error: never a crash, more than 10 s or more than 500 MB. Ends after so many files or minutes (2000, 5), whichever comes first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { encrypt } from 'officecrypto-tool';
import { check } from '../../src/actions/check';
import { planSafeFixes } from '../../src/actions/fix';
import { markFindings } from '../../src/actions/mark';
import { planWriteScores, scoreWorkbook } from '../../src/actions/score';
import { submissionProfile } from '../../src/actions/submission-profile';
import { withinSeconds } from '../../src/cli/time-limit';
import { timedFile } from '../../src/cli/timed-file';
import { openFileHost } from '../../src/host/file/encrypted';
import { HostError } from '../../src/host/host';
import { encryptedXls } from '../encrypted/xls-encryptor';
import { mutated, randomFrom } from './mutate';

const LONGEST = 10_000;
const LARGEST = 500 * 1024 * 1024;

const [files = 2000, seed = Date.now() % 1_000_000, minutes = 5] = process.argv.slice(2).map(Number);
const profile = submissionProfile();
const folder = join(process.cwd(), 'test/fixtures/forms');
const NAME = '表.xlsx';
const PASSWORD = 'abc';
/** The first byte of an .xlsx file. */
const PACKAGE = 0x50;
/** How many times as often a workbook is taken as an old or encrypted copy of it. */
const TIMES = 3;

const workbooks = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))));

const fixtures = [
  ...Array.from({ length: TIMES }, () => workbooks).flat(),
  ...workbooks.slice(0, 4).flatMap(oldAndLocked),
];

/** The workbook as .xls, plain and encrypted in every way, and as an encrypted .xlsx. */
function oldAndLocked(bytes: Uint8Array): Uint8Array[] {
  const old = new Uint8Array(
    write(read(bytes, { type: 'array' }), { type: 'array', bookType: 'biff8' }) as ArrayBuffer,
  );
  const locked = (['rc4', 'cryptoapi-128', 'xor'] as const).map((method) => encryptedXls(old, PASSWORD, method));
  return [old, ...locked, new Uint8Array(encrypt(Buffer.from(bytes), { password: PASSWORD, type: 'standard' }))];
}

/** Reads, marks, repairs and scores a workbook; resolves to the code of the known error that it ends with. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const file = await openFileHost(bytes, NAME, [PASSWORD]);
    const host = await timedFile(file, withinSeconds(NAME, LONGEST / 1000)).asXlsx();
    const result = await check(host, profile);
    await markFindings(host, result);
    const fixes = planSafeFixes(result);
    if (fixes.changes.length > 0) await host.apply(fixes);
    const scores = planWriteScores(await host.read(), scoreWorkbook(await check(host, profile), profile), profile);
    if (scores.changes.length > 0) await host.apply(scores);
    if (bytes[0] === PACKAGE) host.bytes(); // encrypting a copy takes a second
    return 'done';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

/** Says what went wrong and keeps the file that did it. */
function report(number: number, bytes: Uint8Array, what: unknown): never {
  const path = join(tmpdir(), `jixiao-fuzz-${seed}-${number}.xlsx`);
  writeFileSync(path, bytes);
  console.error(`seed ${seed}, file ${number}, kept as ${path}`);
  console.error(what);
  process.exit(1);
}

async function main(): Promise<void> {
  const random = randomFrom(seed);
  const outcomes = new Map<string, number>();
  const end = Date.now() + minutes * 60_000;
  let slowest = 0;
  let largest = 0;
  let number = 0;
  for (; number < files && Date.now() < end; number++) {
    const bytes = mutated(fixtures[Math.floor(random() * fixtures.length)] ?? new Uint8Array(), random);
    const started = performance.now();
    const outcome = await outcomeOf(bytes).catch((error: unknown) => report(number, bytes, error));
    const took = performance.now() - started;
    slowest = Math.max(slowest, took);
    largest = Math.max(largest, process.memoryUsage().rss);
    if (took > LONGEST) report(number, bytes, `took ${Math.round(took)} ms`);
    if (largest > LARGEST) report(number, bytes, `took ${Math.round(largest / 1024 / 1024)} MB`);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log(
    `seed ${seed}: ${number} files, slowest ${Math.round(slowest)} ms, ${Math.round(largest / 1024 / 1024)} MB`,
  );
  for (const [outcome, count] of outcomes) console.log(`  ${outcome} ${count}`);
}

void main();
