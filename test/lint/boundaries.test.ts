import { ESLint } from 'eslint';
import config from '../../eslint.config.cjs';

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config });

async function problems(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const RESTRICTED = '@typescript-eslint/no-restricted-imports';

describe('who may import whom', () => {
  test.each([
    ['core and a library', 'src/core/form/a.ts', `export { read } from '@e965/xlsx';`],
    ['core and the whole of zod', 'src/core/form/a.ts', `export { z } from 'zod';`],
    ['core and an action', 'src/core/form/a.ts', `export { check } from '../../actions/check';`],
    ['an action and a host', 'src/actions/a.ts', `export { createFileHost } from '../host/file';`],
    ['an action and the browser', 'src/actions/a.ts', `export { browserMemory } from '../browser/memory';`],
    ['the command line and the browser', 'src/cli/index.ts', `export { browserMemory } from '../browser/memory';`],
    ['the browser and an action', 'src/browser/a.ts', `export { loadOwnProfile } from '../actions/profile';`],
    ['a host and a rule', 'src/host/file/a.ts', `export { lint } from '../../core/rules/lint';`],
    ['the pane and a host', 'src/taskpane/app.tsx', `export { createExcelHost } from '../host/excel';`],
    ['the pane and core', 'src/taskpane/app.tsx', `export { lint } from '../core/rules/lint';`],
    ['the pane and the workbench', 'src/taskpane/index.tsx', `export { serve } from '../workbench/server/serve.mjs';`],
    ['the workbench and the pane', 'src/workbench/page/a.ts', `export { App } from '../../taskpane/app';`],
  ])('%s', async (_why, file, code) => expect(await problems(file, code)).toContain(RESTRICTED));

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
