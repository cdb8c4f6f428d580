import { Input } from '../../shared/input';
import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly max?: number;
  /** Behind the number, where a unit is not said by the label. */
  readonly unit?: string;
  readonly onChange: (number: number | null) => void;
}

/** A number from 0 on that a user types; what is no such number is not taken, an empty field is null. */
export function NumberField({ label, value, max, unit, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : String(value));
  const take = (next: string): void => {
    setTyped(next);
    const number = next.trim() === '' ? null : Number(next);
    if (number === null || (number >= 0 && number <= (max ?? Infinity))) onChange(number);
  };
  return (
    <Input
      type="number"
      size="small"
      min={0}
      step="any"
      {...(max !== undefined && { max })}
      aria-label={label}
      value={text}
      {...(unit !== undefined && { contentAfter: unit })}
      style={{ width: '5em', textAlign: 'right' }}
      onChange={(_, data) => take(data.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
