import { strToU8, zipSync } from 'fflate';
import { HostError } from '../../src/host/host';
import { evaluation, SHEET, STYLES, type Parts } from '../faithful/evaluation';
import { after, OPERATIONS } from '../faithful/operations';

const MANY = 300_000;

/** The form with texts replaced, each of which has to stand in its part. */
function withTexts(...changes: readonly (readonly [part: string, from: string, to: string])[]): Uint8Array {
  let parts: Parts = evaluation;
  for (const [part, from, to] of changes) {
    const before = String(parts[part]);
    if (!before.includes(from)) throw new Error(`${part} has no ${from}`);
    parts = { ...parts, [part]: before.replace(from, () => to) };
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(String(text))])));
}

/** Texts that a careless expression would search for hours, in the places that are written to. */
const FILES: readonly (readonly [why: string, bytes: Uint8Array])[] = [
  ['blanks in the tag of a cell', withTexts([SHEET, '<c r="E9" ', `<c r="E9" x="${' '.repeat(MANY)}" `])],
  ['blanks before the end of a tag', withTexts([SHEET, '<c r="E9" ', `<c r="E9" ${' '.repeat(MANY)} x="y" `])],
  ['a name that never ends in the tag of a cell', withTexts([SHEET, '<c r="E9" ', `<c ${'x'.repeat(MANY)} r="E9" `])],
  [
    'results of a formula, closed in another way',
    withTexts([SHEET, 'SUM(G9:G12)</f>', `SUM(G9:G12)</f>${'<v>1</v >'.repeat(MANY / 10)}`]),
  ],
];

/** The style of a cell that cannot be written is asked whether it is locked. */
const LOCKED = withTexts(
  [STYLES, '<xf numFmtId="0" ', `<xf numFmtId="0" x="${'<'.repeat(MANY)}" `],
  [SHEET, '</sheetData>', '</sheetData><sheetProtection sheet="1"/>'],
);

const [, fix] = OPERATIONS;
const CASES = [
  ...FILES.flatMap(([why, bytes]) => OPERATIONS.map((operation) => [operation.name, why, operation, bytes] as const)),
  ...(fix ? [[fix.name, 'marks of tags in a style, on a protected sheet', fix, LOCKED] as const] : []),
];

// Each ends, as a change or as a known refusal: the suite's time limit for a test finds one that hangs.
test.each(CASES)('%s: %s', async (_name, _why, operation, bytes) => {
  const outcome = await after(operation, bytes).catch((error: unknown) => error);
  if (outcome instanceof Error && !(outcome instanceof HostError)) throw outcome;
  expect(outcome).toBeDefined();
});
