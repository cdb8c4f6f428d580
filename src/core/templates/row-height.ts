const LINE = 14;
const PADDING = 10;
/** Excel's rows end at 409 points. */
const TALLEST = 400;

/** What wraps as a whole: a word or number, or one letter; punctuation that must not begin a line goes with what stands before it. */
const PIECE = /(?:[\w.%≥≤<>=+-]+|[^\s])[，。、；：！？）》”’%]*|\s/gu;

/** Height in points of a row whose cells wrap these texts in columns that many characters wide; a Chinese character takes two. */
export function heightFor(least: number, ...cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = cells.map(([text, width]) => linesOf(text, width));
  return Math.min(TALLEST, Math.max(least, Math.max(0, ...lines) * LINE + PADDING));
}

/**
 * Lines that a text takes in a cell that many characters wide.
 *
 * @example
 * linesOf('保障调运', 6) //=> 2
 */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, width), 0);
}

function wrapped(line: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const [piece] of line.matchAll(PIECE)) {
    const size = widthOf(piece);
    const isFull = used > 0 && used + size > width;
    lines += (isFull ? 1 : 0) + Math.floor(Math.max(0, size - 1) / width);
    used = (isFull ? 0 : used) + size;
    if (size > width) used = size % width;
  }
  return lines;
}

/** Width in characters; a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter >= '\u2e80' ? 2 : 1), 0);
}
