import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../host/file/read';
import type { Form, Indicator } from '../../form/form';
import { recognise } from '../../form/recognise';
import { applyToSheet } from '../../plan/apply-to-sheet.testing';
import { conflictsOf } from '../../plan/conflicts';
import { invert } from '../../plan/invert';
import { rangeOf } from '../../sheet/address';
import { cellAt, type Sheet } from '../../sheet/sheet';
import { fitLevel, type Level } from './fit-level';
import { tableOf, type TableRow } from './insertion.testing';
import { moveIndicator } from './move-indicator';

const FOLDER = join(__dirname, '../../../../test/fixtures/forms');
/** One file a layout; the others hold the same forms once more. */
const FILES = readdirSync(FOLDER).filter((file) => /^(?!pasted|stacked).*\.xlsx$/.test(file));
const LEVELS = [
  { level1: '产出指标', level2: '数量指标' },
  { level1: '产出指标', level2: '质量指标' },
  { level1: '效益指标', level2: '可持续影响指标' },
  { level1: '满意度指标', level2: '服务对象满意度指标' },
];

const ROWS: readonly TableRow[] = [
  ['产出指标', '数量指标', '培训次数', '≥12次', 20],
  ['', '', '培训合格率', '≥95%', 20],
  ['', '质量指标', '到课率', '≥90%', 10],
  ['效益指标', '社会效益指标', '知晓率', '≥90%', 30],
];
const QUALITY = { level1: '产出指标', level2: '质量指标' };

describe('an indicator moved to another level 2', () => {
  test('takes name, value and points along and leaves its row empty', () => {
    const { sheet, form } = tableOf(ROWS);
    const after = applyToSheet(sheet, moved(sheet, form, '培训合格率', QUALITY));
    expect([3, 4, 5].map((column) => cellAt(after, 3, column)?.value ?? '')).toEqual(['', '', '']);
    expect([3, 4, 5].map((column) => cellAt(after, 5, column)?.value)).toEqual(['培训合格率', '≥95%', 20]);
    expect(cellAt(after, 7, 5)?.formula).toBe('=SUM(E2:E6)');
  });

  test('moves up as well: its row has gone down by the one that came in', () => {
    const { sheet, form } = tableOf(ROWS);
    const after = applyToSheet(sheet, moved(sheet, form, '知晓率', QUALITY));
    expect(cellAt(after, 5, 3)?.value).toBe('知晓率');
    expect(cellAt(after, 6, 3)?.value ?? '').toBe('');
  });

  test.each<[why: string, Parameters<typeof tableOf>[1]]>([
    ['points that several rows share', { merges: ['E2:E3'] }],
    ['a protected sheet', { protected: true }],
  ])('is not offered: %s', (_why, options) => {
    const { sheet, form } = tableOf(ROWS, options);
    expect(moved(sheet, form, '培训合格率', QUALITY)).toEqual([]);
  });

  test.each([
    ['names its cells one by one', '=E2+$E$3+E4+E5'],
    ['names them with their sheet', '=sheet1!E2+SHEET1!E3+Sheet1!E4+Sheet1!E5'],
    ['names those of one row', '=E2+SUM(D3:E3)+E4+E5'],
  ])('is not offered where a sum %s', (_why, formula) => {
    const { sheet, form } = tableOf(ROWS);
    const rows = sheet.rows.map((row) => row?.map((cell) => (cell?.formula ? { ...cell, formula } : cell)));
    expect(moved({ ...sheet, rows }, form, '培训合格率', QUALITY)).toEqual([]);
  });

  test.each(FILES)(
    '%s: every indicator, to one of the levels: it is read there with all it says, and can go back',
    (file) => {
      const { sheets } = readWorkbook(readFileSync(join(FOLDER, file)), file);
      let movedOnce = false;
      for (const sheet of sheets)
        recognise(sheet).forms.forEach((form, place) =>
          form.indicators.forEach((indicator, index) => {
            const level = fitLevel(form, LEVELS[index % LEVELS.length] ?? QUALITY);
            movedOnce = moveAndTakeBack(sheet, place, form, indicator, level) || movedOnce;
          }),
        );
      expect(movedOnce).toBe(true);
    },
  );
});

function moved(sheet: Sheet, form: Form, name: string, level: Level) {
  const indicator = form.indicators.find(({ level3 }) => level3 === name);
  if (!indicator) throw new Error(`no indicator ${name}`);
  return moveIndicator(sheet, form, indicator, level);
}

function moveAndTakeBack(sheet: Sheet, place: number, form: Form, indicator: Indicator, level: Level): boolean {
  const changes = moveIndicator(sheet, form, indicator, level);
  if (changes.length === 0) return false;
  const where = [sheet.name, indicator.row, level.level2];
  expect([...where, conflictsOf(changes, [sheet])]).toEqual([...where, []]);
  const after = applyToSheet(sheet, changes);
  const read = recognise(after).forms[place];
  expect([...where, read?.indicators.map(meaning).sort()]).toEqual([
    ...where,
    form.indicators.map((one) => meaning(one === indicator ? { ...one, ...level } : one)).sort(),
  ]);
  const back = applyToSheet(after, invert({ title: '', changes }).changes);
  expect(back.merges.map(rangeOf).sort()).toEqual(sheet.merges.map(rangeOf).sort());
  expect(recognise(back).forms.map(({ indicators }) => indicators.map(meaning))).toEqual(
    recognise(sheet).forms.map(({ indicators }) => indicators.map(meaning)),
  );
  return true;
}

function meaning({ level1, level2, level3, target, points, comparatorText, unitText }: Indicator): string {
  return JSON.stringify([level1, level2, level3, target, points, comparatorText, unitText]);
}
