import fc, { type GeneratorValue } from 'fast-check';
import type { Liberty } from './liberties';

/** Writes XML that means one thing in one of the many ways that it may be written. */
export interface Notation {
  /** What stands before the names of elements, with its colon; '' where nothing does. */
  readonly prefix: string;
  /** One of some things. */
  anyOf<T>(things: readonly T[]): T;
  /** Whether a liberty is taken here; never one that is not allowed. */
  takes(liberty: Liberty): boolean;
  /** An element with those attributes that have a value, in any order; an `inner` of null closes it at once. */
  element(name: string, attributes: Attributes, inner: string | null): string;
  /** What may stand between two elements. */
  between(): string;
  /** A text with its letters as they are, as entities, by number, or quoted. */
  text(text: string): string;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

const BLANKS = ['', '', '', ' ', '\n', '\r\n    '];
const REMARKS = ['<!-- 说明 -->', '<!--<row r="9"><c r="A9"><v>9</v></c></row>-->', '<!---->'];
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A notation by chance that takes some liberties. */
export function notationBy(chance: GeneratorValue, prefix: string, allowed: ReadonlySet<Liberty>): Notation {
  const anyOf = <T>(things: readonly T[]): T => things[chance(fc.nat, things.length - 1)] as T;
  const takes = (liberty: Liberty): boolean => allowed.has(liberty) && chance(fc.nat, 3) === 0;

  const attribute = ([name, value]: readonly [string, string | undefined]): string => {
    const quote = takes(value === 'shared' ? 'shared formulas in single quotes' : 'single quotes') ? "'" : '"';
    const equals = takes('blanks around =') ? anyOf([' = ', '= ', ' =\n']) : '=';
    const gap = takes('wide gaps in tags') ? anyOf(['  ', '\n  ', ' \r\n']) : takes('tabs in tags') ? '\t' : ' ';
    return `${gap}${name}${equals}${quote}${value}${quote}`;
  };
  const letter = (sign: string): string => {
    const code = sign.codePointAt(0) ?? 0;
    if (sign === '\n' && takes('line ends of Windows')) return '\r\n';
    const asItIs = ENTITIES[sign] ?? sign;
    if (code > 0xffff && !takes('far letters by number')) return asItIs;
    return anyOf([asItIs, asItIs, asItIs, `&#${code};`, `&#x${code.toString(16)};`]);
  };

  return {
    prefix,
    anyOf,
    takes,
    element: (name, attributes, inner) => {
      const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
      const start = chance(fc.nat, given.length);
      const ordered = [...given.slice(start), ...given.slice(0, start)];
      const tag = `<${prefix}${name}${ordered.map(attribute).join('')}${takes('blanks before >') ? anyOf([' ', '\n']) : ''}`;
      if (inner === null) return `${tag}/>`;
      return `${tag}>${inner}</${prefix}${name}${takes('blanks in end tags') ? anyOf([' ', '\n']) : ''}>`;
    },
    between: () => {
      if (takes('comments')) return anyOf(REMARKS);
      return takes('instructions') ? '<?app <c r="A1"><v>1</v></c>?>' : anyOf(BLANKS);
    },
    text: (text) => {
      const half = Array.from(text).length >> 1;
      const [start, end] = [Array.from(text).slice(0, half), Array.from(text).slice(half).join('')];
      if (text !== '' && takes('quoted texts')) return `${start.map(letter).join('')}<![CDATA[${end}]]>`;
      return Array.from(text, letter).join('');
    },
  };
}
