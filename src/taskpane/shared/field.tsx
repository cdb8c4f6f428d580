import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { createContext, useContext, useId, useMemo, type ReactNode } from 'react';
import { tokens } from './tokens';

/** Ids by which a control belongs to its field. */
interface Belonging {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

const FieldContext = createContext<Belonging | null>(null);

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FieldProps {
  readonly label?: string;
  readonly hint?: string;
  /** What is wrong with what was filled in. */
  readonly validationMessage?: string;
  readonly size?: 'small' | 'medium';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A control of ours with its label, and what to know about it. */
export function Field({ label, hint, validationMessage, size, className, children }: FieldProps) {
  const styles = useStyles();
  const id = useId();
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`];
  const described = [hint && hintId, validationMessage && problemId].filter(Boolean).join(' ');
  const isInvalid = validationMessage !== undefined;
  const belonging = useMemo(
    () => ({
      id,
      ...(described && { 'aria-describedby': described }),
      ...(isInvalid && { 'aria-invalid': true as const }),
    }),
    [id, described, isInvalid],
  );
  return (
    <FieldContext.Provider value={belonging}>
      <div className={mergeClasses(styles.field, className)}>
        {label !== undefined && (
          <label htmlFor={id} className={size === 'small' ? styles.small : undefined}>
            {label}
          </label>
        )}
        {children}
        {validationMessage !== undefined && (
          <span id={problemId} role="alert" className={styles.problem}>
            {validationMessage}
          </span>
        )}
        {hint !== undefined && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </div>
    </FieldContext.Provider>
  );
}

/** What ties a control to the field around it; nothing where there is none. */
export function useBelonging(): Partial<Belonging> {
  return useContext(FieldContext) ?? {};
}
