/** A text of a workbook on one line, without the control characters that a terminal would obey. */
export function plainText(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
