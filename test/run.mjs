// `npm test`: format, lint, types, unit and contract tests, end-to-end in a browser. Every step runs, whatever failed before it.
// The last line reads `N passed, N failed`; exit 1 where anything failed.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const results = await mkdtemp(path.join(tmpdir(), 'jixiao-test-'));

const { FORCE_COLOR: _, ...inherited } = process.env;
const PLAIN = { ...inherited, NO_COLOR: '1' };

function run(command, args) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn('npx', ['--no-install', command, ...args], { env: PLAIN });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error), seconds: 0 }));
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString(), seconds: (Date.now() - started) / 1000 });
    });
  });
}

/** A tool that passes or fails as a whole. */
const tool = (name, command, ...args) => ({
  name,
  async run() {
    const { code, output, seconds } = await run(command, args);
    return { passed: Number(code === 0), failed: Number(code !== 0), output: code === 0 ? '' : output, seconds };
  },
});

/** A Jest project, counted test by test; a suite that does not even start counts as one failure. */
const jest = (name, ...args) => ({
  name,
  async run() {
    const file = path.join(results, `${name}.json`);
    const { code, output, seconds } = await run('jest', [...args, '--silent', '--json', `--outputFile=${file}`]);
    const report = await readFile(file, 'utf8').then(JSON.parse, () => null);
    if (!report) return { passed: 0, failed: 1, output, seconds };
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return {
      passed: report.numPassedTests,
      failed: failed || Number(code !== 0),
      output: code === 0 ? '' : messagesOf(report) || output,
      seconds,
    };
  },
});

function messagesOf(report) {
  return report.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${path.relative(process.cwd(), name)}\n${message}`)
    .join('\n');
}

const total = { passed: 0, failed: 0 };
async function report(step) {
  const { passed, failed, output, seconds } = await step.run();
  total.passed += passed;
  total.failed += failed;
  if (output) console.log(output);
  console.log(`${step.name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`);
}

const checks = [
  tool('format', 'prettier', '--check', '.'),
  tool('types', 'tsc', '--noEmit'),
  tool('lint', 'eslint', '.'),
];
// Unit tests wait for processes of their own, so that a third worker keeps two cores busy; the browser waits as well, and the checks go on beside it.
await report(jest('unit and contract', '--maxWorkers=3'));
await Promise.all([
  checks.reduce((before, step) => before.then(() => report(step)), Promise.resolve()),
  report(jest('end-to-end', '--config', 'test/end-to-end/jest.config.cjs', '--runInBand')),
]);
await rm(results, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
