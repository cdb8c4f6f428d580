import type { CellContent } from '../../core/plan/plan';
import type { CellXml } from './cells-xml';
import { elementsIn, escapeXml, rawAttribute, withAttribute } from './xml';
import type { Styles } from './styles-xml';

/** Attributes that speak of the old content: its type, and rich values (`cm`, `vm`) that hang on it. */
const OF_CONTENT = ['t', 'cm', 'vm'];

/** The XML of a cell with other content; its style stays but where content or number format ask for another. */
export function withContent(cell: CellXml, content: CellContent, styles: Styles): string {
  const { tag, prefix } = cell;
  const before = styleOf(cell);
  const style = styles.styleFor(before, content);
  const bare = OF_CONTENT.reduce((text, name) => withAttribute(text, name, undefined), tag);
  const styled = style === before ? bare : withAttribute(bare, 's', String(style));
  const name = `${prefix}c`;
  if ('empty' in content) return styled.replace(/>$/, '/>');
  const { type, inner } = written(content, prefix);
  return `${withAttribute(styled, 't', type)}${inner}</${name}>`;
}

/** Number of a cell's style. */
export function styleOf({ tag }: CellXml): number {
  return Number(rawAttribute(tag, 's') ?? 0);
}

/** The XML of a formula cell without its computed result, so that no program shows a stale one. */
export function withoutResult({ tag, inner, prefix }: CellXml): string {
  const value = elementsIn(inner).find(({ name }) => name === 'v');
  const rest = value ? inner.slice(0, value.start) + inner.slice(value.end) : inner;
  return `${withAttribute(tag, 't', 'str')}${rest}</${prefix}c>`;
}

function written(
  content: Exclude<CellContent, { empty: true }>,
  prefix: string,
): { type: string | undefined; inner: string } {
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  if ('number' in content) return { type: undefined, inner: element('v', String(content.number)) };
  if ('text' in content) {
    const text = `<${prefix}t xml:space="preserve">${escapeXml(literal(content.text))}</${prefix}t>`;
    return { type: 'inlineStr', inner: element('is', text) };
  }
  const formula = element('f', escapeXml(content.formula.replace(/^=/, '')));
  if (typeof content.result === 'number')
    return { type: undefined, inner: formula + element('v', String(content.result)) };
  const result = content.result === undefined ? '' : element('v', escapeXml(literal(content.result)));
  return { type: 'str', inner: formula + result };
}

/** A text that looks like an escape of a control character (“_x000D_”) is written so that it is read as it stands. */
function literal(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}
