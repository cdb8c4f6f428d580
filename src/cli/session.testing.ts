import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileHost, emptyWorkbook } from '../host/file';
import { openFileHost } from '../host/file/encrypted';
import { growingWorkbook } from '../host/file/growing-workbook';
import { LARGEST_FILE, unpackedSize } from '../host/file/guard';
import { withoutColours } from './colours';
import { run } from './program';
import type { Session } from './session';

export const FORMS = join(__dirname, '../../test/fixtures/forms');

/** One call of the command inside this process: its exit code and its words. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A session that does everything in this process, and what it says. */
export function sessionOf(): { readonly session: Session; readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  const session: Session = {
    open: async (bytes, name, passwords = []) => openFileHost(bytes, name, passwords),
    create: async (name) => createFileHost(emptyWorkbook(), name),
    grow: async (openDrawer) => growingWorkbook(openDrawer),
    locale: () => 'zh_CN.UTF-8',
    today: () => '2026-11-22',
    print: (text) => void (said.out += withoutColours(text)),
    complain: (text) => void (said.err += withoutColours(text)),
    progress: () => undefined,
    unpackedSize: async (bytes) => unpackedSize(bytes),
    largestFile: LARGEST_FILE,
    program: null,
  };
  return { session, said };
}

/** Calls `jixiao` in this process, far quicker than starting it. */
export async function call(...args: readonly string[]): Promise<Called> {
  const { session, said } = sessionOf();
  return { code: await run(args, session), ...said };
}

/** A folder for the files of a test suite, taken away after it. */
export function folderOfSuite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
