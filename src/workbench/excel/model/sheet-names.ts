import type { Book } from '../book/book';
import { ExcelError } from '../protocol/excel-error';

/** Refuses a name that Excel does not take, or that another sheet has; capitals make no difference. */
export function assertFreeName(book: Book, name: string, location: string): void {
  const isValid = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isValid) throw new ExcelError('InvalidArgument', 'The sheet name is invalid.', location);
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);
}

/** The first of Sheet1, Sheet2 … that is free. */
export function newSheetName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = `Sheet${number}`;
    if (!book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
