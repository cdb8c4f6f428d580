// `npm run fuzz -- [files] [seed] [minutes]`: changes workbooks at random (.xlsx, .xls and encrypted ones) and gives them to every command. Each file either is done or fails with a known
// error: never a crash, more than 10 s or more than 500 MB. A file that does is named, kept and passed over. Ends after so many files or minutes (2000, 5), whichever comes first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { encrypt } from 'officecrypto-tool';
import { encryptedXls } from '../encrypted/xls-encryptor';
import { mutated, randomFrom } from './mutate';
import { serve, watched } from './watched';
import { outcomeOf, PASSWORD } from './work';

const LIMITS = { time: 10_000, memory: 500 };
const FOLDER = join(process.cwd(), 'test/fixtures/forms');
/** How many times as often a workbook is taken as an old or encrypted copy of it. */
const TIMES = 3;

function fixtures(): Uint8Array[] {
  const workbooks = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => new Uint8Array(readFileSync(join(FOLDER, name))));
  return [...Array.from({ length: TIMES }, () => workbooks).flat(), ...workbooks.slice(0, 4).flatMap(oldAndLocked)];
}

/** The workbook as .xls, plain and encrypted in every way, and as an encrypted .xlsx. */
function oldAndLocked(bytes: Uint8Array): Uint8Array[] {
  const old = new Uint8Array(
    write(read(bytes, { type: 'array' }), { type: 'array', bookType: 'biff8' }) as ArrayBuffer,
  );
  const locked = (['rc4', 'cryptoapi-128', 'xor'] as const).map((method) => encryptedXls(old, PASSWORD, method));
  return [old, ...locked, new Uint8Array(encrypt(Buffer.from(bytes), { password: PASSWORD, type: 'standard' }))];
}

/** Keeps a file and says what it did. */
function report(seed: number, number: number, bytes: Uint8Array, fault: string): void {
  const path = join(tmpdir(), `jixiao-fuzz-${seed}-${number}.xlsx`);
  writeFileSync(path, bytes);
  console.error(`seed ${seed}, file ${number}, kept as ${path}\n${fault}`);
  process.exitCode = 1;
}

async function main(files = 2000, seed = Date.now() % 1_000_000, minutes = 5): Promise<void> {
  const random = randomFrom(seed);
  const originals = fixtures();
  const child = watched(__filename, LIMITS);
  const outcomes = new Map<string, number>();
  const end = Date.now() + minutes * 60_000;
  let slowest = 0;
  let number = 0;
  for (; number < files && Date.now() < end; number++) {
    const bytes = mutated(originals[Math.floor(random() * originals.length)] ?? new Uint8Array(), random);
    const started = performance.now();
    const verdict = await child.judge(bytes);
    slowest = Math.max(slowest, performance.now() - started);
    if ('fault' in verdict) report(seed, number, bytes, verdict.fault);
    const outcome = 'fault' in verdict ? 'FAULT' : verdict.outcome;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  child.end();
  console.log(`seed ${seed}: ${number} files, slowest ${Math.round(slowest)} ms, ${Math.round(child.peak())} MB`);
  for (const [outcome, count] of outcomes) console.log(`  ${outcome} ${count}`);
}

if (process.send) serve(outcomeOf);
else void main(...process.argv.slice(2).map(Number));
