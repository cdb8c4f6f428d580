import { invalidArgument } from '../protocol/excel-error';

/** An argument that has to be a text. */
export function textOf(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

/** An argument that has to be a whole number. */
export function wholeNumberOf(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}

/** An argument that has to be a number. */
export function numberOf(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

/** An argument that has to be true or false. */
export function flagOf(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

/** A colour as “#RRGGBB”; an empty text stands for none. */
export function colorOf(value: unknown, location: string): string {
  const color = textOf(value, location).toUpperCase();
  if (color !== '' && !/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument(location);
  return color;
}

/** An argument that has to be one of the given texts. */
export function oneOf<T extends string>(value: unknown, choices: readonly T[], location: string): T {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw invalidArgument(location);
  return choice;
}
