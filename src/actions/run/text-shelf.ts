/** Texts that are kept once each, however often they come: forms of one run say much the same. */
export interface TextShelf {
  /** Number of a text; null of none. */
  put(text: string | null | undefined): number | null;
  /** The text of a number; null of none. */
  get(number: number | null): string | null;
}

export function textShelf(): TextShelf {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    put(text) {
      if (text === null || text === undefined) return null;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    get: (number) => (number === null ? null : (texts[number] ?? null)),
  };
}
