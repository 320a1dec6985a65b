import { Grid, columnArea, workbookFile, type Written } from './grid';
import { STATUS_LIST } from './lists';
import { column, writeTable } from './plan-table';
import { STORY, rowsOf, without } from './story';
import type { Variant } from './variant';

/** Hints for those who fill in, above and beside the table. */
const GUIDE: readonly (readonly [row: number, text: Written])[] = [
  [2, 'SKEMA 4: HANDLINGSPLAN FOR ESG'],
  [4, 'Boligorganisation'],
  [5, 'Kontaktperson'],
  [6, 'Dato for vedtagelse'],
  [8, 'Felter med * skal udfyldes. Målepunkt: vælg et af de 20. Status: opdateres hvert kvartal.'],
];

/** A form from the head office: not in the corner, headings in capitals over two lines, with hints in brackets. */
export const formWithHints: Variant = {
  name: 'a form with hints, away from the corner, headings in capitals',
  certainty: 'certain',
  tells: without(STORY, 'log', 'percent'),
  file: () => {
    const grid = new Grid('Skema 4');
    for (const [row, text] of GUIDE) grid.put(row, 3, text, row === 2 ? 'title' : 'note');
    grid
      .put(4, 4, 'Boligforeningen Åparken', 'input')
      .put(5, 4, 'Karen Lund', 'input')
      .put(6, 4, 45_995, 'date');
    const { first, last } = writeTable(
      grid,
      { row: 11, column: 3 },
      [
        column('MÅLEPUNKT *', 'name'),
        column('AMBITIONS-\nNIVEAU *', 'level'),
        column('AMBITIONSSÆTNING\n(højst 1 sætning)', 'sentence'),
        column('MÅL NR.', 'goalNo'),
        column('MÅLSÆTNING *\n(SMART)', 'goal'),
        column('INDIKATOR', 'indicator'),
        column('ENHED', 'unit'),
        column('BASELINEÅR', 'baselineYear'),
        column('BASELINE', 'baseline'),
        column('MÅLVÆRDI *', 'target'),
        column('MÅLÅR *', 'targetYear'),
        column('INITIATIV *', 'initiative'),
        column('ANSVARLIG *\n(navn)', 'responsible'),
        column('STARTDATO\n(dd-mm-åååå)', 'start'),
        column('DEADLINE *\n(dd-mm-åååå)', 'deadline'),
        column('RESSOURCER\n(tid og penge)', 'resources'),
        column('STATUS *', 'status'),
        column('NÆSTE SKRIDT', 'nextStep'),
      ],
      rowsOf(STORY.maalepunkter),
    );
    return workbookFile(
      grid.sheet({
        frozen: { rows: 11, columns: 3 },
        validations: [{ areas: columnArea(19, first, last), type: 'list', formula1: STATUS_LIST }],
      }),
    );
  },
};
