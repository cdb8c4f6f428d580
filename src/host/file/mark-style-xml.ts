import type { Severity } from '../../core/rules/finding';
import { MARK_LOOKS } from '../mark-look';

const EDGES = ['left', 'right', 'top', 'bottom'];

/** The differential style of marks: a filled cell with a border on all sides. */
export function markStyleXml(severity: Severity, prefix: string): string {
  const { fill, border, line } = MARK_LOOKS[severity];
  const element = (name: string, attributes: string, inner = ''): string =>
    inner ? `<${prefix}${name}${attributes}>${inner}</${prefix}${name}>` : `<${prefix}${name}${attributes}/>`;
  const colour = (name: string, hex: string): string => element(name, ` rgb="FF${hex.slice(1)}"`);
  const edges = EDGES.map((edge) => element(edge, ` style="${line}"`, colour('color', border))).join('');
  return element(
    'dxf',
    '',
    element('fill', '', element('patternFill', '', colour('bgColor', fill))) + element('border', '', edges),
  );
}

/** Ours among the last items of a list of differential styles: how many there are at its end. */
export function markStylesAtEnd(items: readonly string[], prefix: string): number {
  const ours = (['error', 'warning', 'info'] as const).map((severity) => markStyleXml(severity, prefix));
  const others = items.findLastIndex((item) => !ours.includes(item)) + 1;
  return items.length - others;
}
