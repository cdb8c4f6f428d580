import { useRef } from 'react';
import { Button } from './button';

interface FileButtonProps {
  readonly label: string;
  /** What may be chosen, as the `accept` of an input. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (text: Promise<string>) => void;
}

/** A small button that asks for a file and gives its text. */
export function FileButton({ label, accept, disabled, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file.text());
          target.value = ''; // so that the same file can be chosen again
        }}
      />
    </>
  );
}
