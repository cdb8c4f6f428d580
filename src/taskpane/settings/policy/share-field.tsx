import { inPercent } from '../../shared/numbers';
import { NumberField } from './number-field';

interface ShareFieldProps {
  readonly label: string;
  /** 1 is all of it. */
  readonly value: number;
  readonly max?: number;
  readonly onChange: (share: number) => void;
}

/** A share that a user types in per cent; an empty field is not taken. */
export function ShareField({ label, value, max, onChange }: ShareFieldProps) {
  return (
    <NumberField
      label={label}
      unit="%"
      {...(max !== undefined && { max: max * 100 })}
      value={inPercent(value)}
      onChange={(percent) => percent !== null && onChange(percent / 100)}
    />
  );
}
