import {
  formulaFromLocal,
  formulaToLocal,
  SPELLINGS,
} from '../../../src/workbook/formula-language/formula-language';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';

const danish = SPELLINGS.da;

const pairs: readonly (readonly [us: string, local: string])[] = [
  ['IF(A1>1.5,SUM(A1,2),FALSE)', 'HVIS(A1>1,5;SUM(A1;2);FALSK)'],
  ['"a,b;1.5"&TRUE', '"a,b;1.5"&SAND'],
  ["'Ark 1,5'!A1*.5", "'Ark 1,5'!A1*,5"],
  ['Folk[[#This Row],[Navn, nr.]]', 'Folk[[#Denne række],[Navn, nr.]]'],
  ['Emissionsfaktorer[#All]', 'Emissionsfaktorer[#Alle]'],
  ["SUM(Folk[[#Headers],[#Data],[Type '#All]])", "SUM(Folk[[#Overskrifter],[#Data],[Type '#All]])"],
  ['Folk[[#Totals],[Løn]]+Folk[@Løn]', 'Folk[[#Totaler],[Løn]]+Folk[@Løn]'],
  ['IFERROR(#N/A,{1,2;3,4})', 'HVIS.FEJL(#I/T;{1\\2;3\\4})'],
  ['TRUE()', 'SAND()'],
  ['ESG.ULYKKESFREKVENS(A1,B2)', 'ESG.ULYKKESFREKVENS(A1;B2)'],
  ['$A1.5', '$A1.5'],
  ['1E-3+LOG10(2)', '1E-3+LOG10(2)'],
];

test.each(pairs)('%s is %s in Danish', (us, local) => {
  expect(formulaToLocal(us, danish)).toBe(local);
  expect(formulaFromLocal(local, danish)).toBe(us);
});

test('the separator of another language separates nothing', () => {
  expect(formulaFromLocal('SUM(A1,B1)', danish)).toBe('SUM(A1;B1)');
  expect(formulaFromLocal('SUM(A1;B1)', SPELLINGS.en)).toBe('SUM(A1;B1)');
});

describeWithTemplates('EFRAG’s formulas', () => {
  it('come back from Danish as they were', () => {
    const { contents } = readSnapshot(OoxmlPackage.open(readTemplate(sample('1.3.0'))), { depth: 'full' });
    const formulas = [...contents.values()].flatMap(({ cells }) =>
      [...cells].flatMap(([, { formula }]) => formula ?? []),
    );
    expect(formulas.length).toBeGreaterThan(3_000);
    const changed = formulas.filter(
      (formula) => formulaFromLocal(formulaToLocal(formula, danish), danish) !== formula,
    );
    expect(changed).toEqual([]);
  });
});
