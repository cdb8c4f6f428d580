/** Entries of the catalogue that no rule checks yet. A test keeps this list equal to what the registry leaves out. */
export const PLANNED: readonly string[] = [
  'stray-cell',
  'grade-band-mismatch',
  'name-description-mismatch',
  'copied-from-other-project',
];
