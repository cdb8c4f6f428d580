import type { Severity } from '../core/rules/finding';

/** How a mark is drawn: told apart by line as well as by colour. `line` is an ST_BorderStyle name of the file format. */
export interface MarkLook {
  readonly fill: string;
  readonly border: string;
  readonly line: 'thin' | 'dashed' | 'dotted';
}

export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#FBD5D5', border: '#C50F1F', line: 'thin' },
  warning: { fill: '#FFF1CC', border: '#B25E00', line: 'dashed' },
  info: { fill: '#DCEBFA', border: '#0F6CBD', line: 'dotted' },
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The rule of a mark's conditional format: always true, and our signature.
 *
 * @example
 * markFormula('error') //=> '=LEN("jixiao:error")>0'
 */
export function markFormula(severity: Severity): string {
  return `=LEN("jixiao:${severity}")>0`;
}

/** Severity of the mark that a conditional format's formula signs, with or without the leading “=”; null where it is not ours. */
export function severityOfFormula(formula: string): Severity | null {
  const plain = formula.replace(/^=/, '').replaceAll(' ', '').toLowerCase();
  return SEVERITIES.find((severity) => plain === markFormula(severity).slice(1).toLowerCase()) ?? null;
}
