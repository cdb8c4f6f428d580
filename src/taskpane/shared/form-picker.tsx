import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Form } from '../../core/form/form';
import { keyOf } from '../session/state';
import { Select } from './select';
import { nameWithSheet } from './form-name';

const useStyles = makeStyles({
  // Long names must not widen the pane.
  picker: { minWidth: 0, maxWidth: '100%' },
});

interface FormPickerProps {
  readonly label: string;
  readonly forms: readonly Form[];
  /** Key of the picked form; '' is what `otherwise` offers. */
  readonly value: string;
  readonly otherwise?: string;
  readonly className?: string;
  readonly onPick: (key: string) => void;
}

/** One form of the workbook, by sheet and name. */
export function FormPicker({ label, forms, value, otherwise, className, onPick }: FormPickerProps) {
  const styles = useStyles();
  return (
    <Select
      className={mergeClasses(styles.picker, className)}
      aria-label={label}
      value={value}
      onChange={(_, data) => onPick(data.value)}
    >
      {otherwise !== undefined && <option value="">{otherwise}</option>}
      {forms.map((form) => (
        <option key={keyOf(form)} value={keyOf(form)}>
          {nameWithSheet(form)}
        </option>
      ))}
    </Select>
  );
}
