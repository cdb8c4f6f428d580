import { CFB } from '@e965/xlsx';

/** What of SheetJS's reader of compound files is used; its types call it `any`. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  find(file: object, stream: string): { content: ArrayLike<number> } | null;
  write(file: object, options: { type: 'array' }): ArrayLike<number>;
}
const compoundFiles = CFB as CompoundFiles;

/** A stream of a compound file. */
export interface Stream {
  readonly content: Uint8Array;
  /** The file's bytes with another content of the same length in the place of this one. */
  replaced(content: Uint8Array): Uint8Array;
}

/** The first of some streams that a compound file has; null where it has none, or is too damaged to tell. */
export function streamIn(bytes: Uint8Array, ...names: readonly string[]): Stream | null {
  try {
    const file = compoundFiles.read(bytes, { type: 'array' });
    const [entry] = names.flatMap((name) => compoundFiles.find(file, name) ?? []);
    if (!entry) return null;
    return {
      content: new Uint8Array(entry.content),
      replaced(content) {
        entry.content = content;
        return new Uint8Array(compoundFiles.write(file, { type: 'array' }));
      },
    };
  } catch {
    // Whoever reads the file next meets the same damage and says it.
    return null;
  }
}
