import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ChangeEvent, ComponentProps } from 'react';
import { useBelonging } from './field';
import { useFieldLook } from './field-look';
import { tokens } from './tokens';

const useStyles = makeStyles({
  row: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, maxWidth: '100%' },
});

type InputProps = Omit<ComponentProps<'input'>, 'onChange' | 'size'> & {
  readonly size?: 'small' | 'medium';
  /** A unit behind the field. */
  readonly contentAfter?: string;
  readonly onChange?: (event: ChangeEvent<HTMLInputElement>, data: { readonly value: string }) => void;
};

/** One line of text or a number. */
export function Input({ className, size = 'medium', contentAfter, onChange, ...given }: InputProps) {
  const styles = useStyles();
  const look = useFieldLook();
  const belonging = useBelonging();
  const field = (
    <input
      {...belonging}
      {...given}
      className={mergeClasses(look.field, size === 'small' && look.small, className)}
      onChange={(event) => onChange?.(event, { value: event.target.value })}
    />
  );
  if (contentAfter === undefined) return field;
  return (
    <span className={styles.row}>
      {field}
      {contentAfter}
    </span>
  );
}

/** A field to search with; Escape empties it. */
export function SearchBox(props: InputProps) {
  return <Input type="search" {...props} />;
}
