/** Entries of the catalogue that no rule checks yet. A test keeps this list equal to what the registry leaves out. */
export const PLANNED: readonly string[] = [];
