import { auditNote, type NoteContext } from '../../../src/functions/explain/audit-note';
import { FUNCTIONS_VERSION } from '../../../src/functions/version';
import type { Language } from '../../../src/workbook/text';
import packageJson from '../../../package.json';
import { explained } from './support';

const context = (language: Language): NoteContext => ({
  today: '2026-11-21',
  workbook: 'Klima 2026.xlsx',
  language,
});

test('a note in Danish says where, what, with which inputs and from which version', () => {
  const note = auditNote(
    explained({ formula: 'ESG.ULYKKESFREKVENS(A2,80000)', shows: 7.5, cells: { A2: 3 } }),
    context('da'),
  );
  expect(note.split('\n')).toEqual([
    'Revisionsnote',
    'Dato: 21-11-2026',
    'Projektmappe: Klima 2026.xlsx',
    'Celle: Ark1!C2',
    'Formel: =ESG.ULYKKESFREKVENS(A2;80000)',
    'Cellen viser: 7,5',
    'Regnet efter: cellen viser svaret.',
    '',
    'ESG.ULYKKESFREKVENS: Ulykkesfrekvens',
    'ESG.ULYKKESFREKVENS(A2;80000)',
    expect.stringMatching(/^Beregning: antal ulykker/),
    expect.stringMatching(/^Henvisning: VSME B9/),
    'Input:',
    '- antal_ulykker: 3 (Ark1!A2)',
    '- arbejdstimer: 80000',
    '- faktor: udeladt',
    expect.stringMatching(/^Svar: 7,5 ulykker/),
    'Kilder:',
    '- Ingen tal udefra ud over dem, beregningen og henvisningen nævner.',
    'Vær opmærksom på:',
    expect.stringMatching(/^- Danske branchetal/),
    '',
    `Funktioner: Kompasark ${FUNCTIONS_VERSION}`,
    '',
  ]);
});

test('a note in English is English all through', () => {
  const note = auditNote(
    explained({ formula: 'ESG.VEANDEL(A2,B2)', shows: 5, cells: { A2: 1.5, B2: 3 } }),
    context('en'),
  );
  for (const line of [
    'Audit note',
    'Date: 2026-11-21',
    'The cell shows: 5',
    'Calculation: renewable / total × 100',
    '- renewable: 1.5 (Ark1!A2)',
    'Answer: 50 per cent',
  ]) {
    expect(note.split('\n')).toContain(line);
  }
  expect(note).toMatch(/The cell shows something else than the answer/);
});

test.each<[string, Parameters<typeof explained>[0], string]>([
  [
    'a name with its cells',
    { formula: 'ESG.VEANDEL(VE,2)', cells: { A2: 1 }, places: { VE: 'A2' } },
    '- vedvarende: 1 (VE = Ark1!A2)',
  ],
  [
    'a name that cannot be followed',
    { formula: 'ESG.VEANDEL(VE,2)' },
    '- vedvarende: kan ikke læses herfra (VE)',
  ],
  ['a blank cell', { formula: 'ESG.VEANDEL(A2,2)' }, '- vedvarende: (tom) (Ark1!A2)'],
  [
    'what a text was read as',
    { formula: 'ESG.VEANDEL(A2,2)', cells: { A2: '1,5' } },
    '- vedvarende: »1,5«, læst som 1,5 (Ark1!A2)',
  ],
  [
    'an expression with what it refers to',
    { formula: 'ESG.VEANDEL(A2*1.5,2)', cells: { A2: 1 } },
    '- vedvarende: A2*1,5 (beregnes af Excel); Ark1!A2 = 1',
  ],
  [
    'that the answer is not known then',
    { formula: 'ESG.VEANDEL(A2*1.5,2)' },
    'Svar: Et input beregnes af Excel, så svaret kan ikke regnes efter her.',
  ],
  [
    'the call inside',
    { formula: 'ESG.VEANDEL(ESG.ENERGIMWH(A2,"el","MWh"),2)', cells: { A2: 1 } },
    '- vedvarende: 1 (ESG.ENERGIMWH(A2;"el";"MWh"))',
  ],
  ['the message of an error', { formula: 'ESG.VEANDEL(1,0)' }, 'Svar: #DIVISION/0!: '],
  [
    'an error that came with the input',
    { formula: 'ESG.VEANDEL(A2,2)', cells: { A2: { error: '#N/A' } } },
    'Svar: #I/T: Fejlen står i inputtet og gives videre.',
  ],
  [
    'several answers',
    { formula: 'ESG.VEANDEL(A2:A3,2)', spill: 'C2:C3' },
    'Formlen giver 2 svar i Ark1!C2:C3; her forklares det, der står i cellen.',
  ],
  [
    'a few values',
    { formula: 'ESG.VEANDEL(A2:A4,2)', cells: { A2: 1, A4: 0.5 } },
    '- vedvarende: 1 | (tom) | 0,5 (Ark1!A2:A4)',
  ],
  [
    'the number of many',
    { formula: 'ESG.VEANDEL(A2:A31,2)', cells: { A2: 1, A3: 'x' } },
    '- vedvarende: 30 celler: 1 tal, 1 tekst, 28 tomme (Ark1!A2:A31)',
  ],
])('a note tells %s', (_what, typed, line) => {
  expect(auditNote(explained(typed), context('da'))).toContain(`\n${line}`);
});

test('a note names the factor and where it comes from, with its address', () => {
  const note = auditNote(
    explained({ formula: 'ESG.CO2E(A2,"naturgas","m3",2023)', cells: { A2: 245 } }),
    context('da'),
  );
  expect(note).toMatch(
    /\nKilder:\n- Emissionsfaktor for naturgas 2023: 2,2627 kg CO2 pr\. m3.* – Evida.* – https:\/\/\S+\n/,
  );
});

test('a note without an answer claims nothing of sources', () => {
  for (const formula of ['ESG.VEANDEL(1,0)', 'ESG.VEANDEL(A2*2,1)', 'ESG.VEANDEL(#N/A,1)']) {
    expect(auditNote(explained({ formula }), context('da'))).not.toContain('Kilder');
  }
});

test('the version of the functions is that of the package', () => {
  expect(FUNCTIONS_VERSION).toBe(packageJson.version);
});
