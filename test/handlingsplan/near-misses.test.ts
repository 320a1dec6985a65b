import { openPlan, planAreas } from '../../src/handlingsplan/open-plan';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { ALL_TEMPLATES, describeWithTemplates, readTemplate } from '../support/templates';
import { NEAR_MISSES } from './near-misses';

async function isPlan(file: Uint8Array): Promise<boolean> {
  return openPlan(await XlsxFile.open(file).read({ depth: 'validate', want: planAreas })) !== null;
}

describe('is no handlingsplan', () => {
  test.each(NEAR_MISSES)('$name', async ({ file }) => {
    expect(await isPlan(await file())).toBe(false);
  });
});

describeWithTemplates('is no handlingsplan either: an official VSME workbook', () => {
  test.each(ALL_TEMPLATES)('%s', async (file) => {
    expect(await isPlan(readTemplate(file))).toBe(false);
  });
});
