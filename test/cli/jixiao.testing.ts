import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');
/** What the command finds when people call it: its packages, and Chinese words without colours. */
export const ENVIRONMENT = {
  NODE_PATH: join(ROOT, 'node_modules'),
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  LC_ALL: 'zh_CN.UTF-8',
};

export const FORMS = join(ROOT, 'test/fixtures/forms');

/** What a call of the command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as it is built for people, and a folder for what it writes. */
export interface Bench {
  /** The built command itself. */
  readonly bundle: string;
  readonly folder: string;
  jixiao(...args: readonly string[]): Outcome;
  dispose(): void;
}

/** Builds the command as people get it, but for what V8 compiles beforehand, into a folder of its own. */
export function buildCommand(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  const bundle = join(folder, 'bin', 'jixiao.cjs');
  execFileSync(process.execPath, [join(ROOT, 'src/cli/start/build.mjs'), join(folder, 'bin'), '--source-only']);
  return {
    folder,
    bundle,
    jixiao: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...ENVIRONMENT },
        maxBuffer: 256 * 1024 * 1024,
      });
      return { code: status, out: stdout, err: stderr };
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
