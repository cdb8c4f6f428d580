import type { Notation } from './xml-notation';

/** A text, and the XML that it is written as. */
export interface WrittenText {
  readonly text: string;
  readonly xml: string;
}

export const TEXTS = [
  ...['满意度≥95%', '<b>“&”</b>', '产出\n指标', "it's", '１２ 次', '=1+1', '😀𠮷'],
  ...['&amp;', '&#65;', 'a\tb', 'x', '  缩进', '_x', '《财预〔2020〕10号》'],
];
/** Texts as they are written, beside what the escapes of ECMA-376 mean (part 1, 22.9.2.19). */
const ESCAPED: readonly (readonly [string, string])[] = [
  ['_x005F_x000D_', '_x000D_'],
  ['_x4E2D_', '中'],
  ['_x00e9_', 'é'],
];
const WITH_RETURN: readonly [string, string] = ['甲_x000D_\n乙', '甲\r\n乙'];
const PIECES = [...TEXTS.map((text) => [text, text] as const), ...ESCAPED];

/** What stands in a string item: a text in one piece or in runs, with reading aids or without. */
export function anyText(notation: Notation): WrittenText {
  const { anyOf, element, between, takes } = notation;
  if (takes('empty texts closed at once')) return { text: '', xml: between() + element('t', {}, null) + between() };
  const written = anyOf([piece, runs])(notation);
  return { ...written, xml: between() + written.xml + readingAid(notation) + between() };
}

function piece({ anyOf, element, takes, text: write }: Notation): WrittenText {
  const [written, text] = takes('carriage returns') ? WITH_RETURN : anyOf(PIECES);
  const isKept = /^\s|\s$/.test(text) || takes('attributes of texts');
  return { text, xml: element('t', { 'xml:space': isKept ? 'preserve' : undefined }, write(written)) };
}

function runs(notation: Notation): WrittenText {
  const { anyOf, element, between, takes } = notation;
  const pieces = [piece(notation), piece(notation)];
  const look = element('rPr', {}, element('b', {}, null) + element('sz', { val: '11' }, null));
  const xml = pieces.map((one) => {
    const attributes = { id: takes('runs with attributes') ? '1' : undefined };
    return element('r', attributes, between() + anyOf(['', look]) + one.xml + between());
  });
  return { text: pieces.map(({ text }) => text).join(''), xml: xml.join(between()) };
}

function readingAid({ element, takes }: Notation): string {
  if (!takes('reading aids')) return '';
  const aid = element('rPh', { sb: '0', eb: '1' }, element('t', {}, 'まんぞく'));
  return aid + element('phoneticPr', { fontId: '1' }, null);
}
