const office = require('eslint-plugin-office-addins');
const tseslint = require('typescript-eslint');

const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/*.testing.ts'];

/** Forbids imports by their text; `types: true` still lets types through. */
const never = (message, { group, regex, types = false }) => ({
  ...(group ? { group } : { regex }),
  message,
  allowTypeImports: types,
});

const WHOLE_ZOD = never('zod/mini: the whole of zod is 92 kB in the pane', { regex: '^zod$' });

/** A text as it stands in the program, between quotes or backticks; null where it is only known when it runs. */
const writtenOut = ({ type, value, quasis, expressions }) => {
  if (type === 'Literal') return value;
  return type === 'TemplateLiteral' && expressions.length === 0 ? quasis[0].value.cooked : null;
};

const DECLARED = tseslint.plugin.rules['no-restricted-imports'];
/** The same rule for `import('…')`, of which it says nothing itself: each is shown to it as an import of the whole module. */
const ON_DEMAND = {
  meta: DECLARED.meta,
  create(context) {
    const { ImportDeclaration } = DECLARED.create(context);
    return {
      ImportExpression(node) {
        const from = writtenOut(node.source);
        if (from === null) return;
        const source = { ...node.source, type: 'Literal', value: from };
        const whole = { type: 'ImportNamespaceSpecifier', loc: node.loc };
        ImportDeclaration?.({ ...node, source, type: 'ImportDeclaration', importKind: 'value', specifiers: [whole] });
      },
    };
  },
};

/** Forbids imports of these patterns, whether a module has them from its start or on demand. */
const restricted = (patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
  'on-demand/no-restricted-imports': ['error', { patterns }],
});

/** Import boundaries of one part of the program. */
const boundary = (name, files, patterns, ignores = []) => ({
  name: `boundary/${name}`,
  files,
  ignores: [...TESTS, ...ignores],
  rules: restricted([WHOLE_ZOD, ...patterns]),
});

/** Folders of these names, by themselves (their index files) and with all that is in them. */
const outside = (...parts) => parts.flatMap((part) => [`**/${part}`, `**/${part}/**`]);
const ENTRY_POINTS = ['taskpane', 'ribbon', 'cli', 'workbench'];
const HOSTS = outside('host/excel', 'host/file');
const NO_HOST = never('only the index file of an entry point constructs a host', { group: HOSTS });
const NO_HOST_IN_PANE = never(
  'only the index file of the pane constructs a host; what draws reports as files needs none',
  {
    regex: '/host/(?:excel|file)(?!/new-workbook$)(?:/|$)',
  },
);
const CORE_TYPES = never('only types come from core; values come through actions', {
  group: ['**/core/**'],
  types: true,
});
/** What the pane has of Fluent's library; the rest of it would be a tenth of the bundle. */
const LIGHT_FLUENT = {
  regex: '^@fluentui/react-components$',
  allowImportNames: ['makeStyles', 'mergeClasses'],
  message: 'controls and tokens of the pane are in taskpane/shared',
};
const LIGHT_ICONS = never('icons of the pane bring no styles along', {
  regex: '^@fluentui/react-icons(?!/headless/svg/)',
});
/** What every host keeps to. */
const OF_HOSTS = [
  never('hosts import types, core/sheet and core/plan', { regex: '^\\.{1,2}/.*/?core/(?!sheet/|plan/)', types: true }),
  never('hosts know nothing of what stands above them', { group: outside('actions', 'browser', ...ENTRY_POINTS) }),
];
const NO_BROWSER = never('only the pane and the workbench run in a browser', { group: outside('browser') });
const NO_PROGRAM = never('the workbench and the command line are imported by nobody', {
  group: outside('workbench', 'cli'),
});
const NO_ADDIN = never('the command line knows nothing of the add-in and the workbench', {
  group: outside('taskpane', 'ribbon', 'workbench'),
});

