import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DesktopExternal } from '../transport/desktop-external';

/** Only a label: every address under it is a file of the package. */
const BASE = 'https://office-js.invalid/';
const ENTRY = 'office.js';

interface ScriptElement {
  readonly src?: string;
  onload?: (() => void) | null;
  onerror?: ((error: Error) => void) | null;
}

/**
 * Loads the genuine, unmodified office.js of the installed package into the current realm of Node (jest's node environment
 * included) and resolves when it has found its host. Once per realm: the library keeps global state.
 */
export async function loadOffice(external: DesktopExternal): Promise<void> {
  const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  for (const [name, value] of Object.entries(browserGlobals(folder))) define(name, value);
  define('external', external);
  run(folder, ENTRY);
  await Office.onReady();
}

/** What office.js asks of a browser before it talks to its host. */
function browserGlobals(folder: string): Record<string, unknown> {
  const location = {
    search: '',
    hash: '',
    href: BASE,
    origin: BASE.slice(0, -1),
    protocol: 'https:',
    hostname: 'office-js.invalid',
  };
  const ignore = (): void => undefined;
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    name: '',
    location,
    history: {},
    document: documentFor(folder),
    navigator: { userAgent: 'node', appVersion: 'node', platform: 'node', language: 'zh-CN' },
    addEventListener: ignore,
    removeEventListener: ignore,
  };
}

/** A document that runs scripts from the package when the library inserts them. */
function documentFor(folder: string): object {
  const ignore = (): void => undefined;
  const insert = (element: ScriptElement): ScriptElement => {
    setTimeout(() => load(folder, element));
    return element;
  };
  const scripts = [{ src: BASE + ENTRY, getAttribute: () => null }];
  return {
    readyState: 'complete',
    cookie: '',
    addEventListener: ignore,
    removeEventListener: ignore,
    getElementsByTagName: (tag: string) =>
      tag === 'script' ? scripts : [{ appendChild: insert, insertBefore: insert }],
    createElement: () => ({ setAttribute: ignore, removeAttribute: ignore, parentNode: { removeChild: ignore } }),
  };
}

function load(folder: string, element: ScriptElement): void {
  const file = (element.src ?? '').replace(BASE, '');
  if (!existsSync(join(folder, file))) {
    element.onerror?.(new Error(`404 ${element.src ?? ''}`));
    return;
  }
  run(folder, file);
  element.onload?.();
}

/**
 * Indirect eval runs in the current realm. The `vm` module would not do: the library compares prototypes of objects, which differ
 * between realms, and jest's sandbox is one.
 */
function run(folder: string, file: string): void {
  const path = join(folder, file);
  (0, eval)(`${readFileSync(path, 'utf8')}\n//# sourceURL=${path}`);
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
