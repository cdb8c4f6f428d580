import { makeStyles } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { Profile } from '../../core/profile/profile';
import { useIsDark } from './theme';
import { COLORS, tokens } from './tokens';

const useStyles = makeStyles({
  root: {
    height: '100%',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    // What Fluent's icons bring along as a file of styles.
    '& :where([data-fui-icon])': { display: 'inline', lineHeight: 0, forcedColorAdjust: 'auto' },
  },
});

/** Draws what stands in it in the colours of a theme, as Fluent's provider does; that of Fluent would be 7 kB of the pane. */
export function Themed({ theme, children }: { theme: Profile['theme']; children: ReactNode }) {
  const styles = useStyles();
  const isDark = useIsDark(theme);
  return (
    <div className={styles.root} style={isDark ? DARK : LIGHT}>
      {children}
    </div>
  );
}

const LIGHT = variables(0);
const DARK = variables(1);

/** The colours as custom properties of an element, under the names that `tokens` asks for; boxes and bars of the browser follow. */
function variables(theme: 0 | 1): CSSProperties {
  const colours = Object.entries(COLORS).map(([name, values]) => [`--${name}`, values[theme]]);
  return { ...Object.fromEntries(colours), colorScheme: theme === 1 ? 'dark' : 'light' };
}
