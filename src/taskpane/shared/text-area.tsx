import { mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { useBelonging } from './field';
import { useFieldLook } from './field-look';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'onChange'> & { readonly onChange: (value: string) => void };

/** Several lines of text. */
export function TextArea({ className, onChange, ...given }: TextAreaProps) {
  const look = useFieldLook();
  const belonging = useBelonging();
  return (
    <textarea
      {...belonging}
      {...given}
      className={mergeClasses(look.field, look.area, className)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
