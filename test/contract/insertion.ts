import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/core/form/recognise';
import { invert } from '../../src/core/plan/invert';
import type { Plan } from '../../src/core/plan/plan';
import { placeOf } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/core/sheet/sheet';
import type { NewIndicator } from '../../src/core/templates/insertion/new-indicator';
import { planInsertion } from '../../src/core/templates/insertion/plan-insertion';
import { createFileHost } from '../../src/host/file';
import { placeAfter, SITUATIONS, type Situation } from './insertion-situations';
import { see, type Seen, sheetNamed } from './seen';
import { FORM, type MakeSubject, type Subject } from './subject';

const NEW = [
  { level1: '产出指标', level2: '数量指标', name: '新增培训次数' },
  { level1: '效益指标', level2: '社会效益指标', name: '新增群众知晓率' },
];

/** Everything about a sheet that insertion must keep. */
interface Picture extends Seen {
  readonly hiddenRows: readonly number[];
  readonly fills: Readonly<Record<string, string>>;
  readonly userFormats: readonly { readonly range: string; readonly formula: string }[];
  readonly validations: Awaited<ReturnType<Subject['validations']>>;
}

export function insertionContract(start: MakeSubject): void {
  describe('inserted exactly, and taken back', () => {
    test.each(SITUATIONS.map((situation) => [situation.why, situation] as const))('%s', async (_why, situation) => {
      const subject = await start([situation.sheet]);
      const before = await pictureOf(subject);
      const plan = planFor(await sheetNamed(subject.host, FORM), situation.insert, situation.form);
      await subject.host.apply(plan);
      const after = await pictureOf(subject);
      expect(after).toEqual(expected(situation, before));
      await subject.host.apply(invert(plan));
      expect(await pictureOf(subject)).toEqual(before);
    });
  });

  test.each(['changji', 'chengde', 'dalian', 'pingluo'])('into a real form, and taken back: %s', async (file) => {
    const bytes = readFileSync(join(__dirname, `../fixtures/forms/${file}.xlsx`));
    const { sheets } = await createFileHost(bytes, file).read();
    const { host } = await start(sheets.slice(0, 2).map((sheet) => ({ ...sheet, unlocked: [], userFormats: [] })));
    const sheetName = sheets[0]?.name ?? '';
    const before = await see(host, sheetName);
    const plan = planFor(await sheetNamed(host, sheetName), NEW);
    await host.apply(plan);
    const [grown] = recognise(await sheetNamed(host, sheetName)).forms;
    const names = grown?.indicators.map(({ level2, level3 }) => `${level2}/${level3}`);
    expect(names).toEqual(expect.arrayContaining(NEW.map(({ level2, name }) => `${level2}/${name}`)));
    await host.apply(invert(plan));
    expect(await see(host, sheetName)).toEqual(before);
  });
}

function planFor(sheet: Sheet, indicators: readonly NewIndicator[], index = 0): Plan {
  const form = recognise(sheet).forms[index];
  if (!form) throw new Error(`no form number ${index} on ${sheet.name}`);
  const insertion = planInsertion(sheet, form, indicators, '插入指标');
  if (!('plan' in insertion)) throw new Error(insertion.refused);
  return insertion.plan;
}

async function pictureOf({ host, fills, conditionalFormats, validations }: Subject): Promise<Picture> {
  const sheet = await sheetNamed(host, FORM);
  const formats = await conditionalFormats(FORM);
  return {
    ...withRanges(await see(host)),
    hiddenRows: [...sheet.hiddenRows],
    fills: await fills(FORM),
    userFormats: formats.map(({ formula, ranges }) => ({ range: ranges.join(' '), formula })).sort(byRange),
    validations: await validations(FORM),
  };
}

/** A range of one cell may be written as that cell. */
function withRanges({ cells, merges }: Seen): Seen {
  const written = Object.entries(cells).map(([at, { formula, ...cell }]) => {
    return [at, formula === undefined ? cell : { ...cell, formula: formula.replace(/\b(\w+):\1\b/g, '$1') }];
  });
  return { cells: Object.fromEntries(written), merges };
}

function byRange(one: { readonly range: string }, other: { readonly range: string }): number {
  return one.range < other.range ? -1 : 1;
}

/** The sheet as it was, every cell at its new place, with what the situation says to be new. */
function expected(situation: Situation, before: Picture): Picture {
  const moved = <Of>(cells: Readonly<Record<string, Of>>): Record<string, Of> =>
    Object.fromEntries(Object.entries(cells).map(([at, cell]) => [newPlace(situation, at), cell]));
  const fills = moved(before.fills);
  for (const [row, like] of Object.entries(situation.rows))
    for (const [at, fill] of Object.entries(fills)) if (placeOf(at).row === like) fills[at.replace(/\d+/, row)] = fill;
  const cells = Object.fromEntries(
    Object.entries(moved(before.cells)).map(([at, { formula, ...cell }]) => {
      return [at, formula === undefined ? cell : { ...cell, formula: following(situation, formula) }];
    }),
  );
  for (const [at, text] of Object.entries(situation.cells)) {
    if (text === undefined) delete cells[at];
    else if (text.startsWith('=')) cells[at] = { ...cells[at], formula: text };
    else cells[at] = { value: text };
  }
  return {
    cells,
    merges: situation.merges,
    hiddenRows: situation.hiddenRows ?? [],
    fills,
    userFormats: situation.userFormats ?? [],
    validations: situation.validations ?? [],
  };
}

/** A formula whose references followed the cells that they name. */
function following(situation: Situation, formula: string): string {
  return formula.replace(/(\$?[A-Z]+\$?)(\d+)/g, (_whole, column: string, row: string) => {
    return column + String(placeOf(newPlace(situation, `A${row}`)).row);
  });
}

function newPlace(situation: Situation, at: string): string {
  const { row, column } = placeOf(at);
  return placeAfter(situation, row, column);
}
