import { mergeClasses, useFieldControlProps_unstable } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { useFieldLook } from './field-look';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'onChange'> & { readonly onChange: (value: string) => void };

/** Several lines of text. */
export function TextArea({ className, onChange, ...given }: TextAreaProps) {
  const look = useFieldLook();
  const props = useFieldControlProps_unstable(given, { supportsLabelFor: true, supportsRequired: true });
  return (
    <textarea
      {...props}
      className={mergeClasses(look.field, look.area, className)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
