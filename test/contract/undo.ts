import fc from 'fast-check';
import { contentAt } from '../../src/core/plan/content';
import { invert } from '../../src/core/plan/invert';
import type { CellContent, Change } from '../../src/core/plan/plan';
import { EMPTY, planOf, see, set, sheetNamed } from './seen';
import { form, FORM, type DrawnSheet, type MakeSubject, type Subject } from './subject';

/** Plans tried on each host. */
const RUNS = 6;
const USER_FORMATS = [
  { range: 'C3:D5', formula: '=$D3<6', fill: '#00FF00' },
  { range: 'D3:D6', formula: '=$D3>9', fill: '#FF0000' },
];

const contents = fc.oneof(
  fc.constantFrom<CellContent>(EMPTY, { text: '≥95%' }, { text: '2021-12' }, { text: '=100%' }, { number: 12 }),
  fc.constantFrom<CellContent>({ number: 0.5, format: '0.0%' }, { number: 3, format: '0.00' }, { formula: '=D3+1' }),
);
/** Cells outside of merges, filled and empty, in formats of their own and in none. */
const CELLS = ['C3', 'C4', 'C5', 'D3', 'D4', 'B6', 'D6', 'C7', 'D8'] as const;
const STRUCTURES: readonly Change[] = [
  { do: 'insertRows', sheet: FORM, row: 4, count: 2 },
  { do: 'insertRows', sheet: FORM, row: 6, count: 1 },
  { do: 'unmerge', range: { sheet: FORM, range: 'A1:D1' } },
  { do: 'addSheet', sheet: '新表' },
];

/** New contents for some cells, then some structural changes, each at most once. */
const changes = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...CELLS), contents), {
      selector: ([cell]) => cell,
      minLength: 1,
      maxLength: 6,
    }),
    fc.subarray([...STRUCTURES]),
  )
  .map(([writes, structures]) => ({ writes, structures }));

/** Everything that taking back has to restore. */
async function everything({ host, looks, conditionalFormats }: Subject): Promise<unknown> {
  return {
    names: (await host.read()).sheets.map(({ name }) => name),
    sheet: await see(host),
    looks: await looks(FORM),
    formats: await conditionalFormats(FORM),
  };
}

export function undoContract(start: MakeSubject): void {
  const drawn = (): DrawnSheet => form({ userFormats: USER_FORMATS });

  test.each<[string, CellContent]>([
    ['a number with a format in an empty cell', { number: 0.5, format: '0.0%' }],
    ['a formula with a format in an empty cell', { formula: '=D3', format: '0.00' }],
    ['a text', { text: '2021-12' }],
  ])('%s leaves nothing behind, not even its format', async (_why, after) => {
    const subject = await start([drawn()]);
    const before = await everything(subject);
    await subject.host.apply(invert(await subject.host.apply(planOf(set('C7', EMPTY, after)))));
    expect(await everything(subject)).toEqual(before);
  });

  test('the user’s conditional formats and their order outlive our marks', async () => {
    const subject = await start([drawn()]);
    const before = await subject.conditionalFormats(FORM);
    await subject.host.mark(['C3', 'D5', 'B6'].map((cell) => ({ sheet: FORM, cell, severity: 'error' })));
    expect(await subject.host.countMarks()).toBe(3);
    await subject.host.unmark();
    expect([await subject.conditionalFormats(FORM), await subject.host.countMarks()]).toEqual([before, 0]);
  });

  test('values, formulas, formats, merges, heights and conditional formats are as before, whatever the plan', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async ({ writes, structures }) => {
        const subject = await start([drawn()]);
        const sheet = await sheetNamed(subject.host, FORM);
        const sets = writes.map(([cell, after]) => set(cell, contentAt(sheet, cell), after));
        const before = await everything(subject);
        const done = await subject.host.apply(planOf(...sets, ...structures));
        await subject.host.apply(invert(done));
        expect(await everything(subject)).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  }, 30_000);
}
