import { describeWithTemplates } from '../support/templates';
import { cleanFile, defectFile, DEFECTS, newRules, type Told } from '../vsme/support/defect-file';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();

async function toldOf(name: string, bytes: Uint8Array): Promise<readonly Told[]> {
  const { out } = await kompasark('validate', folder.write(name, bytes), '--format', 'json');
  return (JSON.parse(out) as { findings: readonly Told[] }).findings;
}

describeWithTemplates('a defect planted in the filled sample, through the command line', () => {
  let clean: readonly Told[];

  beforeAll(async () => {
    clean = await toldOf('clean.xlsx', await cleanFile());
  });

  test.each(DEFECTS.map((defect) => [`${defect.scenario.id} ${defect.scenario.title}`, defect] as const))(
    '%s',
    async (_, { scenario, rules }) => {
      const found = await toldOf(`${scenario.id}.xlsx`, await defectFile(scenario));
      expect(newRules(clean, found)).toEqual(rules);
    },
  );
});