module.exports = tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', 'coverage', '.cache', 'test/fixtures', '**/*.json'] },
  ...tseslint.configs.recommended,
  {
    plugins: { 'on-demand': { rules: { 'no-restricted-imports': ON_DEMAND } } },
    rules: {
      ...restricted([WHOLE_ZOD]),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'core is pure',
    files: ['src/core/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'console',
          'process',
          'Buffer',
          'Office',
          'Excel',
          'fetch',
          'setTimeout',
          'localStorage',
        ],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core has no clock' },
        { object: 'Math', property: 'random', message: 'core is deterministic' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'core has no async' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'core has no clock' },
      ],
    },
  },
  boundary(
    'core',
    ['src/core/**/*.ts'],
    [
      never('core imports nothing but zod/mini', { regex: '^(?!\\.{1,2}(/|$)|zod/mini$)' }),
      never('core imports nothing outside core', { group: outside('actions', 'host', 'browser', ...ENTRY_POINTS) }),
    ],
  ),
  boundary(
    'actions',
    ['src/actions/**/*.ts'],
    [never('actions import core and host/host', { group: [...HOSTS, ...outside('browser', ...ENTRY_POINTS)] })],
  ),
  boundary(
    'what hosts share',
    ['src/host/*.ts'],
    [...OF_HOSTS, never('no host is known here', { regex: '^\\./(excel|file)(/|$)' })],
  ),
  boundary(
    'file host',
    ['src/host/file/**/*.ts'],
    [...OF_HOSTS, never('hosts share what lies beside them', { group: outside('../excel') })],
  ),
  boundary(
    'Excel host',
    ['src/host/excel/**/*.ts'],
    [...OF_HOSTS, never('hosts share what lies beside them', { group: outside('../file') })],
  ),
  boundary(
    'browser',
    ['src/browser/**/*.ts'],
    [
      never('the browser’s part knows itself and actions', { regex: '^(?!(\\./|\\.\\./actions/)[^.]+$)' }),
      // A type that one pattern lets through is let through by all: this one names no more than is allowed.
      never('only types come from actions', { regex: '^\\.\\./actions/[^.]+$', types: true }),
    ],
  ),
  boundary(
    'pane',
    ['src/taskpane/**/*.{ts,tsx}'],
    [CORE_TYPES, NO_HOST_IN_PANE, LIGHT_FLUENT, LIGHT_ICONS, NO_PROGRAM],
    ['src/taskpane/index.tsx'],
  ),
  boundary('pane, index file', ['src/taskpane/index.tsx'], [CORE_TYPES, LIGHT_FLUENT, LIGHT_ICONS, NO_PROGRAM]),
  boundary('ribbon', ['src/ribbon/**/*.ts'], [CORE_TYPES, NO_HOST, NO_BROWSER, LIGHT_FLUENT, LIGHT_ICONS, NO_PROGRAM]),
  boundary('command line', ['src/cli/**/*.ts'], [CORE_TYPES, NO_HOST, NO_BROWSER, NO_ADDIN], ['src/cli/index.ts']),
  boundary('command line, index file', ['src/cli/index.ts'], [CORE_TYPES, NO_BROWSER, NO_ADDIN]),
  boundary(
    'workbench',
    ['src/workbench/**/*.ts'],
    [
      never('the workbench uses host/file and core types', {
        regex: '^\\.{1,2}/.*/?core/(?!sheet/|plan/)',
        types: true,
      }),
      never('the workbench knows nothing of the add-in', {
        group: outside('taskpane', 'ribbon', 'cli', 'host/excel'),
      }),
    ],
  ),
  {
    name: 'office.js',
    files: ['src/host/excel/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
    languageOptions: { globals: { Excel: 'readonly', Office: 'readonly', OfficeExtension: 'readonly' } },
  },
  {
    files: ['src/cli/**/*.ts', 'src/workbench/server/**', 'test/**', '*.config.*', '*.cjs', '*.mjs'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
