import { elementTree, type Element } from './xml';

/** The 56 colours that old files name by number, after the eight basic ones that repeat at its start (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = INDEXED.split(' ');

/** Theme colours as `theme="N"` counts them: the file lists dark before light, the numbers light before dark. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

/** Six hexadecimal digits for each number of a theme colour. */
export type Theme = readonly string[];

/** Colours of a theme part; those of Office where the file has none. */
export function themeOf(xml: string | undefined): Theme {
  if (xml === undefined) return OFFICE_THEME;
  const scheme = find(elementTree(xml), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const colour = scheme?.children.find((element) => element.name === name)?.children[0];
    return colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** `#RRGGBB` of a colour element (`rgb`, `theme` with `tint`, `indexed`); undefined where it leaves the choice to the program. */
export function colourOf(element: Element | undefined, theme: Theme): string | undefined {
  if (!element) return undefined;
  const { rgb, theme: number, indexed, tint } = element.attributes;
  const base = rgb?.slice(-6) ?? (number === undefined ? indexedColour(indexed) : theme[Number(number)]);
  return base === undefined ? undefined : `#${tinted(base, Number(tint ?? 0))}`;
}

function indexedColour(index: string | undefined): string | undefined {
  if (index === undefined) return undefined;
  const number = Number(index);
  return PALETTE[number < 8 ? number : number - 8];
}

/** Lightens (tint > 0) or darkens each part of a colour, close to the lightness change of ECMA-376 part 1, 18.8.19. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return moved
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function find(element: Element, name: string): Element | undefined {
  if (element.name === name) return element;
  for (const inner of element.children) {
    const found = find(inner, name);
    if (found) return found;
  }
  return undefined;
}
