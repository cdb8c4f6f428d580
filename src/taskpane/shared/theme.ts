import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Profile } from '../../core/profile/profile';

/** Chinese needs a font of its own and more room between lines; nothing is smaller than 12 px. */
const CHINESE = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans S Chinese', sans-serif",
  fontSizeBase100: '12px',
  lineHeightBase100: '18px',
  lineHeightBase200: '18px',
  lineHeightBase300: '22px',
  lineHeightBase400: '24px',
} as const;

const LIGHT: Theme = { ...webLightTheme, ...CHINESE };
/** Fluent's own red of the dark theme is too dark for small text on a card (4.2:1). */
const DARK: Theme = {
  ...webDarkTheme,
  ...CHINESE,
  colorStatusDangerForeground1: webDarkTheme.colorPaletteRedForeground1,
};

/** The theme to draw with: the user's choice, else Office's, else the system's. Office tells no change: it is asked on focus. */
export function useTheme(choice: Profile['theme']): Theme {
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
  const dark = choice === 'auto' ? systemIsDark : choice === 'dark';
  return dark ? DARK : LIGHT;
}

function isDarkAround(): boolean {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return office?.isDarkTheme ?? matchMedia('(prefers-color-scheme: dark)').matches;
}
