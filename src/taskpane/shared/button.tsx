import { mergeClasses } from '@fluentui/react-components';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { useButtonLook } from './button-look';

type ButtonProps = ComponentProps<'button'> & {
  readonly appearance?: 'secondary' | 'primary' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  /** Stands before the words; a button without words needs an `aria-label`. */
  readonly icon?: ReactNode;
  /** Cannot be pressed now, but keeps its place among the stops of the Tab key, so that the focus is never lost. */
  readonly disabledFocusable?: boolean;
};

/** A button as Fluent draws it: the browser's own, a sixth of the size of Fluent's. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  disabledFocusable = false,
  className,
  children,
  onClick,
  ...given
}: ButtonProps) {
  const look = useButtonLook();
  const isOff = disabledFocusable || given.disabled === true;
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (!disabledFocusable) return onClick?.(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      {...given}
      {...(disabledFocusable && { 'aria-disabled': true })}
      className={mergeClasses(
        look.button,
        look[appearance],
        appearance === 'primary' && look.primaryFocus,
        isOff && look.off,
        isOff && appearance !== 'secondary' && look.borderless,
        isOff && (appearance === 'subtle' || appearance === 'transparent') && look.unfilled,
        size === 'small' && look.small,
        icon !== undefined && size === 'small' && look.smallWithIcon,
        icon !== undefined && children === undefined && (size === 'small' ? look.smallIconOnly : look.iconOnly),
        className,
      )}
      onClick={press}
    >
      {icon !== undefined && (
        <span className={mergeClasses(look.icon, children !== undefined && look[`${size}Gap`])}>{icon}</span>
      )}
      {children}
    </button>
  );
}
