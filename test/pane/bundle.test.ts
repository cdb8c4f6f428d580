import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { forPane, RULE_FILE } from '../../webpack/rules-for-pane.cjs';

const ROOT = join(__dirname, '../..');
const KILOBYTE = 1000;
/** Loaded behind the first picture: the other tabs, and all that recognises, judges, scores and inserts. */
const LATER =
  /taskpane\/(scores|templates|findings|settings)\/|core\/(form\/recognise|rules\/[a-z]+\/|scoring\/score)|host\/file\/|fflate/;

/** A bundle of the pane in one file: its size as sent, and the modules of which anything is left in it. */
interface Bundle {
  readonly size: number;
  readonly modules: readonly string[];
}

/** Leaves out the other languages: a user loads one. */
const ONE_LANGUAGE: Plugin = {
  name: 'one-language',
  setup({ onResolve }) {
    onResolve({ filter: /\/(en-US|qps-ploc)$/ }, ({ path }) => ({ path, external: true }));
  },
};

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

/** Bundles the pane's entry in memory. esbuild takes the same modules as webpack, in a tenth of the time. */
async function bundle(plugins: Plugin[] = [], entry = 'src/taskpane/index.tsx'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, entry)],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    charset: 'utf8', // as webpack's minifier leaves it
    format: 'esm',
    jsx: 'automatic',
    alias: { 'rtl-css-js/core': join(ROOT, 'src/taskpane/shared/left-to-right.ts') },
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [RULES, ONE_LANGUAGE, ...plugins],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    size: outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0),
    modules: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  };
}

describe("the add-in's bundle", () => {
  let all: Bundle;
  let first: Bundle;
  beforeAll(async () => {
    all = await bundle();
    first = await bundle([FIRST_PICTURE]);
  }, 60_000);

  test.each([
    ['the workbench', /^src\/workbench\//],
    ['the command line', /^src\/cli\//],
    ['what reads files', /^src\/host\/file\/(index|package|read|guard|zip|patch|structure|sheet-content)/],
    ['office.js, which is a script of its own', /@microsoft\/office-js/],
    ['spreadsheet engines and file libraries', /node_modules\/(@univerjs|@e965|excelize-wasm)\//],
    ['Fluent but its styles and icons', /@fluentui\/(?!react-icons\/|react-components\/)/],
    ['the whole of zod', /zod\/v4\/classic\//],
    ['tests and what they are made with', /\.(test|testing)\.|^test\//],
  ])('holds nothing of %s', (_what, pattern) => expect(all.modules.filter((path) => pattern.test(path))).toEqual([]));

  test('holds the pane with its host and the ribbon, so that the tests above mean something', () =>
    expect(all.modules).toEqual(
      expect.arrayContaining(['src/taskpane/app.tsx', 'src/host/excel/index.ts', 'src/ribbon/commands.ts']),
    ));

  test('is at most 350 kB as sent, in one language', () => expect(all.size).toBeLessThanOrEqual(350 * KILOBYTE));

  test('takes at most 40 kB more in English', async () => {
    const { size, modules } = await bundle([], 'src/taskpane/strings/en-US.ts');
    expect(modules).toContain('src/core/rules/english/structure.ts');
    expect(size).toBeLessThanOrEqual(40 * KILOBYTE);
  });

  test('shows its first picture after at most 250 kB, without the other tabs and the engine', () => {
    expect(first.modules).toContain('src/taskpane/overview/overview-tab.tsx');
    expect(first.modules.filter((path) => LATER.test(path))).toEqual([]);
    expect(first.size).toBeLessThanOrEqual(250 * KILOBYTE);
  });
});
