import { startSimulatedExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import type { RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { MODEL } from '../../src/workbench/excel/model/model';
import { INDEXER } from '../../src/workbench/excel/protocol/object-table';

interface GenuineClass {
  readonly prototype: Readonly<Record<string, unknown>> & {
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _navigationPropertyNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
  };
}

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startSimulatedExcel({ 表: [] });
});
afterAll(() => excel.stop());

const tables = Object.entries(MODEL).filter(([name]) => name !== 'AddinInternalService' && name !== 'CustomFunctions');

/** Classes of the genuine library, by name. */
function genuine(name: string): GenuineClass['prototype'] {
  const found = (Excel as unknown as Record<string, GenuineClass | undefined>)[name];
  if (!found) throw new Error(`office.js has no class ${name}`);
  return found.prototype;
}

const codeName = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1));

describe.each(tables)('%s', (name, table) => {
  test('its scalars exist in office.js', () => {
    const { _scalarPropertyOriginalNames: names = [] } = genuine(name);
    for (const scalar of Object.keys(table.scalars ?? {}))
      expect([scalar, names.includes(scalar) || codeName(scalar) in genuine(name)]).toEqual([scalar, true]);
  });

  test('what can be written, can be written in office.js', () => {
    const { _scalarPropertyOriginalNames: names = [], _scalarPropertyUpdateable: updateable = [] } = genuine(name);
    const writable = Object.entries(table.scalars ?? {}).filter(([, scalar]) => 'set' in scalar && scalar.set);
    for (const [scalar] of writable) expect([scalar, updateable[names.indexOf(scalar)]]).toEqual([scalar, true]);
  });

  test('its navigation properties exist in office.js', () => {
    for (const link of Object.keys(table.links ?? {}))
      expect(genuine(name)._navigationPropertyNames).toContain(codeName(link));
  });

  test('its methods exist in office.js', () => {
    const methods = Object.keys(table.methods ?? {}).filter((method) => method !== INDEXER);
    for (const method of methods) expect([method, codeName(method) in genuine(name)]).toEqual([method, true]);
  });
});
