/** Entries of the catalogue that no rule checks yet. A test keeps this list equal to what the registry leaves out. */
export const PLANNED: readonly string[] = [
  'form-type-unrecognised',
  'year-mismatch',
  'template-hint-left',
  'stray-cell',
  'name-truncated',
  'bracket-or-quote-unbalanced',
  'typo-suspect',
  'grade-band-mismatch',
  'name-description-mismatch',
  'copied-from-other-project',
];
