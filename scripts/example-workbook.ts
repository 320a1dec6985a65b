import { handlingsplanWorkbook } from '../src/handlingsplan/template/handlingsplan-workbook';
import { workbookChanges } from '../src/vsme/danish-workbook/danish-workbook';
import { EXAMPLE_ANSWERS } from '../src/vsme/danish-workbook/example-answers';
import type { GivenAnswers } from '../src/vsme/danish-workbook/form-sheet';
import { calculatedWorkbook } from './calculated-workbook';

/** Five mistakes as people make them, for the reader to find under Validér. */
const MISTAKES: GivenAnswers = {
  x_entityName: 'Boligforeningen Fjordparken (fiktiv, med fem fejl)',
  b1_site_country: ['Danmark', 'danmark', ...Array.from({ length: 6 }, () => 'Danmark')],
  b3_totalEnergy: 2_135,
  b3_scope1: null,
  b7_circ: 'YES',
  b10_payFemale: '238,90',
};

/** assets/examples/kompasark-eksempel.xlsx: the same bytes every time. */
export async function exampleWorkbookFile(): Promise<Uint8Array> {
  return calculatedWorkbook({
    title: { da: 'Lav eksemplet', en: 'Make the example' },
    changes: workbookChanges({ ...EXAMPLE_ANSWERS, ...MISTAKES }),
  });
}

/** The day of which the shipped handlingsplan tells; its formulas are calculated for that day. */
export const PLAN_DAY = '2026-11-16';

/** assets/examples/kompasark-handlingsplan.xlsx: the same bytes every time the clock says PLAN_DAY. */
export async function examplePlanFile(): Promise<Uint8Array> {
  return calculatedWorkbook(await handlingsplanWorkbook({ example: true, today: PLAN_DAY }));
}
