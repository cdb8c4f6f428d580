import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFindings } from '../../src/actions/mark';
import type { UserMemory } from '../../src/actions/profile';
import type { Finding } from '../../src/core/rules/finding';
import { readWorkbook } from '../../src/host/file/read';
import type { Workbook } from '../../src/host/host';
import { openSession, type Session } from '../../src/taskpane/session/session';
import { createMemoryHost, type MemoryHost } from './memory-host';

const FORMS = join(__dirname, '../fixtures/forms');

/** A workbook in a memory host with the session of its pane. */
export interface Opened {
  readonly host: MemoryHost;
  readonly session: Session;
}

export function fixture(name: string): Workbook {
  return readWorkbook(readFileSync(join(FORMS, name)), name);
}

/** Opens a fixture, or the pane on a workbook that was open before: its settings are then found again. */
export async function open(from: string | MemoryHost, memory: UserMemory = createMemory()): Promise<Opened> {
  const host = typeof from === 'string' ? createMemoryHost(fixture(from)) : from;
  return { host, session: await openSession(host, memory) };
}

/** A user's memory that begins empty. */
export function createMemory(): UserMemory {
  const remembered = new Map<string, string>();
  return {
    get: (key) => remembered.get(key) ?? null,
    set: (key, value) => void remembered.set(key, value),
    remove: (key) => void remembered.delete(key),
  };
}

/** A form of the last check by its place in the list, the first one unless told; fails where there is none. */
export function checkedForm({ session }: Opened, index = 0) {
  const checked = session.store.get().result?.forms[index];
  if (!checked) throw new Error(`no form ${index}`);
  return checked;
}

export function findingsOf({ session }: Opened): readonly Finding[] {
  const { result } = session.store.get();
  return result ? allFindings(result) : [];
}
