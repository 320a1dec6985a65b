import { DISCLOSURES } from '../../../src/vsme/catalogue';
import { EXAMPLE_ANSWERS } from '../../../src/vsme/danish-workbook/example-answers';
import { danishWorkbook } from '../../../src/vsme/danish-workbook/danish-workbook';
import { isAnswered } from '../../../src/vsme/danish-workbook/status';
import { answerStates } from '../../../src/vsme/relevance/answer-states';
import { validateReport } from '../../../src/vsme/validate';
import { cellsOf, formatCell, parseArea, parseCell, parseReference } from '../../../src/workbook/address';
import { isCellError } from '../../../src/workbook/cell-value';
import { cellAt, type Cell } from '../../../src/workbook/snapshot';
import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import { calculateFile } from '../../../src/xlsx/calculation/file';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { withoutProtection } from '../../support/unprotected';
import { reportIn } from '../support/read-report';
import { applyChangeSet } from '../../../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice } from '../../support/libreoffice';
import { describeWithLibreOffice } from '../../support/programs';
import { changeSetOf, made, type MadeWorkbook } from './support';

const SHEETS = ['Forside', 'Vejledning', 'Generelt', 'Miljø', 'Socialt', 'Ledelse', 'EFRAG-felter', 'Lister'];

let blank: MadeWorkbook;
let example: MadeWorkbook;

beforeAll(async () => {
  blank = await made({});
  example = await made(EXAMPLE_ANSWERS);
});

function formulaCells({ snapshot }: MadeWorkbook): readonly (readonly [place: string, cell: Cell])[] {
  return [...snapshot.contents].flatMap(([sheet, { cells }]) =>
    [...cells]
      .filter(([, { formula }]) => formula !== undefined)
      .map(([at, cell]) => [`${sheet}!${formatCell(at)}`, cell] as const),
  );
}

test('every datapoint of the catalogue has cells of its own', () => {
  expect(blank.snapshot.sheets.map(({ name }) => name)).toEqual(SHEETS);
  expect([...blank.report.unbound.keys()]).toEqual([]);
  for (const { code, datapoints } of DISCLOSURES) {
    for (const { id } of datapoints) {
      expect([code, id, blank.report.datapoints.get(id)?.name]).toEqual([code, id, expect.any(String)]);
    }
  }
});

test('it makes a blank workbook and an example, and names come after the sheets they mean', async () => {
  for (const filled of [false, true]) {
    const { changes } = await danishWorkbook({ example: filled });
    const kinds = changes.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('add-sheet')).toBeLessThan(kinds.indexOf('add-name'));
    const made = applyChangeSet(OoxmlPackage.open(createWorkbook()), { title: { da: '', en: '' }, changes });
    const snapshot = readSnapshot(OoxmlPackage.open(made), { depth: 'validate' });
    const name = parseReference(
      snapshot.names.find(({ name: one }) => one === 'template_reporting_entity_name')!.refersTo,
    )!;
    const entity = cellAt(snapshot, name.sheet, { row: name.area.top, column: name.area.left });
    expect(entity?.value ?? null).toBe(filled ? EXAMPLE_ANSWERS['x_entityName'] : null);
  }
});

test('answers are unlocked, and everything else is locked on protected sheets', () => {
  const { snapshot, report } = blank;
  const answers = new Set<string>();
  for (const { datapoint, cells } of report.datapoints.values()) {
    for (const { sheet, cell, locked, formula } of cells) {
      if (isAnswered(datapoint)) {
        answers.add(`${sheet}!${cell}`);
        expect([datapoint.id, locked]).toEqual([datapoint.id, false]);
      } else {
        expect([datapoint.id, locked]).toEqual([datapoint.id, true]);
        expect([datapoint.id, formula !== undefined]).toEqual([datapoint.id, datapoint.constant !== true]);
      }
    }
  }
  for (const [sheet, { cells, protection, merges = [] }] of snapshot.contents) {
    expect([sheet, protection?.protected]).toEqual([sheet, true]);
    const merged = new Map(
      merges.flatMap((area) => {
        const { top, left } = parseArea(area)!;
        return [...cellsOf(parseArea(area)!)].map(
          (at) => [formatCell(at), formatCell({ row: top, column: left })] as const,
        );
      }),
    );
    const open = [...cells]
      .filter(([, { locked }]) => locked === false)
      .map(([at]) => merged.get(formatCell(at)) ?? formatCell(at));
    expect(open.filter((cell) => !answers.has(`${sheet}!${cell}`))).toEqual([]);
  }
});

test('every answer that is chosen has a drop-down, from a list that is there', () => {
  const { snapshot, report } = blank;
  const listOf = (sheet: string, cell: string): string | undefined =>
    snapshot.contents
      .get(sheet)
      ?.validations?.find(({ areas }) =>
        areas.split(' ').some((area) => [...cellsOf(parseArea(area)!)].some((at) => formatCell(at) === cell)),
      )?.formula1;
  for (const { datapoint, cells } of report.datapoints.values()) {
    const { id, type } = datapoint;
    if (!isAnswered(datapoint) || !/^(?:choice|unit|boolean|flags|reference)$/.test(type)) continue;
    for (const { sheet, cell } of cells) {
      const list = parseReference(listOf(sheet, cell) ?? '');
      const first = list && cellAt(snapshot, list.sheet, { row: list.area.top, column: list.area.left });
      expect([id, list?.sheet]).toEqual([id, type === 'reference' ? 'Generelt' : 'Lister']);
      expect([id, type === 'reference' || (first?.value ?? null) !== null]).toEqual([id, true]);
    }
  }
});

