const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const Budget = require('./webpack/budget.cjs');
const { pageOf } = require('./webpack/help-pages.cjs');
const Licences = require('./webpack/licences.cjs');
const Minimise = require('./webpack/minimise.cjs');
const { RULE_FILE } = require('./webpack/rules-for-pane.cjs');

/** Where office.js comes from; the choice of the build. `local` is Microsoft's npm package, copied beside the page and never bundled. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

/** The address that manifest.xml names. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** Files that office.js asks for at run time; `AgaveErrorUX` is the spelling it asks for, `agaveerrorux` the folder's. */
const LOCAL_OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** The pane talks to nobody: no connection leaves the page, and scripts come from itself and the chosen office.js host alone. */
function contentSecurityPolicy(officeJs) {
  const officeHost = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${officeHost}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Griffel's second set of styles for scripts from right to left is left out. */
const LEFT_TO_RIGHT = { 'rtl-css-js/core$': path.join(__dirname, 'src/taskpane/shared/left-to-right.ts') };

/** The manifest for the address that the folder is put at; without one it keeps the developer's. */
function manifest(url) {
  const address = url?.replace(/\/+$/, '');
  if (address !== undefined && !address.startsWith('https://'))
    throw new Error(`url=${url}: Excel loads add-ins by https only`);
  return {
    from: path.join(__dirname, 'manifest.xml'),
    to: 'manifest.xml',
    transform: (xml) => (address ? xml.toString().replaceAll(DEVELOPMENT_URL, address) : xml),
  };
}

/** Pictures that a guide shows or leads to, as it names them. */
const PICTURE = /(?<=\]\()images\/[^)]+/g;

/** The user guide and the rules as pages beside the pane, in both languages, so that help needs no internet. */
function help() {
  const context = path.join(__dirname, 'docs');
  const guides = ['zh-CN', 'en-US'].map((language) =>
    fs.readFileSync(path.join(context, `user-guide.${language}.md`), 'utf8'),
  );
  const pictures = new Set(guides.flatMap((guide) => guide.match(PICTURE)));
  const chinese = (markdown) => pageOf(markdown.toString());
  // One folder further down than the pictures, which both guides share, and beside its own rules.
  const english = (markdown) =>
    pageOf(markdown.toString().replace(PICTURE, '../$&').replaceAll('](rules/en-US/', '](rules/'), 'en-US');
  return [
    { from: 'user-guide.zh-CN.md', context, to: 'help/guide.html', transform: chinese },
    { from: 'rules/*.md', context, to: 'help/rules/[name].html', transform: chinese },
    { from: 'user-guide.en-US.md', context, to: 'help/en-US/guide.html', transform: english },
    { from: 'rules/en-US/*.md', context, to: 'help/en-US/rules/[name].html', transform: english },
    ...Array.from(pictures, (picture) => ({ from: picture, context, to: `help/${picture}` })),
  ];
}

function copies(choice, url) {
  const library = path.join(__dirname, 'node_modules/@microsoft/office-js');
  const office = path.join(library, 'dist');
  const assets = { from: '*.{png,json}', context: path.join(__dirname, 'assets'), to: 'assets/[name][ext]' };
  const always = [assets, manifest(url), ...help()];
  if (choice !== 'local') return always;
  return [
    ...always,
    { from: path.join(library, 'LICENSE.md'), to: 'office-js/LICENSE.md' },
    ...LOCAL_OFFICE_FILES.map((file) => ({
      from: path.join(office, file),
      to: `office-js/${file}`,
      info: { minimized: true },
    })),
    { from: path.join(office, 'agaveerrorux'), to: 'office-js/AgaveErrorUX', info: { minimized: true } },
  ];
}

/**
 * `webpack --env officeJs=cdn|21vianet|local --env url=https://… --mode production|development`; the deployable folder is dist/addin,
 * with a manifest for the address it is put at.
 */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const choice = env.officeJs ?? process.env.OFFICE_JS ?? 'cdn';
  const officeJs = OFFICE_JS[choice];
  if (!officeJs) throw new Error(`officeJs=${choice}: expected one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const production = mode === 'production';
  return {
    mode,
    target: ['web', 'es2022'],
    context: __dirname,
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: env.out ? path.resolve(env.out) : path.join(__dirname, 'dist/addin'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      // All files lie beside the page: the scripts need no code that finds out where.
      publicPath: '',
      clean: true,
    },
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'], alias: LEFT_TO_RIGHT },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        { test: RULE_FILE, loader: require.resolve('./webpack/rules-for-pane.cjs') },
      ],
    },
    cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, '.cache/webpack') },
    performance: false,
    optimization: {
      minimizer: [new Minimise()],
      // Modules in the order in which they ask for each other: what is alike stands close together, as compression wants it.
      moduleIds: 'natural',
      chunkIds: 'total-size',
      mangleExports: 'size',
      // The engine and the tabs behind the first are one file, as the imports name it; nothing else is shared out.
      splitChunks: false,
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        minify: false,
        templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeJs) },
      }),
      new CopyPlugin({ patterns: copies(choice, env.url) }),
      new Licences(),
      ...(production ? [new Budget()] : []),
    ],
  };
};
