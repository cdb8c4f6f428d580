import { makeStyles } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/headless/svg/more-horizontal';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { canDo, type Offer } from '../session/offers';
import { Button } from '../shared/button';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { perform } from './perform';

const useStyles = makeStyles({
  menu: { position: 'relative' },
  list: {
    position: 'absolute',
    zIndex: 2,
    right: 0,
    bottom: `calc(100% + ${tokens.spacingVerticalXS})`,
    display: 'flex',
    flexDirection: 'column',
    minWidth: '160px',
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
});

/** Everything that has no button on the open tab. Arrow keys go through the menu, Escape closes it and gives the focus back. */
export function MoreMenu({ offers }: { offers: readonly Offer[] }) {
  const styles = useStyles();
  const session = useSession();
  const state = usePane();
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) focusItem(list.current, 0);
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    menu.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsOf(list.current);
    const index = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') focusItem(list.current, (index + 1) % items.length);
    else if (event.key === 'ArrowUp') focusItem(list.current, (index + items.length - 1) % items.length);
    else return;
    event.preventDefault();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div ref={menu} className={styles.menu} onBlur={onBlur}>
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={strings.actions.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div ref={list} role="menu" aria-label={strings.actions.more} className={styles.list} onKeyDown={onKeyDown}>
          {offers.map((offer) => (
            <Button
              key={offer}
              role="menuitem"
              appearance="subtle"
              tabIndex={-1}
              className={styles.item}
              disabledFocusable={!canDo(state, offer)}
              onClick={() => {
                close();
                perform(session, offer);
              }}
            >
              {strings.actions[offer]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

function focusItem(list: HTMLElement | null, index: number): void {
  itemsOf(list)[index]?.focus();
}
