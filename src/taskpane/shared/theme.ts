import { useEffect, useState } from 'react';
import type { Profile } from '../../core/profile/profile';

/** Whether to draw in dark colours: the user's choice, else Office's, else the system's. Office tells no change: it is asked on focus. */
export function useIsDark(choice: Profile['theme']): boolean {
  const [systemIsDark, setSystemIsDark] = useState(isDarkAround);
  useEffect(() => {
    const look = (): void => setSystemIsDark(isDarkAround());
    const media = matchMedia('(prefers-color-scheme: dark)');
    media.addEventListener('change', look);
    window.addEventListener('focus', look);
    return () => {
      media.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return choice === 'auto' ? systemIsDark : choice === 'dark';
}

function isDarkAround(): boolean {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return office?.isDarkTheme ?? matchMedia('(prefers-color-scheme: dark)').matches;
}
