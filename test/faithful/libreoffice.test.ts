import { createFileHost } from '../../src/host/file';
import { addressOf } from '../../src/core/sheet/address';
import { CASES } from './cases';
import { libreOffice, openedBy } from './libreoffice';
import { afterAllOperations, fileOf } from './operations';

const command = libreOffice();
const inLibreOffice = command === null ? test.skip : test;

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

// Skipped where LibreOffice is not installed.
inLibreOffice(
  'LibreOffice opens what we wrote and computes the same numbers, but for those that depend on our changes',
  async () => {
    const cases = CASES.flatMap(({ why, parts, computed }) =>
      computed ? [{ why, bytes: fileOf(parts), computed }] : [],
    );
    const changed = await Promise.all(cases.map(({ bytes }) => afterAllOperations(bytes)));
    const files = cases.flatMap(({ bytes }, index): [string, Uint8Array][] => [
      [`${index}-before.xlsx`, bytes],
      [`${index}-after.xlsx`, changed[index]?.bytes ?? bytes],
    ]);
    const opened = openedBy(command ?? '', Object.fromEntries(files));
    for (const [index, { why, computed }] of cases.entries()) {
      const before = await valuesOf(opened[`${index}-before.xlsx`]);
      const now = await valuesOf(opened[`${index}-after.xlsx`]);
      const written = changed[index]?.cells.map((cell) => `1!${cell}`) ?? [];
      const differing = [...now].filter(([place, value]) => value !== before.get(place) && !written.includes(place));
      expect([why, Object.fromEntries(differing)]).toEqual([why, computed]);
      expect(before.size).toBeGreaterThan(40);
    }
  },
  120_000,
);
