import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../host/file/read';
import type { Form, Indicator } from '../../form/form';
import { recognise } from '../../form/recognise';
import { applyToSheet } from '../../plan/apply-to-sheet.testing';
import { invert } from '../../plan/invert';
import { rangeOf } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { fitLevel } from './fit-level';
import { planInsertion } from './plan-insertion';
import { STANDARD_LEVELS } from './standard-levels';

const FOLDER = join(__dirname, '../../../../test/fixtures/forms');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
const LEVELS = STANDARD_LEVELS.flatMap(([level1, names]) => names.map((level2) => ({ level1, level2 })));
const NEW = '新增指标名称';

describe('an indicator of every standard level, into a form of every layout', () => {
  test.each(FILES)(
    '%s: it is read under its level, the others as before; taken back, the sheet is as it was',
    (file) => {
      const { sheets } = readWorkbook(readFileSync(join(FOLDER, file)), file);
      const [sheet] = sheets;
      const [form] = sheet ? recognise(sheet).forms : [];
      if (!sheet || !form) throw new Error(`no form in ${file}`);
      for (const level of LEVELS.map((wanted) => fitLevel(form, wanted))) insertAndTakeBack(sheet, form, level);
    },
  );
});

function insertAndTakeBack(sheet: Sheet, form: Form, level: (typeof LEVELS)[number]): void {
  const insertion = planInsertion(sheet, form, [{ ...level, name: NEW }], '插入');
  if (!('plan' in insertion)) throw new Error(insertion.refused);
  const after = applyToSheet(sheet, insertion.plan.changes);
  const grown = recognise(after).forms[0]?.indicators ?? [];
  expect([sheet.name, level, grown.filter(isNew).map(levelOf)]).toEqual([sheet.name, level, [level]]);
  expect([sheet.name, level, grown.filter((one) => !isNew(one)).map(meaning)]).toEqual([
    sheet.name,
    level,
    form.indicators.map(meaning),
  ]);
  const back = applyToSheet(after, invert(insertion.plan).changes);
  expect(back.merges.map(rangeOf).sort()).toEqual(sheet.merges.map(rangeOf).sort());
}

const isNew = ({ level3 }: Indicator): boolean => level3 === NEW;
const levelOf = ({ level1, level2 }: Indicator): unknown => ({ level1, level2 });
const meaning = ({ level1, level2, level3, target, actual }: Indicator): unknown => [
  level1,
  level2,
  level3,
  target,
  actual,
];
