import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import config from '../../eslint.config.js';

const ROOT = resolve(__dirname, '../..');

/** Checks of names and imports need no types, so a file that does not exist yet can be asked about. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [
    ...config,
    {
      files: ['src/**'],
      languageOptions: { parserOptions: { projectService: false, program: null } },
    },
  ],
  ruleFilter: ({ ruleId }) => /^(boundaries|no-|react-hooks)/.test(ruleId),
});

async function reported(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath: resolve(ROOT, file) });
  return [...new Set(result!.messages.map((message) => message.ruleId ?? message.message))];
}

const rooms = readdirSync(resolve(ROOT, 'src'));

describe('import directions', () => {
  const domain = ['workbook', 'formulas', 'validation', 'records', 'vsme', 'handlingsplan', 'summary'];
  const table: Record<string, readonly string[]> = {
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
    commands: ['excel', ...domain],
    charts: ['workbook'],
    taskpane: ['excel', 'xlsx', 'functions', 'charts', ...domain],
    host: ['workbook', 'xlsx'],
    workbench: ['host', 'workbook', 'functions', 'charts'],
    cli: ['xlsx', 'functions', ...domain],
  };

  it('cover every room that exists', () => {
    expect(rooms.filter((room) => !(room in table))).toEqual([]);
  });

  it.each(Object.keys(table))('%s imports what the table allows, and nothing else', async (room) => {
    const others = rooms.filter((other) => other !== room);
    const allowed = await Promise.all(
      others.map(async (other) => {
        const target = readdirSync(resolve(ROOT, 'src', other)).find((name) => /\.tsx?$/.test(name));
        if (target === undefined) return table[room]!.includes(other);
        const source = `export * from '../${other}/${target.replace(/\.tsx?$/, '')}';`;
        return !(await reported(`src/${room}/module.ts`, source)).includes('boundaries/dependencies');
      }),
    );
    expect(others.filter((_, i) => allowed[i])).toEqual(
      others.filter((other) => table[room]!.includes(other)),
    );
  });

  it('keep the tests out of the product', async () => {
    expect(await reported('src/workbook/module.ts', `export * from '../support/templates';`)).toContain(
      'boundaries/no-unknown-dependencies',
    );
  });
});

describe('names and packages that belong to one place', () => {
  const office = 'export const host = Office.context;';
  const officeType = 'export type Cells = Excel.Range;';
  const engine = `export * from '@cj-tech-master/excelts/formula';`;
  const grid = `export * from '@univerjs/core';`;
  const zip = `export * from 'fflate';`;
  const react = `export * from 'react';`;
  const echarts = `export * from 'echarts/core';`;

  it.each([
    ['src/host/module.ts', office, 'no-restricted-globals'],
    ['src/host/module.ts', officeType, 'no-restricted-syntax'],
    ['src/taskpane/module.tsx', office, 'no-restricted-globals'],
    ['src/functions/module.ts', office, 'no-restricted-globals'],
    ['src/vsme/module.ts', 'export const C = CustomFunctions.Error;', 'no-restricted-globals'],
    ['src/xlsx/package/package.ts', engine, 'no-restricted-imports'],
    ['src/workbook/module.ts', zip, 'no-restricted-imports'],
    ['src/taskpane/module.tsx', grid, 'no-restricted-imports'],
    ['src/host/module.ts', react, 'no-restricted-imports'],
    ['src/taskpane/module.tsx', echarts, 'no-restricted-imports'],
    ['src/excel/module.ts', `void fetch('https://example.org');`, 'no-restricted-globals'],
    ['src/taskpane/index.tsx', 'new XMLHttpRequest();', 'no-restricted-globals'],
    ['src/workbench/module.ts', `new window.WebSocket('ws://x');`, 'no-restricted-syntax'],
    ['src/cli/module.ts', 'globalThis.fetch;', 'no-restricted-syntax'],
    ['src/taskpane/module.tsx', '<p dangerouslySetInnerHTML={html} />;', 'no-restricted-syntax'],
    ['src/workbench/module.ts', 'cell.innerHTML = text;', 'no-restricted-syntax'],
    ['src/vsme/module.ts', `console.log('x');`, 'no-console'],
  ])('%s: %s', async (file, source, rule) => {
    expect(await reported(file, source)).toContain(rule);
  });

  it.each([
    ['src/excel/module.ts', office + officeType],
    ['src/commands/module.ts', office],
    ['src/taskpane/index.tsx', office],
    ['src/functions/module.ts', 'export const C = CustomFunctions.Error;'],
    ['src/xlsx/calculation/engine.ts', engine],
    ['src/xlsx/package/package.ts', zip],
    ['src/workbench/module.ts', grid + react],
    ['src/taskpane/module.tsx', react],
    ['src/charts/module.tsx', react + echarts],
    ['src/cli/module.ts', `console.log('x');`],
  ])('allowed in %s: %s', async (file, source) => {
    expect(await reported(file, source)).toEqual([]);
  });
});
