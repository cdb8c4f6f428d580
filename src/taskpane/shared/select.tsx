import { mergeClasses } from '@fluentui/react-components';
import type { ChangeEvent, ComponentProps } from 'react';
import { useBelonging } from './field';
import { useFieldLook } from './field-look';

type SelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'size'> & {
  readonly size?: 'small' | 'medium';
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>, chosen: { readonly value: string }) => void;
};

/** A choice of one. */
export function Select({ className, size = 'medium', onChange, ...given }: SelectProps) {
  const look = useFieldLook();
  const belonging = useBelonging();
  return (
    <select
      {...belonging}
      {...given}
      className={mergeClasses(look.field, size === 'small' && look.small, className)}
      onChange={(event) => onChange(event, { value: event.target.value })}
    />
  );
}
