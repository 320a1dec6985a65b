import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** EFRAG's workbooks are never part of this repository; tests read them where they lie. */
const FOLDER = process.env['EFRAG_TEMPLATES'] ?? resolve(__dirname, '../../../shared/templates/efrag');

export const BLANK_VERSIONS = ['1.0.0', '1.0.1', '1.1.0', '1.1.1', '1.2.0', '1.3.0'] as const;
export const SAMPLE_VERSIONS = ['1.1.0', '1.3.0'] as const;

export const blank = (version: (typeof BLANK_VERSIONS)[number]): string =>
  `VSME-Digital-Template-${version}.xlsx`;
export const sample = (version: (typeof SAMPLE_VERSIONS)[number]): string =>
  `VSME-Digital-Template-Sample-${version}.xlsx`;

export const ALL_TEMPLATES: readonly string[] = [
  ...BLANK_VERSIONS.map(blank),
  ...SAMPLE_VERSIONS.map(sample),
];

export function readTemplate(file: string): Uint8Array {
  return new Uint8Array(readFileSync(resolve(FOLDER, file)));
}

const missing = ALL_TEMPLATES.filter((file) => !existsSync(resolve(FOLDER, file)));
const required = process.env['KOMPASARK_REQUIRE_ALL'] === '1';

/**
 * `describe` for tests that need EFRAG's workbooks. Without them the tests are reported as skipped, by name;
 * under KOMPASARK_REQUIRE_ALL=1 they run and fail.
 */
export const describeWithTemplates: jest.Describe =
  missing.length === 0 || required ? describe : describe.skip;
