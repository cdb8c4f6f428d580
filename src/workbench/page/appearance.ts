import type { Profile } from '../../core/profile/profile';
import type { Grid } from '../grid/grid';

/**
 * Draws page and grid light or dark: as the user chose, else as the system is. Returns what draws them anew when the choice has changed;
 * a change of the system is followed.
 */
export function drawAs(choice: () => Profile['theme'], page: Document, grid: Grid): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  let drawn: boolean | null = null;
  const draw = (): void => {
    const theme = choice();
    page.documentElement.dataset['theme'] = theme;
    const isDark = theme === 'auto' ? system.matches : theme === 'dark';
    if (isDark !== drawn) grid.darken(isDark);
    drawn = isDark;
  };
  system.addEventListener('change', draw);
  return draw;
}
