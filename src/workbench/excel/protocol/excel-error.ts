/** A failure that Excel itself would report, with its code (`ItemNotFound`, `InvalidArgument`, …) and the member it happened in. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export const itemNotFound = (location: string): ExcelError =>
  new ExcelError('ItemNotFound', "The requested resource doesn't exist.", location);

export const invalidArgument = (location: string): ExcelError =>
  new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);

export const accessDenied = (location: string): ExcelError =>
  new ExcelError('AccessDenied', 'You cannot perform the requested operation.', location);

/** Says that the simulation does not know a member, instead of doing nothing in silence. */
export const apiNotFound = (member: string): ExcelError =>
  new ExcelError('ApiNotFound', `the simulated Excel does not know ${member}`, member);

export const notEmulated = (what: string, location: string): ExcelError =>
  new ExcelError('NotImplemented', `the simulated Excel does not do this: ${what}`, location);
