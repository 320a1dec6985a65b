import type { ValidationResult } from '../../../src/validation/engine';
import type { AcceptedFinding, Finding } from '../../../src/validation/finding';
import { MOST_FINDINGS, type ReportSubject } from '../../../src/validation/report-sheet/report-lines';
import { reportSheet, reportSheetAreas } from '../../../src/validation/report-sheet/report-sheet';
import { inverse } from '../../../src/workbook/change-set';
import { cellAt, valueAt, type Snapshot } from '../../../src/workbook/snapshot';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { LIBREOFFICE_TIMEOUT, sheetsAsCsv } from '../../support/libreoffice';
import { describeWithLibreOffice } from '../../support/programs';

const both = (text: string) => ({ da: text, en: `${text} (en)` });

function finding(rule: string, cell: string, rest: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: 'error',
    disclosure: 'B3',
    paragraph: '29',
    datapoint: 'b3_totalEnergy',
    sheet: "Årets 'tal'",
    cell,
    question: both('Energi i alt'),
    message: both(`Fund ved ${cell}.`),
    help: both('Skriv tallet.'),
    origin: 'rule',
    ...rest,
  };
}

function resultOf(findings: readonly Finding[], accepted: readonly AcceptedFinding[] = []): ValidationResult {
  return { findings, accepted, passed: ['B3-02'], notRelevant: [], notChecked: [] };
}

function subject(result: ValidationResult, rest: Partial<ReportSubject> = {}): ReportSubject {
  return {
    facts: [
      { name: { da: 'Skabelon', en: 'Template' }, value: both('EFRAG 1.3.0') },
      { name: { da: 'Modul', en: 'Module' }, value: both('Basis') },
    ],
    result,
    verdict: { da: 'Ikke klar til indsendelse.', en: 'Not ready for submission.' },
    signature: null,
    ...rest,
  };
}

const FINDINGS = [
  finding('B3-01', 'G5'),
  finding('B3-20', 'G7', { severity: 'warning', message: both('=1+1 er ingen formel.') }),
  finding('GEN-X', 'A1', { sheet: null, cell: null, question: null, paragraph: '-', severity: 'info' }),
];
const ACCEPTANCE = { reason: 'Skøn fra Klimakompasset', name: 'Anne Holm', date: '2026-11-20' };

function userWorkbook(): XlsxFile {
  return XlsxFile.open(
    handMadeXlsx({
      sheets: {
        "Årets 'tal'": '<sheetData><row r="5"><c r="G5"><v>7</v></c></row></sheetData>',
        Valideringsrapport: '<sheetData/>',
      },
    }),
  );
}

async function read(file: XlsxFile): Promise<Snapshot> {
  return file.read({ depth: 'full', want: reportSheetAreas });
}

async function withReport(...subjects: readonly ReportSubject[]): Promise<XlsxFile> {
  const file = userWorkbook();
  for (const one of subjects) await file.apply(reportSheet(await read(file), one, 'da'));
  return file;
}

/** The sheet as it reads: the text of every filled cell by address. */
async function shown(file: XlsxFile, sheet = 'Valideringsrapport 2'): Promise<Record<string, string>> {
  const snapshot = await file.read({ depth: 'full' });
  const texts: Record<string, string> = {};
  for (const [{ row, column }, { value, formula }] of snapshot.contents.get(sheet)!.cells) {
    const text = formula ?? (typeof value === 'object' ? null : String(value));
    if (text !== null) texts[`${'ABCDEFGHIJ'[column - 1]!}${row}`] = text;
  }
  return texts;
}

