import { conflictsOf } from '../../core/plan/conflicts';
import { withFormats } from '../../core/plan/replaced-formats';
import type { Plan } from '../../core/plan/plan';
import type { Sheet } from '../../core/sheet/sheet';
import { HostError, type Host, type HostErrorDetail, type Workbook } from '../host';
import { sheetsNamed } from '../sheets-named';
import type { Codec } from './codec';
import { containerOf } from './guard';
import { intact } from './intact';
import { countMarks, putMarks, removeMarks } from './marks';
import { openPackage, writePackage, type Package } from './package';
import { writeContents } from './patch';
import { readPackage } from './read-package';
import { settingsIn, withSetting } from './settings';
import { stagesOf } from './stages';
import { changeStructure } from './structure';

export { emptyWorkbook } from './empty-workbook';

/** A workbook file as a host; `bytes()` gives the file as it is after the changes so far. */
export interface FileHost extends Host {
  bytes(): Uint8Array;
  /** Itself, or a host over a new .xlsx workbook of an .xls file: contents without fonts, borders and fills. */
  asXlsx(): Promise<FileHost>;
}

/**
 * A host over the bytes of a workbook file; `name` is the workbook's name for people, `codec` what unpacks it. Throws a HostError where
 * they are no workbook. An .xls file can be read and saved as .xlsx, and nothing else.
 */
export function createFileHost(bytes: Uint8Array, name: string, codec?: Partial<Codec>): FileHost {
  return containerOf(bytes, name) === 'compound' ? readOnlyHost(bytes, name) : packageHost(bytes, name, codec);
}

function packageHost(original: Uint8Array, name: string, codec?: Partial<Codec>): FileHost {
  const opened = openPackage(original, name, codec);
  let parts = opened;
  const read = (): Workbook => readPackage(parts, name);
  const host: FileHost = {
    capabilities: { structure: true, nativeUndo: false, reveal: false },
    read: async () => read(),
    workbookName: async () => name,
    readSheets: async (names) => sheetsNamed(read(), names),
    apply: async (plan) => {
      const { after, done } = intact(name, () => applied(parts, plan, name));
      parts = after;
      return done;
    },
    mark: async (marks, anew = []) => {
      const { parts: marked, outcome } = intact(name, () => putMarks(parts, marks, anew));
      parts = marked;
      return outcome;
    },
    unmark: async () => {
      const { parts: bare, cells } = intact(name, () => removeMarks(parts));
      parts = bare;
      return { cleared: cells, left: 0, protectedSheets: [] };
    },
    countMarks: async () => intact(name, () => countMarks(parts)),
    selection: async () => null,
    reveal: () => refuse('not-shown'),
    watch: async () => () => undefined,
    settings: {
      get: async (key) => intact(name, () => settingsIn(parts)).get(key) ?? null,
      set: async (key, value) => {
        parts = intact(name, () => withSetting(parts, key, value));
      },
    },
    bytes: () => (parts === opened ? original : writePackage(parts)),
    asXlsx: async () => host,
  };
  return host;
}

/**
 * The package after a plan, and the plan with the number formats that it replaced; throws a HostError where the plan does not fit or cannot
 * be carried out.
 */
function applied(before: Package, plan: Plan, name: string): { after: Package; done: Plan } {
  const replaced = new Map<number, string>();
  let parts = before;
  let sheets = readPackage(parts, name).sheets;
  assertFits(plan, sheets);
  for (const stage of stagesOf(plan.changes, (step, old) => replaced.set(step, old))) {
    if (parts !== before) sheets = readPackage(parts, name).sheets;
    if ('writes' in stage) parts = writeContents(parts, sheets, stage.writes);
    else parts = changeStructure(parts, sheets, stage.structure);
  }
  return { after: parts, done: { ...plan, changes: withFormats(plan.changes, replaced) } };
}

function assertFits({ changes }: Plan, sheets: readonly Sheet[]): void {
  const [conflict] = conflictsOf(changes, sheets);
  if (!conflict) return;
  const { code, sheet, cell } = conflict;
  throw new HostError(code, { sheet, ...(cell !== undefined && { at: `${sheet}!${cell}` }) });
}

/** A host over an .xls file: its cells can be read, but nothing can be written without losing what SheetJS does not keep. */
function readOnlyHost(bytes: Uint8Array, name: string): FileHost {
  const refuseWriting = (): Promise<never> => refuse('old-format');
  return {
    capabilities: { structure: false, nativeUndo: false, reveal: false },
    read: async () => (await import('./xls/read-xls')).readXls(bytes, name),
    workbookName: async () => name,
    readSheets: async (names) => sheetsNamed(await (await import('./xls/read-xls')).readXls(bytes, name), names),
    apply: refuseWriting,
    mark: refuseWriting,
    unmark: async () => ({ cleared: 0, left: 0, protectedSheets: [] }),
    countMarks: async () => 0,
    selection: async () => null,
    reveal: () => refuse('not-shown'),
    watch: async () => () => undefined,
    settings: { get: async () => null, set: refuseWriting },
    bytes: () => bytes,
    asXlsx: async () => packageHost((await import('./save-as-xlsx')).saveAsXlsx(bytes, name), name),
  };
}

function refuse(detail: HostErrorDetail): Promise<never> {
  return Promise.reject(new HostError('not-supported', { detail }));
}
