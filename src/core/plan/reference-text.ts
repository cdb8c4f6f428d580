/** A reference in a formula: the sheet it names (null for its own), and the cells as written. */
export interface WrittenReference {
  readonly sheet: string | null;
  /** `F12`, `$A$1:B5`, `C:D` or `3:4`, with its `$` signs. */
  readonly cells: string;
}

/** A text in quotes, a reference with or without its sheet, a function's name, or any other name. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'((?:[^']|'')*)'|([^\s!"#&'()*+,\-/:;<=>^{}]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\w(])|([\p{L}_\\][\p{L}\p{N}_.\\]*\(?)/giu;

/** What a formula names, in order: references, and names of functions (with their bracket) and other things. */
export function namesIn(formula: string): (WrittenReference | string)[] {
  return [...formula.matchAll(TOKEN)].flatMap(([, , quoted, plain, cells, name]): (WrittenReference | string)[] => {
    if (cells) return [{ sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, cells }];
    return name ? [name] : [];
  });
}

/** The formula with its references written anew; texts and names stay. `write` gives what stands for the cells, without the sheet. */
export function withReferences(formula: string, write: (reference: WrittenReference) => string): string {
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [qualifier = '', quoted, plain, cells] = groups;
    if (!cells) return whole;
    return qualifier + write({ sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, cells });
  });
}
