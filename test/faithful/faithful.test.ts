import { strFromU8, unzipSync } from 'fflate';
import { createFileHost } from '../../src/host/file';
import { canonical, without } from './canonical';
import { CASES, type Case } from './cases';
import { SHEET, STYLES, TYPES, WORKBOOK, WORKBOOK_RELATIONS, type Parts } from './evaluation';
import { after, fileOf, OPERATIONS } from './operations';

/** Parts that an operation may write to; every other part stays byte for byte. */
const MAY_CHANGE: Readonly<Record<(typeof OPERATIONS)[number]['name'], readonly string[]>> = {
  mark: [SHEET, STYLES],
  fix: [SHEET, STYLES, WORKBOOK],
  score: [SHEET, STYLES, WORKBOOK, TYPES, WORKBOOK_RELATIONS],
};

const textOf = (parts: Record<string, Uint8Array>, part: string): string => strFromU8(parts[part] ?? new Uint8Array());
const named = (name: string): RegExp => new RegExp(`^<(?:\\w+:)?${name}[ >]`);

/** A sheet part without the results of its formulas, which are computed anew, and their type. */
function withoutResults(tokens: readonly string[]): string[] {
  const formulas = new Set<string>();
  let cell = '';
  for (const token of tokens) {
    if (named('c').test(token)) cell = addressIn(token);
    if (named('f').test(token)) formulas.add(cell);
  }
  const left = without(tokens, (tag) => {
    if (named('c').test(tag)) cell = addressIn(tag);
    return named('v').test(tag) && formulas.has(cell);
  });
  return left.map((tag) => (named('c').test(tag) && formulas.has(addressIn(tag)) ? tag.replace(/ t="\w+"/, '') : tag));
}

const addressIn = (tag: string): string => / r="(\w+)"/.exec(tag)?.[1] ?? '';

/** What an operation leaves of a part, apart from the change that was asked for. */
function rest(part: string, xml: string, operation: string, cells: readonly string[]): string[] {
  const tokens = canonical(xml);
  if (part === WORKBOOK) return without(tokens, (tag) => named('calcPr').test(tag) || tag.includes('"评分底稿"'));
  if (operation === 'mark' && part === SHEET) return canonical(xml.replace(OUR_FORMATS, ''));
  if (part === SHEET)
    return without(withoutResults(tokens), (tag) => named('c').test(tag) && cells.includes(addressIn(tag)));
  return tokens.map((token) => token.replace(/ count="\d+"/, ''));
}

const OUR_FORMATS =
  /<((?:\w+:)?)conditionalFormatting sqref="[^"]*"><(?:\w+:)?cfRule type="expression" dxfId="\d+" priority="\d+"><(?:\w+:)?formula>LEN\((?:"|&quot;)jixiao:\w+(?:"|&quot;)\)(?:>|&gt;)0<\/(?:\w+:)?formula><\/(?:\w+:)?cfRule><\/\1conditionalFormatting>/g;

describe.each(CASES.map((one): [string, Case] => [one.why, one]))(
  '%s',
  (_why, { parts, file, sheet = '自评', dependants = [] }) => {
    const original = fileOf(parts);
    const before = unzipSync(original);

    test.each(OPERATIONS.map((operation) => [operation.name, operation] as const))('%s', async (name, operation) => {
      const { bytes, cells } = await after(operation, original, file);
      const now = unzipSync(bytes);
      const gone = Object.keys(before).filter((part) => !(part in now) && part !== 'xl/calcChain.xml');
      const changed = Object.keys(before).filter((part) => part in now && !isSame(before[part], now[part]));
      expect(gone).toEqual([]);
      expect(
        changed.filter((part) => ![...MAY_CHANGE[name], ...(name === 'mark' ? [] : dependants)].includes(part)),
      ).toEqual([]);
      for (const part of [SHEET, WORKBOOK])
        expect(rest(part, textOf(now, part), name, cells)).toEqual(rest(part, textOf(before, part), name, cells));
      for (const part of [STYLES, TYPES, WORKBOOK_RELATIONS])
        expect(isExtended(canonical(textOf(before, part)), canonical(textOf(now, part)))).toBe(true);
      expect(Object.keys(now).filter((part) => !(part in before) && !/\/sheet\d+\.xml$/.test(part))).toEqual([]);
      expect(await formulasOf(bytes, sheet)).toEqual(await formulasOf(original, sheet));
    });

    test('marked twice and unmarked, it is what it was', async () => {
      const [mark] = OPERATIONS;
      const once = mark ? await after(mark, original, file) : { bytes: original };
      const host = createFileHost(once.bytes, file ?? '自评.xlsx');
      await mark?.run(host);
      expect(isSame(host.bytes(), once.bytes)).toBe(true);
      await host.unmark();
      const now = unzipSync(host.bytes());
      const other = Object.keys(before).filter((part) => !isSame(before[part], now[part]));
      expect(other.map((part) => [part, textOf(now, part)])).toEqual([]);
    });
  },
);

/** Whether styles only got more: every token of before, in order, counts apart. */
function isExtended(before: readonly string[], now: readonly string[]): boolean {
  const plain = (tokens: readonly string[]): string[] => tokens.map((token) => token.replace(/ count="\d+"/, ''));
  const waiting = plain(before);
  for (const token of plain(now)) if (token === waiting[0]) waiting.shift();
  return waiting.length === 0;
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(other);
}

async function formulasOf(bytes: Uint8Array, name: string): Promise<unknown> {
  const { sheets } = await createFileHost(bytes, '自评.xlsx').read();
  const found = sheets.find((one) => one.name === name);
  return found?.rows.map((row) => row?.map((cell) => cell?.formula));
}

test('no case stands twice', () => {
  const texts = CASES.map(({ parts }): Parts => parts).map((parts) => JSON.stringify(parts));
  expect(new Set(texts).size).toBe(CASES.length);
});
