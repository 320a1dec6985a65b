import { ExcelWorkbook } from '../../../src/excel/excel-workbook';
import { assessor, type Assessment } from '../../../src/taskpane/workspace/assessment';
import { Workspace } from '../../../src/taskpane/workspace/workspace';
import { openWorkbook } from '../../support/open-workbook';
import { describeWithTemplates } from '../../support/templates';
import { cleanFile, defectFile, DEFECTS, newRules, type Told } from '../../vsme/support/defect-file';

// Opening and calculating a real workbook takes its time on a busy machine.
jest.setTimeout(60_000);

/** What the pane finds when it checks everything, through the genuine Office.js. */
async function toldOf(bytes: Uint8Array): Promise<readonly Told[]> {
  openWorkbook(bytes);
  const workspace = new Workspace<Assessment>(new ExcelWorkbook(), async () => assessor);
  await workspace.checkThoroughly();
  const { assessment, failure } = workspace.state();
  await workspace.stop();
  if (assessment === null || assessment.kind === 'unknown')
    throw new Error(failure?.text.en ?? 'not assessed');
  return assessment.validation.findings;
}

describeWithTemplates('a defect planted in the filled sample, through the pane', () => {
  let clean: readonly Told[];

  beforeAll(async () => {
    clean = await toldOf(await cleanFile());
  });

  test.each(DEFECTS.map((defect) => [`${defect.scenario.id} ${defect.scenario.title}`, defect] as const))(
    '%s',
    async (_, { scenario, rules }) => {
      expect(newRules(clean, await toldOf(await defectFile(scenario)))).toEqual(rules);
    },
  );
});
