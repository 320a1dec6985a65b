import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

const DOMAIN = ['workbook', 'formulas', 'validation', 'records', 'vsme', 'handlingsplan', 'summary'];

/** The rooms of src/ and what each may import; the same table stands in README.md. */
const ROOMS = {
  workbook: [],
  formulas: ['workbook'],
  validation: ['workbook'],
  records: ['workbook'],
  vsme: ['workbook', 'formulas', 'validation', 'records'],
  handlingsplan: ['workbook', 'formulas', 'validation', 'records'],
  summary: ['workbook', 'vsme', 'handlingsplan', 'formulas'],
  excel: ['workbook'],
  xlsx: ['workbook'],
  functions: ['workbook', 'formulas'],
  commands: ['excel', ...DOMAIN],
  charts: ['workbook'],
  taskpane: ['excel', 'xlsx', 'functions', 'charts', 'assets', ...DOMAIN],
  host: ['workbook', 'xlsx'],
  workbench: ['host', 'workbook', 'functions', 'charts', 'assets'],
  cli: ['xlsx', 'functions', 'assets', ...DOMAIN],
};

/** The shared-runtime page also carries the ribbon commands. */
const SHARED_RUNTIME_ENTRY = 'src/taskpane/index.tsx';

const elements = [
  ...Object.keys(ROOMS).map((room) => ({ type: room, pattern: `src/${room}` })),
  { type: 'assets', pattern: 'assets' },
];

const mayImport = (from, rooms) => ({
  from,
  allow: { to: { element: { types: { anyOf: rooms } } } },
});
const roomPolicies = [
  ...Object.entries(ROOMS).map(([room, rooms]) => mayImport({ element: { type: room } }, [room, ...rooms])),
  mayImport({ file: { categories: 'shared-runtime-entry' } }, ['commands']),
];

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'].map((name) => ({
  name,
  message: 'Kompasark makes no network calls: a workbook never leaves the machine.',
}));
const OFFICE = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel, src/commands and the entry of the task pane touch Office.js.',
}));
const CUSTOM_FUNCTIONS = {
  name: 'CustomFunctions',
  message: 'Only src/functions and the entry of the task pane touch the custom functions runtime.',
};

/** Packages that belong to one place. */
const ENGINE = {
  group: ['@cj-tech-master/excelts', '@cj-tech-master/excelts/*'],
  message: 'The calculation engine is wrapped in src/xlsx/calculation/.',
};
const PACKAGE_PARTS = {
  group: ['fflate', 'saxes', '@xmldom/xmldom'],
  message: 'Only src/xlsx touches OOXML.',
};
const GRID = {
  group: ['@univerjs/*'],
  message: 'Univer is a view of the workbench: import it in src/workbench only.',
};
const CHARTS = {
  group: ['echarts', 'echarts/*'],
  message: 'ECharts is wrapped in src/charts.',
};
const VIEWS = {
  group: ['react', 'react/*', 'react-dom', 'react-dom/*', '@fluentui/*'],
  message: 'React and Fluent UI belong to src/taskpane, src/workbench and src/charts.',
};
const restrictImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const NETWORK_MEMBERS = 'fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon';
const RAW_HTML = 'innerHTML|outerHTML|dangerouslySetInnerHTML';
const OFFICE_TYPES = {
  selector: 'TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]',
  message: OFFICE[0].message,
};
const FORBIDDEN_SYNTAX = [
  {
    selector: `MemberExpression[property.name=/^(${NETWORK_MEMBERS})$/]`,
    message: NETWORK[0].message,
  },
  {
    selector: `:matches(JSXAttribute[name.name=/^(${RAW_HTML})$/], Property[key.name=/^(${RAW_HTML})$/], MemberExpression[property.name=/^(${RAW_HTML}|insertAdjacentHTML)$/])`,
    message: 'Text from a workbook is data: never let it become HTML.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'test-artifacts/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { boundaries, 'office-addins': officeAddins },
    settings: {
      'boundaries/elements': elements,
      'boundaries/files': [{ category: 'shared-runtime-entry', pattern: SHARED_RUNTIME_ENTRY }],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      'boundaries/dependencies': ['error', { default: 'disallow', policies: roomPolicies }],
      'boundaries/no-unknown-dependencies': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-globals': ['error', ...NETWORK, ...OFFICE, CUSTOM_FUNCTIONS],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX, OFFICE_TYPES],
      ...restrictImports(ENGINE, PACKAGE_PARTS, GRID, CHARTS, VIEWS),
    },
  },
  {
    files: ['src/{excel,commands}/**', SHARED_RUNTIME_ENTRY],
    rules: {
      'no-restricted-globals': ['error', ...NETWORK],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/{excel,commands,taskpane}/**'],
    // The types of Office.js promise more than every Excel delivers.
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['src/functions/**'],
    rules: {
      'no-restricted-globals': ['error', ...NETWORK, ...OFFICE],
      // Excel's own `CustomFunctions.Error` is not an `Error`.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['src/xlsx/**'],
    rules: restrictImports(ENGINE, GRID, CHARTS, VIEWS),
  },
  {
    files: ['src/xlsx/calculation/**'],
    rules: restrictImports(PACKAGE_PARTS, GRID, CHARTS, VIEWS),
  },
  {
    files: ['src/taskpane/**'],
    rules: restrictImports(ENGINE, PACKAGE_PARTS, GRID, CHARTS),
  },
  {
    files: ['src/workbench/**'],
    rules: restrictImports(ENGINE, PACKAGE_PARTS, CHARTS),
  },
  {
    files: ['src/charts/**'],
    rules: restrictImports(ENGINE, PACKAGE_PARTS, GRID),
  },
  {
    files: ['src/{taskpane,workbench,charts}/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/cli/**'],
    rules: { 'no-console': 'off' },
  },
);
