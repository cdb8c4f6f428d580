import { createFileHost } from '../../src/host/file';
import { addressOf } from '../../src/core/sheet/address';
import { CASES, type Done, totalAfter } from './cases';
import { libreOffice, openedBy } from './libreoffice';
import { after, afterAllOperations, fileOf, OPERATIONS } from './operations';

const command = libreOffice();
const inLibreOffice = command === null ? test.skip : test;

type Changed = Awaited<ReturnType<typeof after>>;

/** Every value of every sheet but our working paper, as in “1!G13”. */
async function valuesOf(bytes: Uint8Array | undefined): Promise<Map<string, unknown>> {
  const { sheets } = await createFileHost(bytes ?? new Uint8Array(), '自评.xlsx').read();
  const cells = sheets.flatMap(({ name, rows }, index) =>
    name === '评分底稿'
      ? []
      : rows.flatMap((row, above) =>
          (row ?? []).map((cell, left) => [`${index + 1}!${addressOf(above + 1, left + 1)}`, cell?.value] as const),
        ),
  );
  return new Map(cells);
}

/** What is done to a case, and which of the form's scores stand then. */
const STAGES: readonly (readonly [
  name: string,
  done: Done,
  change: (bytes: Uint8Array, file?: string) => Promise<Changed>,
])[] = [
  ['all', { fixed: true, scored: true }, afterAllOperations],
  ...OPERATIONS.map((operation) => {
    const done = { fixed: operation.name === 'fix', scored: operation.name === 'score' };
    return [operation.name, done, (bytes: Uint8Array, file?: string) => after(operation, bytes, file)] as const;
  }),
];

// Skipped where LibreOffice is not installed.
inLibreOffice(
  'LibreOffice opens what each command wrote and computes the same numbers, but for those that depend on our changes',
  async () => {
    const changed = await Promise.all(
      CASES.flatMap((one, index) => {
        const bytes = fileOf(one.parts);
        // Alone, each command is tried on the cases that compute something of their own; together they are on all.
        const stages = index === 0 || one.computed ? STAGES : STAGES.slice(0, 1);
        return stages.map(async ([name, done, change]) => ({
          one,
          index,
          name,
          done,
          ...(await change(bytes, one.file)),
        }));
      }),
    );
    const opened = openedBy(
      command ?? '',
      Object.fromEntries([
        ...CASES.map(({ parts }, index) => [`${index}.xlsx`, fileOf(parts)] as const),
        ...changed.map(({ index, name, bytes }) => [`${index}-${name}.xlsx`, bytes] as const),
      ]),
    );
    for (const { one, index, name, done, cells } of changed) {
      const before = await valuesOf(opened[`${index}.xlsx`]);
      const now = await valuesOf(opened[`${index}-${name}.xlsx`]);
      const written = cells.map((cell) => `1!${cell}`);
      const differing = [...now].filter(([place, value]) => value !== before.get(place) && !written.includes(place));
      const expected = (one.computed ?? totalAfter)(done);
      expect([one.why, name, Object.fromEntries(differing)]).toEqual([one.why, name, expected]);
      expect(before.size).toBeGreaterThan(40);
    }
  },
  120_000,
);
