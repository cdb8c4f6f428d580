import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/host/file/read';
import { readXls as readBySheetJS } from '../../src/host/file/xls/read-xls';
import { HostError, type Workbook } from '../../src/host/host';
import { randomFrom } from '../fuzz/mutate';
import { meaningOf } from './meaning';

const CASES = 150;
const PART = 'xl/worksheets/sheet1.xml';
const PARTS = unzipSync(readFileSync(join(__dirname, '../fixtures/forms/pingluo.xlsx')));

/** The form with a few letters of its sheet part changed for others of them. */
function damaged(random: () => number): Uint8Array {
  const letters = [...strFromU8(PARTS[PART] ?? new Uint8Array())];
  const anywhere = (): number => Math.floor(random() * letters.length);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) letters[anywhere()] = letters[anywhere()] ?? '';
  return zipSync({ ...PARTS, [PART]: strToU8(letters.join('')) }, { level: 0 });
}

function attempt(read: typeof readWorkbook, bytes: Uint8Array): Workbook | null {
  try {
    return read(bytes, '表.xlsx');
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Damage has no meaning that readers could agree on: what counts is that none crashes. These agree on 83 of 141 that both accept. */
test('a damaged sheet is read or refused, and more often than not read as SheetJS reads it', () => {
  const random = randomFrom(6);
  const files = Array.from({ length: CASES }, () => damaged(random));
  const readings = files.flatMap((bytes) => {
    const [ours, theirs] = [attempt(readWorkbook, bytes), attempt(readBySheetJS, bytes)];
    return ours && theirs ? [JSON.stringify(meaningOf(ours)) === JSON.stringify(meaningOf(theirs))] : [];
  });
  expect(readings.length).toBeGreaterThan(CASES / 2);
  expect(readings.filter(Boolean).length / readings.length).toBeGreaterThan(0.5);
});
