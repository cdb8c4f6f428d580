import fc, { type GeneratorValue, type RunDetails } from 'fast-check';
import { readWorkbook } from '../../src/host/file/read';
import { readXls as readBySheetJS } from '../../src/host/file/xls/read-xls';
import { LIBERTIES, type Liberty } from './liberties';
import { meaningOf } from './meaning';
import { anyWorkbook } from './workbook-notation';

const SEED = 6;
const ALL = Object.keys(LIBERTIES) as Liberty[];
const KNOWN = ALL.filter((liberty) => LIBERTIES[liberty] === null);
const EXCEPTIONS = ALL.flatMap((liberty) =>
  LIBERTIES[liberty] === null ? [] : [[liberty, LIBERTIES[liberty]] as const],
);

type Reader = typeof readWorkbook;
type Readings = RunDetails<[GeneratorValue]>;

/** Reads so many workbooks that take liberties, and compares each with what it means. */
function readings(read: Reader, liberties: readonly Liberty[], numRuns: number, isShrunk = true): Readings {
  const allowed = new Set(liberties);
  const property = fc.property(fc.gen(), (chance) => {
    const { bytes, meaning } = anyWorkbook(chance, allowed);
    expect(meaningOf(read(bytes, '表.xlsx'))).toEqual(meaning);
  });
  return fc.check(property, { seed: SEED, numRuns, endOnFailure: !isShrunk });
}

const failureOf = (details: Readings): string => (details.failed ? (fc.defaultReportMessage(details) ?? '') : '');

test('a workbook is read as it is meant, however it is written', () => {
  expect(failureOf(readings(readWorkbook, ALL, 400))).toBe('');
});

test('SheetJS reads the same, but where liberties are taken that it does not know', () => {
  expect(failureOf(readings(readBySheetJS, KNOWN, 200))).toBe('');
});

test.each(EXCEPTIONS)('SheetJS does not know %s: it %s', (liberty) => {
  expect(readings(readBySheetJS, [...KNOWN, liberty], 150, false).failed).toBe(true);
});
