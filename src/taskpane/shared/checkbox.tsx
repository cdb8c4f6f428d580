import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useBelonging } from './field';
import { useFieldLook } from './field-look';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (event: unknown, data: { readonly checked: boolean }) => void;
  /** Without one the box needs an `aria-label`. */
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly disabled?: boolean;
  /** Cannot be changed now, but keeps the focus. */
  readonly disabledFocusable?: boolean;
  readonly className?: string;
  readonly role?: 'switch';
}

/** A box to tick, with what it stands for. */
export function Checkbox({ label, className, disabledFocusable = false, onChange, ...given }: CheckboxProps) {
  const look = useFieldLook();
  const { 'aria-describedby': described } = useBelonging();
  const box = (
    <input
      aria-describedby={described}
      {...given}
      {...(disabledFocusable && { 'aria-disabled': true })}
      type="checkbox"
      className={look.box}
      onChange={({ target }) => !disabledFocusable && onChange(target, { checked: target.checked })}
    />
  );
  if (label === undefined) return box;
  return (
    <label className={mergeClasses(look.label, className)}>
      {box}
      <span>{label}</span>
    </label>
  );
}

/** Something that is on or off. */
export function Switch(props: Omit<CheckboxProps, 'role'>) {
  return <Checkbox {...props} role="switch" />;
}
