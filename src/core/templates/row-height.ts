const LINE = 14;
const PADDING = 10;
const TALLEST = 400;

/** Height in points of a row whose cells wrap these texts in columns that many characters wide; a Chinese character takes two. */
export function heightFor(least: number, ...cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = cells.map(([text, width]) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0),
  );
  return Math.min(TALLEST, Math.max(least, Math.max(0, ...lines) * LINE + PADDING));
}

function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter >= '\u2e80' ? 2 : 1), 0);
}
