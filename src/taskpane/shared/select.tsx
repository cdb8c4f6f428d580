import { mergeClasses } from '@fluentui/react-components';
import type { ChangeEvent, ComponentProps } from 'react';
import { useBelonging } from './field';
import { useFieldLook } from './field-look';

type SelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'size'> & {
  readonly size?: 'small' | 'medium';
  /** Cannot be changed now, but keeps the focus. */
  readonly disabledFocusable?: boolean;
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>, chosen: { readonly value: string }) => void;
};

/** A choice of one. */
export function Select({ className, size = 'medium', disabledFocusable = false, onChange, ...given }: SelectProps) {
  const look = useFieldLook();
  const belonging = useBelonging();
  return (
    <select
      {...belonging}
      {...given}
      {...(disabledFocusable && { 'aria-disabled': true })}
      className={mergeClasses(look.field, size === 'small' && look.small, disabledFocusable && look.off, className)}
      onChange={(event) => !disabledFocusable && onChange(event, { value: event.target.value })}
    />
  );
}