test('nothing in gives nothing out: no formula of the blank workbook shows an error or a number', () => {
  const shown = formulaCells(blank).filter(
    ([place, { value }]) =>
      isCellError(value) || (typeof value === 'number' && !place.startsWith('Forside!')),
  );
  expect(shown).toEqual([]);
  expect(cellAt(blank.snapshot, 'Forside', 'D10')?.value).toMatch(/^Mangler: \d+ {3}Skal tjekkes: 0$/);
});

test('the example is complete in its own eyes', () => {
  const statuses = formulaCells(example).filter(([, { value }]) => value === 'mangler' || value === 'tjek');
  expect(statuses).toEqual([]);
  expect(cellAt(example.snapshot, 'Forside', 'D10')?.value).toBe('Alle påkrævede oplysninger er udfyldt');
  expect(formulaCells(example).filter(([, { value }]) => isCellError(value))).toEqual([]);
});

test('the pane, too, finds nothing missing in the example', () => {
  const { findings } = validateReport(example.report, { module: 'auto' });
  const states = [...answerStates(example.report, findings)];
  expect(states.filter(([, { state }]) => state === 'missing' || state === 'wrong')).toEqual([]);
});

test('the example has no findings', () => {
  const { findings, notChecked } = validateReport(example.report, { module: 'auto' });
  expect(findings.map(({ rule, datapoint, message }) => [rule, datapoint, message.da])).toEqual([]);
  expect(notChecked).toEqual([]);
});

test.each([
  ['b1_employees', -3, 'Generelt'],
  ['b6_stress', 200_000, 'Miljø'],
  ['b7_circ', 'MÅSKE', 'Miljø'],
  ['b8_male', 50, 'Socialt'],
  ['b10_cbCount', 100, 'Socialt'],
  ['c3_targetYear', 2020, 'Miljø'],
  ['c8_coal', 200_000_000, 'Ledelse'],
] as const)('the workbook itself says that %s cannot be %s', async (id, value, sheet) => {
  const { snapshot } = await made({ ...EXAMPLE_ANSWERS, [id]: value });
  const statuses = [...snapshot.contents.get(sheet)!.cells].filter(([, cell]) => cell.value === 'tjek');
  expect(statuses.length).toBeGreaterThan(0);
  expect(cellAt(snapshot, 'Forside', 'D10')?.value).toMatch(/Skal tjekkes: [1-9]/);
});

test('what is left out as confidential is neither missing nor forgotten by the rules', async () => {
  const { snapshot, report } = await made({
    ...EXAMPLE_ANSWERS,
    b6_withdrawal: null,
    b6_stress: null,
    b6_hasProcess: 'NEJ',
    b6_discharge: null,
    b6_consumptionStress: null,
    b1_omitted: ['B6 Vandudtag'],
  });
  expect(report.sensitive('b6_water_withdrawal')).toBe(true);
  expect(report.sensitive('b6_water_consumption')).toBe(false);
  expect(cellAt(snapshot, 'Forside', 'D10')?.value).toBe('Alle påkrævede oplysninger er udfyldt');
  expect(validateReport(report, { module: 'auto' }).findings).toEqual([]);
});

test('rows that are inserted in a table and above it are followed', async () => {
  const file = XlsxFile.open(withoutProtection(example.file));
  const sites = example.report.datapoints.get('b1_site_name')!.cells;
  const inTable = parseCell(sites[4]!.cell)!.row;
  await file.apply({
    title: { da: 'Indsæt', en: 'Insert' },
    changes: [
      { kind: 'insert-rows', sheet: 'Generelt', row: inTable, count: 3 },
      { kind: 'insert-rows', sheet: 'Miljø', row: 4, count: 1 },
    ],
  });
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  const report = reportIn(readSnapshot(file.package, { depth: 'full', want: vsmeAreas('all') }));
  expect([...report.unbound.keys()]).toEqual([]);
  expect(report.datapoints.get('b1_site_name')!.cells).toHaveLength(sites.length + 3);
  expect(report.datapoints.get('b1_site_name')!.cells[7]!.value).toBe(sites[4]!.value);
  expect(validateReport(report, { module: 'auto' }).findings).toEqual([]);
});

describeWithLibreOffice('as LibreOffice calculates it', () => {
  test(
    'every formula comes to the same',
    () => {
      const uncalculated = applyChangeSet(OoxmlPackage.open(createWorkbook()), changeSetOf(EXAMPLE_ANSWERS));
      const theirs = readSnapshot(OoxmlPackage.open(savedByLibreOffice(uncalculated)), { depth: 'validate' });
      const differing = formulaCells(example).flatMap(([place, { value, formula }]) => {
        const [sheet, cell] = place.split('!');
        const other = cellAt(theirs, sheet!, cell!)?.value ?? null;
        const same =
          typeof value === 'number' && typeof other === 'number'
            ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value))
            : (value ?? '') === (other ?? '');
        return same ? [] : [[place, value, other, formula]];
      });
      expect(differing).toEqual([]);
      expect(formulaCells(example).length).toBeGreaterThan(400);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
