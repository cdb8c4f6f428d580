import { CFB } from '@e965/xlsx';

/** What of SheetJS's reader of compound files is used; its types call it `any`. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  find(file: object, stream: string): { content: ArrayLike<number> } | null;
  readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): unknown };
  write(file: object, options: { type: 'array' }): ArrayLike<number>;
}
const compoundFiles = CFB as CompoundFiles;

/** A stream of a compound file. */
export interface Stream {
  readonly content: Uint8Array;
  /** The bytes of a file of this stream alone, with another content: others may claim any size, and are not read. */
  replaced(content: Uint8Array): Uint8Array;
}

/** The first of some streams that a compound file has; null where it has none, or is too damaged to tell. */
export function streamIn(bytes: Uint8Array, ...names: readonly string[]): Stream | null {
  try {
    const file = compoundFiles.read(bytes, { type: 'array' });
    const name = names.find((one) => compoundFiles.find(file, one));
    const entry = name === undefined ? null : compoundFiles.find(file, name);
    if (name === undefined || !entry) return null;
    return {
      content: new Uint8Array(entry.content),
      replaced(content) {
        const alone = compoundFiles.utils.cfb_new();
        compoundFiles.utils.cfb_add(alone, name, content);
        return new Uint8Array(compoundFiles.write(alone, { type: 'array' }));
      },
    };
  } catch {
    // Whoever reads the file next meets the same damage and says it.
    return null;
  }
}
