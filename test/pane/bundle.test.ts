import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { overBudget } from '../../webpack/budget.cjs';
import { forPane, RULE_FILE } from '../../webpack/rules-for-pane.cjs';

const ROOT = join(__dirname, '../..');
/** Loaded behind the first picture: the other tabs, and all that recognises, judges, scores and inserts. */
const LATER =
  /taskpane\/(scores|templates|findings|settings)\/|core\/(form\/recognise|rules\/[a-z]+\/|scoring\/score)|host\/file\/|fflate|en-US/;

/** Leaves out what is loaded later. */
const FIRST_PICTURE: Plugin = {
  name: 'first-picture',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : null));
  },
};

/** What webpack's loader does with rule files. */
const RULES: Plugin = {
  name: 'rules-for-pane',
  setup({ onLoad }) {
    onLoad({ filter: RULE_FILE }, ({ path }) => ({ contents: forPane(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};

/**
 * Bundles the pane in memory and names the modules of which anything is left. esbuild takes the same modules as webpack, in a tenth of the
 * time; how large they are is measured on what webpack builds (webpack/budget.cjs, test/end-to-end/budget.e2e.ts).
 */
async function modulesOfBundle(plugins: Plugin[] = []): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'src/taskpane/index.tsx')],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    alias: { 'rtl-css-js/core': join(ROOT, 'src/taskpane/shared/left-to-right.ts') },
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [RULES, ...plugins],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

describe("the add-in's bundle", () => {
  let all: readonly string[];
  let first: readonly string[];
  beforeAll(async () => {
    all = await modulesOfBundle();
    first = await modulesOfBundle([FIRST_PICTURE]);
  }, 60_000);

  test.each([
    ['the workbench', /^src\/workbench\//],
    ['the command line', /^src\/cli\//],
    ['what reads files', /^src\/host\/file\/(index|package|read|guard|zip|patch|structure|sheet-content)/],
    ['office.js, which is a script of its own', /@microsoft\/office-js/],
    ['spreadsheet engines and file libraries', /node_modules\/(@univerjs|@e965|excelize-wasm)\//],
    ['Fluent but its styles and icons', /@fluentui\/(?!react-icons\/|react-components\/)/],
    ['the whole of zod', /zod\/v4\/classic\//],
    ['failures of files, which it never opens', /wording\/\w+-file-errors/],
    ['tests and what they are made with', /\.(test|testing)\.|^test\//],
  ])('holds nothing of %s', (_what, pattern) => expect(all.filter((path) => pattern.test(path))).toEqual([]));

  test('holds the pane with its host, the ribbon and its English, so that the tests above mean something', () =>
    expect(all).toEqual(
      expect.arrayContaining([
        'src/taskpane/app.tsx',
        'src/host/excel/index.ts',
        'src/ribbon/commands.ts',
        'src/core/rules/english/cost.ts',
      ]),
    ));

  test('shows its first picture without the other tabs, the engine and other languages', () => {
    expect(first).toContain('src/taskpane/overview/overview-tab.tsx');
    expect(first.filter((path) => LATER.test(path))).toEqual([]);
  });
});

describe('the budget of every build', () => {
  /** Bytes that no compression makes fewer. */
  const filled = (kilobytes: number): Buffer => randomBytes(kilobytes * 1000);

  const EVERY = { 'taskpane.1.js': filled(100), 'tabs.2.js': filled(100), 'trade.3.js': filled(100) };

  test.each([
    ['what is small enough', { ...EVERY, 'en-US.4.js': filled(40) }, 0],
    ['all files together, with every language', { ...EVERY, 'en-US.4.js': filled(60) }, 1],
    ['styles count as scripts do', { ...EVERY, 'taskpane.5.css': filled(60) }, 1],
    ['office.js does not count', { ...EVERY, 'office-js/office.js': filled(400) }, 0],
    ['the first picture has a limit of its own', { 'taskpane.1.js': filled(260) }, 1],
  ])('%s', (_why, assets, errors) => expect(overBudget(assets)).toHaveLength(errors));
});
