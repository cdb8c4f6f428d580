import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { TABS, type Tab } from '../session/state';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    // Tabs share a narrow pane's width and do not drift apart in a wide one.
    padding: `0 max(${tokens.spacingHorizontalXS}, calc(100% - 480px)) 0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    position: 'relative',
    // All five stand in one line of 350 pixels, in English too.
    flexGrow: 1,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    // Thicker strokes without wider letters: the other tabs stay where they are.
    textShadow: '0 0 0.6px currentColor',
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalXS,
      right: tokens.spacingHorizontalXS,
      bottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

/** The pane's tabs. Arrow keys go from one to the next, Tab leaves them for what the open one shows. */
export function Tabs() {
  const styles = useStyles();
  const { store } = useSession();
  const { tab } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, TABS.indexOf(tab));
    const next = target === null ? undefined : TABS[target];
    if (target === null || !next) return;
    event.preventDefault();
    store.set({ tab: next });
    const button = list.current?.children[target];
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <div ref={list} role="tablist" className={styles.tabs} onKeyDown={onKeyDown}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={idOf(name)}
          aria-selected={name === tab}
          aria-controls={PANEL_ID}
          tabIndex={name === tab ? 0 : -1}
          className={mergeClasses(styles.tab, name === tab && styles.selected)}
          onClick={() => store.set({ tab: name })}
        >
          {strings.tabs[name]}
        </button>
      ))}
    </div>
  );
}

export const PANEL_ID = 'panel';

/** Id of a tab, for the panel that it names. */
export function idOf(tab: Tab): string {
  return `tab-${tab}`;
}

function targetOf(key: string, index: number): number | null {
  const last = TABS.length - 1;
  switch (key) {
    case 'ArrowRight':
      return index === last ? 0 : index + 1;
    case 'ArrowLeft':
      return index === 0 ? last : index - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
