import { mergeClasses, useFieldControlProps_unstable } from '@fluentui/react-components';
import type { ChangeEvent, ComponentProps } from 'react';
import { useFieldLook } from './field-look';

type SelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'size'> & {
  readonly size?: 'small' | 'medium';
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>, chosen: { readonly value: string }) => void;
};

/** A choice of one. */
export function Select({ className, size = 'medium', onChange, ...given }: SelectProps) {
  const look = useFieldLook();
  const props = useFieldControlProps_unstable(given, { supportsLabelFor: true, supportsRequired: true });
  return (
    <select
      {...props}
      className={mergeClasses(look.field, size === 'small' && look.small, className)}
      onChange={(event) => onChange(event, { value: event.target.value })}
    />
  );
}
