import { HostError, type Host } from '../host';
import { readWorkbook } from './read';

/** A workbook file as a host; `bytes()` gives the file as it is after the changes so far. */
export interface FileHost extends Host {
  bytes(): Uint8Array;
}

/** A host over the bytes of a workbook file; `name` is the workbook's name for people. */
export function createFileHost(bytes: Uint8Array, name: string): FileHost {
  const refuse = async (): Promise<never> => {
    throw new HostError('not-supported', { name });
  };
  return {
    capabilities: { structure: true, nativeUndo: false, reveal: false },
    read: async () => readWorkbook(bytes, name),
    apply: refuse,
    mark: refuse,
    unmark: refuse,
    reveal: refuse,
    watch: refuse,
    settings: { get: refuse, set: refuse },
    bytes: () => bytes,
  };
}
