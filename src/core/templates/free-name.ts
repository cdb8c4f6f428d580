const LONGEST_SHEET_NAME = 31;

/** A sheet name that begins as wanted and is none of those in use, whatever their case. */
export function freeName(wanted: string, namesInUse: readonly string[]): string {
  const taken = new Set(namesInUse.map((name) => name.toLowerCase()));
  const name = (suffix: string): string => wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  if (!taken.has(name('').toLowerCase())) return name('');
  let number = 2;
  while (taken.has(name(`(${number})`).toLowerCase())) number += 1;
  return name(`(${number})`);
}
