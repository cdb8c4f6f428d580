import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/core/form/recognise';
import { invert } from '../../src/core/plan/invert';
import { planInsertion } from '../../src/core/templates/insertion/plan-insertion';
import { createFileHost } from '../../src/host/file';
import { see, sheetNamed } from './seen';
import type { MakeSubject } from './subject';

const NEW = [
  { level1: '产出指标', level2: '数量指标', name: '新增培训次数' },
  { level1: '效益指标', level2: '社会效益指标', name: '新增群众知晓率' },
];

export function insertionContract(start: MakeSubject): void {
  test.each(['changji', 'chengde', 'dalian', 'pingluo'])('into a real form, and taken back: %s', async (file) => {
    const bytes = readFileSync(join(__dirname, `../fixtures/forms/${file}.xlsx`));
    const { sheets } = await createFileHost(bytes, file).read();
    const { host } = await start(sheets.slice(0, 2).map((sheet) => ({ ...sheet, unlocked: [], userFormats: [] })));
    const sheetName = sheets[0]?.name ?? '';
    const before = await see(host, sheetName);
    const sheet = await sheetNamed(host, sheetName);
    const [form] = recognise(sheet).forms;
    if (!form) throw new Error(`no form in ${file}`);
    const insertion = planInsertion(sheet, form, NEW, '插入指标');
    if (!('plan' in insertion)) throw new Error(insertion.refused);
    await host.apply(insertion.plan);
    const [grown] = recognise(await sheetNamed(host, sheetName)).forms;
    const names = grown?.indicators.map(({ level2, level3 }) => `${level2}/${level3}`);
    expect(names).toEqual(expect.arrayContaining(NEW.map(({ level2, name }) => `${level2}/${name}`)));
    await host.apply(invert(insertion.plan));
    expect(await see(host, sheetName)).toEqual(before);
  });
}
