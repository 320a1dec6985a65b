const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

const common = {
  transform,
  // ECharts comes as ES modules.
  transformIgnorePatterns: ['/node_modules/(?!(echarts|zrender)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // numfmt 4.0.1 names a file for require() that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
};

/** @type {import('jest').Config} */
export default {
  // Real workbooks through Office.js take their time on a busy machine; how long is a matter for bench/.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{workbook,formulas,validation,vsme,xlsx,functions,host,cli,workbench,records,handlingsplan,summary,charts}/**/*.test.{ts,tsx}',
      ],
    },
    {
      ...common,
      displayName: 'office',
      testEnvironment: '<rootDir>/test/office-environment.ts',
      testMatch: ['<rootDir>/test/{excel,commands,taskpane}/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'project',
      testEnvironment: 'node',
      globalSetup: '<rootDir>/scripts/build-before-tests.mjs',
      testMatch: ['<rootDir>/test/project/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      globalSetup: '<rootDir>/scripts/build-before-tests.mjs',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
