import { severityOfFormula } from '../../src/host/mark-look';
import type { Mark } from '../../src/host/host';
import { areaOf } from '../../src/core/sheet/address';
import { planOf, see } from './seen';
import { form, FORM, type MakeSubject, type Subject } from './subject';

const USER_FORMAT = { range: 'C3:D5', formula: '=$D3<6', fill: '#00FF00' };
const MARKS: readonly Mark[] = [
  { sheet: FORM, cell: 'C3', severity: 'error' },
  { sheet: FORM, cell: 'C4', severity: 'error' },
  { sheet: FORM, cell: 'D5', severity: 'warning' },
  { sheet: FORM, cell: 'B3', severity: 'info' },
];

/** Severities of our marks by cell. */
async function marked(subject: Subject, sheet: string = FORM): Promise<Record<string, string[]>> {
  const cells: Record<string, string[]> = {};
  for (const { formula, ranges } of await subject.conditionalFormats(sheet)) {
    const severity = severityOfFormula(formula);
    if (severity) for (const range of ranges) for (const cell of cellsOf(range)) (cells[cell] ??= []).push(severity);
  }
  return cells;
}

function cellsOf(range: string): string[] {
  const { top, left, bottom, right } = areaOf(range);
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(String.fromCharCode(64 + column) + row);
  return cells;
}

async function ofUser({ conditionalFormats }: Subject, sheet: string = FORM): Promise<object[]> {
  return (await conditionalFormats(sheet)).filter(({ formula }) => !severityOfFormula(formula));
}

export function marksContract(start: MakeSubject): void {
  const marking = () => start([form({ userFormats: [USER_FORMAT] })]);

  test('every cell gets its mark, contents and the formats of the user stay', async () => {
    const subject = await marking();
    const [cells, formats] = [await see(subject.host), await ofUser(subject)];
    expect(formats).toHaveLength(1);
    expect(await subject.host.mark(MARKS)).toEqual({ marked: 4, replaced: 0, refused: [] });
    expect(await marked(subject)).toEqual({ C3: ['error'], C4: ['error'], D5: ['warning'], B3: ['info'] });
    expect(await see(subject.host)).toEqual(cells);
    expect(await ofUser(subject)).toEqual(formats);
  });

  test('marking twice doubles nothing', async () => {
    const subject = await marking();
    await subject.host.mark(MARKS);
    await subject.host.mark(MARKS);
    expect(await marked(subject)).toEqual({ C3: ['error'], C4: ['error'], D5: ['warning'], B3: ['info'] });
  });

  test('a cell is marked anew, the others keep their marks', async () => {
    const subject = await marking();
    await subject.host.mark(MARKS);
    await subject.host.mark([{ sheet: FORM, cell: 'C4', severity: 'info' }]);
    expect(await marked(subject)).toEqual({ C3: ['error'], C4: ['info'], D5: ['warning'], B3: ['info'] });
  });

  test('a sheet is marked anew: what is not marked any more loses its mark, other sheets keep theirs', async () => {
    const subject = await start([form({ userFormats: [USER_FORMAT] }), form({ name: '另一张' })]);
    const formats = await ofUser(subject);
    await subject.host.mark([...MARKS, { sheet: '另一张', cell: 'C4', severity: 'error' }]);
    const outcome = await subject.host.mark([{ sheet: FORM, cell: 'C4', severity: 'info' }], [FORM]);
    expect(outcome).toEqual({ marked: 1, replaced: 4, refused: [] });
    expect(await marked(subject)).toEqual({ C4: ['info'] });
    await subject.host.mark([], [FORM]);
    expect(await marked(subject)).toEqual({});
    expect(await marked(subject, '另一张')).toEqual({ C4: ['error'] });
    expect(await ofUser(subject)).toEqual(formats);
  });

  test('clearing deletes all of ours, on hidden sheets too, and says how many', async () => {
    const subject = await start([form({ userFormats: [USER_FORMAT] }), form({ name: '隐藏', hidden: true })]);
    const formats = await ofUser(subject);
    await subject.host.mark([...MARKS, { sheet: '隐藏', cell: 'C4', severity: 'error' }]);
    expect(await subject.host.unmark()).toEqual({ cleared: 5, left: 0, protectedSheets: [] });
    expect([await marked(subject), await marked(subject, '隐藏')]).toEqual([{}, {}]);
    expect(await ofUser(subject)).toEqual(formats);
  });

  test('clearing where there is nothing to clear', async () => {
    expect(await (await marking()).host.unmark()).toEqual({ cleared: 0, left: 0, protectedSheets: [] });
  });

  test('no marks mark nothing', async () => {
    expect(await (await marking()).host.mark([])).toEqual({ marked: 0, replaced: 0, refused: [] });
  });

  test('more cells than an address list holds', async () => {
    const subject = await start([form()]);
    const marks = Array.from({ length: 1500 }, (_, row): Mark => ({
      sheet: FORM,
      cell: `B${row * 2 + 10}`,
      severity: 'warning',
    }));
    expect(await subject.host.mark(marks)).toEqual({ marked: 1500, replaced: 0, refused: [] });
    expect(Object.keys(await marked(subject))).toHaveLength(1500);
    expect(await subject.host.unmark()).toMatchObject({ cleared: 1500 });
  });

  test('marks move with their rows and are still found', async () => {
    const subject = await marking();
    await subject.host.mark(MARKS);
    await subject.host.apply(planOf({ do: 'insertRows', sheet: FORM, row: 4, count: 2 }));
    expect(await marked(subject)).toMatchObject({ C3: ['error'], C6: ['error'], D7: ['warning'], B3: ['info'] });
    await subject.host.unmark();
    expect(await marked(subject)).toEqual({});
  });
}
