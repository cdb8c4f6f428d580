import { ESLint } from 'eslint';
import config from '../../eslint.config.cjs';

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config });

async function problems(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const RESTRICTED = '@typescript-eslint/no-restricted-imports';
const RESTRICTED_ON_DEMAND = 'on-demand/no-restricted-imports';

describe('who may import whom', () => {
  test.each([
    ['core and a library', 'src/core/form/a.ts', `export { read } from '@e965/xlsx';`],
    ['core and the whole of zod', 'src/core/form/a.ts', `export { z } from 'zod';`],
    ['core and an action', 'src/core/form/a.ts', `export { check } from '../../actions/check';`],
    ['an action and a host', 'src/actions/a.ts', `export { createFileHost } from '../host/file';`],
    ['an action and the browser', 'src/actions/a.ts', `export { browserMemory } from '../browser/memory';`],
    ['the command line and the browser', 'src/cli/index.ts', `export { browserMemory } from '../browser/memory';`],
    ['the ribbon and the browser', 'src/ribbon/a.ts', `export { browserMemory } from '../browser/memory';`],
    ['the browser and an action', 'src/browser/a.ts', `export { loadOwnProfile } from '../actions/profile';`],
    ['the browser and a type of the pane', 'src/browser/a.ts', `export type { Tab } from '../taskpane/session/state';`],
    ['the browser and the workbench', 'src/browser/a.ts', `export type { Row } from '../workbench/batch/row';`],
    ['the browser and a host, roundabout', 'src/browser/a.ts', `export { createFileHost } from './../host/file';`],
    [
      'the browser and a type of core, by way of actions',
      'src/browser/a.ts',
      `export type { Form } from '../actions/../core/form/form';`,
    ],
    ['the browser and a library', 'src/browser/a.ts', `export { zip } from 'fflate';`],
    ['a host and a rule', 'src/host/file/a.ts', `export { lint } from '../../core/rules/lint';`],
    ['a host and another one', 'src/host/file/a.ts', `export { readCells } from '../excel/read';`],
    ['a host and another one, from deeper', 'src/host/file/xls/a.ts', `export { readCells } from '../../excel/read';`],
    ['Excel and files', 'src/host/excel/a.ts', `export { createFileHost } from '../file';`],
    ['what hosts share and one of them', 'src/host/a.ts', `export { createFileHost } from './file';`],
    ['the pane and a host', 'src/taskpane/app.tsx', `export { createExcelHost } from '../host/excel';`],
    ['the pane and core', 'src/taskpane/app.tsx', `export { lint } from '../core/rules/lint';`],
    ['the pane and the workbench', 'src/taskpane/index.tsx', `export { serve } from '../workbench/server/serve.mjs';`],
    ['the pane and the command line', 'src/taskpane/app.tsx', `export { run } from '../cli';`],
    ['the command line and the pane', 'src/cli/run.ts', `export { strings } from '../taskpane/strings';`],
    ['the workbench and the pane', 'src/workbench/page/a.ts', `export { App } from '../../taskpane/app';`],
    ['the workbench and Excel', 'src/workbench/page/a.ts', `export { createExcelHost } from '../../host/excel';`],
  ])('%s', async (_why, file, code) => expect(await problems(file, code)).toContain(RESTRICTED));

  test.each([
    ['core and a library', 'src/core/form/a.ts', '@e965/xlsx'],
    ['core and the whole of zod', 'src/core/form/a.ts', 'zod'],
    ['an action and a host', 'src/actions/a.ts', '../host/file/new-workbook'],
    ['a host and an action', 'src/host/file/a.ts', '../../actions/check'],
    ['the pane and a host', 'src/taskpane/session/a.ts', '../../host/file/read'],
    ['the pane and all of a library', 'src/taskpane/session/a.ts', '@fluentui/react-components'],
    ['the command line and a host', 'src/cli/run.ts', '../host/file'],
    ['the ribbon and the workbench', 'src/ribbon/a.ts', '../workbench/server/serve.mjs'],
  ])('%s, on demand', async (_why, file, from) =>
    expect(await problems(file, `export const load = () => import('${from}');`)).toContain(RESTRICTED_ON_DEMAND),
  );

  test.each([
    ['between backticks', 'import(`../host/file`)', true],
    ['known only when it runs', 'import(`../host/${name}`)', false],
  ])('the command line and a host, on demand, %s', async (_why, imported, isTold) => {
    const told = await problems('src/cli/run.ts', `export const load = (name: string) => [name, ${imported}];`);
    expect(told.includes(RESTRICTED_ON_DEMAND)).toBe(isTold);
  });

  test.each([
    ['core and core', 'src/core/form/a.ts', `export { parseValue } from '../value/parse-value';`],
    ['core and zod/mini', 'src/core/form/a.ts', `export { object } from 'zod/mini';`],
    ['an action and host.ts', 'src/actions/a.ts', `export { HostError } from '../host/host';`],
    ['a host and core/plan', 'src/host/file/a.ts', `export { sameContent } from '../../core/plan/content';`],
    ['a type of core in the pane', 'src/taskpane/app.tsx', `export type { Form } from '../core/form/form';`],
    [
      'the workbench and the browser',
      'src/workbench/page/a.ts',
      `export { browserMemory } from '../../browser/memory';`,
    ],
    ['a type of an action in the browser', 'src/browser/a.ts', `export type { UserMemory } from '../actions/profile';`],
    ['the browser and itself', 'src/browser/a.ts', `export { browserMemory } from './memory';`],
    ['a host and what it shares with others', 'src/host/file/a.ts', `export { HostError } from '../host';`],
    [
      'the pane and what draws its reports',
      'src/taskpane/session/a.ts',
      `export const load = () => import('../../host/file/new-workbook');`,
    ],
    ['an entry point and its host on demand', 'src/cli/index.ts', `export const load = () => import('../host/file');`],
    ['an entry point and its host', 'src/taskpane/index.tsx', `export { createExcelHost } from '../host/excel';`],
  ])('%s is allowed', async (_why, file, code) => expect(await problems(file, code)).toEqual([]));
});

describe('core is pure', () => {
  test.each([
    ['no async', 'export async function read(): Promise<void> {}'],
    ['no clock', 'export const today = new Date();'],
    ['no chance', 'export const chance = Math.random();'],
    ['no page', 'export const width = window.innerWidth;'],
  ])('%s', async (_why, code) => expect(await problems('src/core/form/a.ts', code)).not.toEqual([]));
});
