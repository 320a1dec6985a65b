import { danishWorkbook } from '../../src/vsme/danish-workbook/danish-workbook';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { applyChangeSet } from '../../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { serialOf } from '../../src/workbook/typed-text';
import { Grid, workbookFile, type Written } from './layouts/grid';

/** A workbook that somebody at a housing organisation has beside the plan, and that is no plan. */
export interface NearMiss {
  readonly name: string;
  readonly file: () => Uint8Array | Promise<Uint8Array>;
}

function sheetOf(
  name: string,
  title: string,
  headings: readonly string[],
  rows: readonly (readonly Written[])[],
) {
  const grid = new Grid(name).put(1, 1, title, 'title').across(3, 1, headings, 'heading');
  rows.forEach((row, i) => grid.across(4 + i, 1, row, 'text'));
  return grid.sheet();
}

const day = serialOf;

export const NEAR_MISSES: readonly NearMiss[] = [
  {
    name: 'a budget',
    file: () =>
      workbookFile(
        sheetOf(
          'Budget 2027',
          'Driftsbudget 2027, afdeling 12',
          ['Konto', 'Tekst', 'Regnskab 2025', 'Budget 2026', 'Budget 2027', 'Ansvarlig', 'Bemærkning'],
          [
            [107, 'Vandafgift', 410_000, 425_000, 430_000, 'Regnskab', null],
            [109, 'Renovation', 380_500, 390_000, 402_000, 'Regnskab', 'Ny takst fra kommunen'],
            [110, 'Forsikringer', 122_000, 130_000, 141_000, 'Regnskab', null],
            [111, 'Energiforbrug', 640_000, 610_000, 590_000, 'Drift', 'Efter ny belysning'],
            [114, 'Renholdelse', 890_000, 905_000, 921_000, 'Drift', null],
            [
              '',
              'I alt',
              { formula: 'SUM(C4:C8)' },
              { formula: 'SUM(D4:D8)' },
              { formula: 'SUM(E4:E8)' },
              '',
              '',
            ],
          ],
        ),
      ),
  },
  {
    name: 'the action list of a meeting',
    file: () =>
      workbookFile(
        sheetOf(
          'Aktionsliste',
          'Aktionsliste fra driftsmødet den 3. november',
          ['Emne', 'Opgave', 'Ansvarlig', 'Deadline', 'Status'],
          [
            ['Legepladsen', 'Bestille nyt faldunderlag', 'Søren Bach', day('2026-12-01'), 'I gang'],
            ['Hjemmesiden', 'Opdatere åbningstider', 'Amina Yusuf', day('2026-11-15'), 'Gennemført'],
            ['Vaskeriet', 'Indhente tilbud på maskiner', 'Jonas Friis', day('2027-01-10'), 'Ikke påbegyndt'],
            ['Parkering', 'Svare kommunen', 'Karen Lund', day('2026-12-20'), 'Afventer'],
            ['Julefrokost', 'Finde lokale', 'Mette Holm', day('2026-11-20'), 'I gang'],
          ],
        ),
      ),
  },
  {
    name: 'a project plan with a Gantt chart',
    file: () =>
      workbookFile(
        sheetOf(
          'Tidsplan',
          'Helhedsplan for Birkeparken',
          [
            'Nr.',
            'Aktivitet',
            'Ansvarlig',
            'Start',
            'Slut',
            'Varighed',
            '% færdig',
            'Uge 1',
            'Uge 2',
            'Uge 3',
            'Uge 4',
          ],
          [
            [
              1,
              'Skitseforslag',
              'Arkitekt',
              day('2026-01-05'),
              day('2026-03-27'),
              { formula: 'E4-D4' },
              1,
              'x',
              'x',
              '',
              '',
            ],
            [
              2,
              'Beboermøde',
              'Karen Lund',
              day('2026-04-14'),
              day('2026-04-14'),
              { formula: 'E5-D5' },
              1,
              '',
              'x',
              '',
              '',
            ],
            [
              3,
              'Udbud',
              'Bygherrerådgiver',
              day('2026-05-01'),
              day('2026-08-31'),
              { formula: 'E6-D6' },
              0.5,
              '',
              '',
              'x',
              'x',
            ],
            [
              4,
              'Udførelse, blok A',
              'Entreprenør',
              day('2026-10-01'),
              day('2027-06-30'),
              { formula: 'E7-D7' },
              0.1,
              '',
              '',
              '',
              'x',
            ],
            [
              5,
              'Aflevering',
              'Bygherrerådgiver',
              day('2027-07-01'),
              day('2027-08-15'),
              { formula: 'E8-D8' },
              0,
              '',
              '',
              '',
              '',
            ],
          ],
        ),
      ),
  },
  {
    name: 'a list of suppliers',
    file: () =>
      workbookFile(
        sheetOf(
          'Leverandører',
          'Leverandører med rammeaftale',
          ['Leverandør', 'CVR', 'Ydelse', 'Kontaktperson', 'Aftale udløber', 'Social klausul', 'Status'],
          [
            ['Nordbyens VVS', '13748136', 'VVS', 'Ole Krag', day('2027-12-31'), 'Ja', 'Aktiv'],
            ['Grøn Pleje', '35254119', 'Udearealer', 'Lis Vang', day('2026-12-31'), 'Nej', 'Aktiv'],
            ['ElKompagniet', '27601933', 'El', 'Bo Just', day('2028-06-30'), 'Ja', 'Opsagt'],
          ],
        ),
      ),
  },
  {
    name: 'an ESG data sheet with nothing but figures',
    file: () =>
      workbookFile(
        sheetOf(
          'ESG-data',
          'ESG-nøgletal',
          ['Målepunkt', 'Indikator', 'Enhed', '2023', '2024', '2025', 'Kilde'],
          [
            ['Energiforbrug', 'Varmeforbrug', 'kWh/m²', 101.2, 98.5, 97.1, 'Varmeværket'],
            ['Klimaaftryk', 'Scope 1', 't CO2e', 310, 295, 281, 'Eget regnskab'],
            ['Affald', 'Sorteringsgrad', '%', 44, 46, 48, 'Kommunen'],
            ['Medarbejdertrivsel', 'Sygefravær', '%', 4.4, 4.1, 3.9, 'Løn'],
            ['Beboerdemokrati', 'Fremmøde', '%', 10, 9, 9, 'Referater'],
          ],
        ),
      ),
  },
  {
    name: 'the agenda of a workshop',
    file: () =>
      workbookFile(
        sheetOf(
          'Program',
          'Ambitionsworkshop den 12. januar: drejebog',
          ['Tid', 'Punkt', 'Formål', 'Ansvarlig', 'Materialer'],
          [
            ['16.00', 'Velkomst', 'Rammen for aftenen', 'Formanden', 'Kaffe'],
            [
              '16.15',
              'De 20 målepunkter',
              'Energiforbrug, Klimaaftryk, Affald og de andre',
              'Karen Lund',
              'Plakater',
            ],
            ['16.45', 'Ambitionsniveau', 'Minimum, Mellem eller Ambitiøst', 'Alle', 'Postkort'],
            ['17.30', 'Mål', 'SMARTE mål i grupper', 'Alle', 'SMART-kort'],
            ['18.45', 'Næste skridt', 'Hvem samler op?', 'Formanden', null],
          ],
        ),
      ),
  },
  {
    name: 'our own VSME report, filled in',
    file: async () =>
      applyChangeSet(OoxmlPackage.open(createWorkbook()), await danishWorkbook({ example: true })),
  },
  {
    name: 'an empty sheet',
    file: () => workbookFile(new Grid('Ark1').sheet()),
  },
  {
    name: 'a complaint register about the same matters',
    file: () =>
      workbookFile(
        sheetOf(
          'Henvendelser',
          'Henvendelser fra beboere',
          ['Dato', 'Afdeling', 'Emne', 'Beskrivelse', 'Sagsbehandler', 'Status', 'Opfølgning'],
          [
            [
              day('2026-10-02'),
              '0012',
              'Affald',
              'Containeren er fuld',
              'Amina Yusuf',
              'Gennemført',
              'Ringet tilbage',
            ],
            [day('2026-10-05'), '0012', 'Varme', 'Koldt i nr. 14', 'Jonas Friis', 'I gang', null],
            [day('2026-10-09'), '0003', 'Støj', 'Fest i fælleshuset', 'Lars Dam', 'Afventer', null],
          ],
        ),
      ),
  },
];