describe('the validation report as a sheet', () => {
  test('says what was validated, what is open and what to do, and links to the cells', async () => {
    const result = resultOf(FINDINGS, [{ ...finding('B3-07', 'G5', { severity: 'info' }), ...ACCEPTANCE }]);
    const texts = await shown(await withReport(subject(result)));
    expect(texts).toMatchObject({
      A1: 'Valideringsrapport',
      A3: 'Skabelon',
      D3: 'EFRAG 1.3.0',
      D5: 'Fejl: 1 · Advarsel: 1 · Oplysning: 1 · Accepteret: 1',
      D6: 'Ikke klar til indsendelse.',
      D7: 'Ikke underskrevet',
      A10: 'Alvor',
      A11: 'Fejl',
      B11: 'B3',
      C11: '29',
      D11: `HYPERLINK("#'Årets ''tal'''!G5","Årets 'tal'!G5")`,
      E11: 'Energi i alt',
      F11: 'Fund ved G5.',
      G11: 'Skriv tallet.',
      H11: 'B3-01',
      F12: '=1+1 er ingen formel.',
      E13: 'b3_totalEnergy',
      A14: 'Accepteret',
      G14: 'Skøn fra Klimakompasset (Anne Holm, 2026-11-20)',
    });
    expect(texts).not.toHaveProperty('D13');
    expect(texts).not.toHaveProperty('C13');
  });

  test('says so when nothing is open, and who has signed', async () => {
    const signature = { reviewer: 'Anne Holm', date: '2026-11-21' };
    const verdict = { da: 'Klar til indsendelse.', en: 'Ready for submission.' };
    const texts = await shown(await withReport(subject(resultOf([]), { signature, verdict })));
    expect(texts).toMatchObject({
      D6: 'Klar til indsendelse.',
      D7: 'Anne Holm',
      D8: '2026-11-21',
      A11: 'Ingen åbne fund.',
    });
  });

  test('a second report refreshes the first: cells only, and none of the user’s', async () => {
    const file = await withReport(subject(resultOf(FINDINGS)));
    await file.apply({
      title: both('Note'),
      changes: [
        {
          kind: 'cell',
          sheet: 'Valideringsrapport 2',
          cell: 'J11',
          before: { value: null },
          after: { value: 'min note' },
        },
      ],
    });
    const again = reportSheet(await read(file), subject(resultOf([FINDINGS[1]!])), 'da');
    expect(new Set(again.changes.map(({ kind }) => kind))).toEqual(new Set(['cell']));
    await file.apply(again);
    const texts = await shown(file);
    expect(texts).toMatchObject({ A11: 'Advarsel', H11: 'B3-20', J11: 'min note' });
    expect(texts).not.toHaveProperty('A12');
    expect(reportSheet(await read(file), subject(resultOf([FINDINGS[1]!])), 'da').changes).toEqual([]);
    await file.apply(inverse(again));
    expect(await shown(file)).toMatchObject({ A11: 'Fejl', A13: 'Oplysning', J11: 'min note' });
  });

  test('follows the sheet when rows are inserted above it', async () => {
    const file = await withReport(subject(resultOf(FINDINGS)));
    await file.apply({
      title: both('Rækker'),
      changes: [{ kind: 'insert-rows', sheet: 'Valideringsrapport 2', row: 1, count: 2 }],
    });
    await file.apply(reportSheet(await read(file), subject(resultOf([])), 'da'));
    expect(await shown(file)).toMatchObject({
      A3: 'Valideringsrapport',
      A12: 'Alvor',
      A13: 'Ingen åbne fund.',
    });
  });

  test('stays in the language it was made in', async () => {
    const file = await withReport(subject(resultOf(FINDINGS)));
    await file.apply(reportSheet(await read(file), subject(resultOf([])), 'en'));
    expect(valueAt(await file.read({ depth: 'full' }), 'Valideringsrapport 2', 'A11')).toBe(
      'Ingen åbne fund.',
    );
  });

  test('more findings than fit are counted', async () => {
    const many = Array.from({ length: MOST_FINDINGS + 5 }, (_, index) => finding('B3-01', `G${index + 1}`));
    const snapshot = await (await withReport(subject(resultOf(many)))).read({ depth: 'full' });
    const last = 10 + MOST_FINDINGS;
    expect(valueAt(snapshot, 'Valideringsrapport 2', `A${last}`)).toBe(
      `Der er ${MOST_FINDINGS + 5} fund. Resten står i ruden.`,
    );
    expect(cellAt(snapshot, 'Valideringsrapport 2', `A${last + 1}`)?.value ?? null).toBeNull();
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test(
    'shows the report with its links',
    async () => {
      const file = await withReport(subject(resultOf(FINDINGS)));
      const csv = sheetsAsCsv(file.toBytes()).get('Valideringsrapport 2')!;
      expect(csv).toContain("Årets 'tal'!G5");
      expect(csv).toContain('Fund ved G5.');
      expect(csv).not.toMatch(/Err:|#NAME/);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
