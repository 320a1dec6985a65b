import { writeFileSync } from 'node:fs';
import { calculatedWorkbook } from '../../../scripts/example-workbook';
import { handlingsplanWorkbook } from '../../../src/handlingsplan/template/handlingsplan-workbook';
test('make', async () => {
  for (const example of [false, true]) {
    writeFileSync(
      `/tmp/tpl/${example ? 'eksempel' : 'tom'}.xlsx`,
      await calculatedWorkbook(await handlingsplanWorkbook({ example })),
    );
  }
});
