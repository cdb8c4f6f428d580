import type { FUniver } from '@univerjs/core/facade';

/** Draws the grid dark where the system is, and follows it. Cells are turned for the eye alone: what is downloaded keeps its colours. */
export function followSystemColours(api: FUniver): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  api.toggleDarkMode(dark.matches);
  dark.addEventListener('change', ({ matches }) => api.toggleDarkMode(matches));
}
