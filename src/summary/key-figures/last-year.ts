import { columnLetters, formatReference, parseReference } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell-value';
import { cellAt, type Snapshot, type WantedArea, type WorkbookIndex } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import { DATAPOINTS } from '../../vsme/catalogue';
import { bindReport } from '../../vsme/bind';
import { recognise } from '../../vsme/recognise';
import type { Report } from '../../vsme/report';
import { efragWord } from '../../vsme/rules/reading';
import { vsmeAreas } from '../../vsme/workbook-areas';
import { numberOr } from '../sheet/formula';
import { figureList, type FigureColumn, type FigureList, type ListedName } from './figure-list';
import { measuredIn } from './units';

/** The figures of the year before, from a workbook of its own or from a sheet of this one. */
export interface LastYear {
  /** The file, or the sheet of this workbook, so that every figure can be found again. */
  readonly source: string;
  /** The year that its period ends in; `null` when nothing says. */
  readonly year: number | null;
  /** What else a comparison hangs on; `null` when nothing says. */
  readonly entity: string | null;
  readonly consolidation: string | null;
  /** What a person should know about how the figures were read. */
  readonly notes: readonly Text[];
  /** By datapoint id. */
  figure(id: string): FormerFigure | Gap;
}

export interface FormerFigure {
  /** As this year's cell would hold it: a share is a fraction. `null` where a formula gives no number at the moment. */
  readonly value: number | null;
  /** `null` where it should have been chosen and was not; absent where the source names no units: it is then this year's. */
  readonly unit?: string | null;
  /** What the cell of the summary holds: the figure, or a formula to where it stands. */
  content(notReported: string): CellContent;
}

/** Why there is no figure to show beside this year's. */
export type Gap = 'not-reported' | 'not-in-template' | 'other-unit' | 'unknown-unit';

/** What must be read of last year's workbook, at depth `validate`. */
export function lastYearAreas(index: WorkbookIndex): readonly WantedArea[] {
  return vsmeAreas('short')(index);
}

/**
 * Last year's figures from its own workbook: any release of EFRAG's template, or the Danish workbook.
 *
 * @param snapshot with {@link lastYearAreas} read.
 * @throws UserError `last-year-not-vsme`.
 */
export function lastYearFrom(snapshot: Snapshot, fileName: string): LastYear {
  const template = recognise(snapshot);
  if (template.kind === 'unknown') {
    throw new UserError('last-year-not-vsme', {
      da: `${fileName} er ikke en VSME-projektmappe, så sidste års tal kan ikke hentes derfra. Vælg filen med sidste års VSME-rapport, eller et ark i denne projektmappe.`,
      en: `${fileName} is not a VSME workbook, so last year’s figures cannot be taken from it. Choose the file with last year’s VSME report, or a sheet of this workbook.`,
    });
  }
  const report = bindReport(snapshot, template);
  return {
    source: fileName,
    year: reportYear(report),
    entity: identityOf(report),
    consolidation: consolidationOf(report),
    notes: [],
    figure: (id) => reportedFigure(report, id),
  };
}

function reportedFigure(report: Report, id: string): FormerFigure | Gap {
  const bound = report.datapoints.get(id);
  if (!bound)
    return report.unbound.get(id)?.reason === 'not-in-template' ? 'not-in-template' : 'not-reported';
  const value = bound.cells[0]?.value;
  if (typeof value !== 'number') return 'not-reported';
  const { datapoint } = bound;
  return {
    value,
    ...(datapoint.unit !== undefined && { unit: measuredIn(report, datapoint) }),
    content: () => ({ value }),
  };
}

/** The year that the period of a report ends in. */
export function reportYear(report: Report): number | null {
  const value = report.datapoints.get('x_endYear')?.cells[0]?.value;
  return typeof value === 'number' ? value : null;
}

/** By the number of the undertaking, which its name may outlive. */
export function identityOf(report: Report): string | null {
  const written = report.datapoints.get('x_identifier')?.cells[0]?.value;
  return typeof written === 'string' || typeof written === 'number' ? String(written).trim() : null;
}

/** Whether the report is of the undertaking alone or of a group, in EFRAG's words. */
export function consolidationOf(report: Report): string | null {
  const bound = report.datapoints.get('b1_basisReporting');
  const value = bound && efragWord(bound.datapoint, bound.cells[0]?.value ?? null);
  return typeof value === 'string' ? value : null;
}

/** The sheets of the templates that hold neither answers nor lists, as their makers call them. */
const TEMPLATE_SHEETS: ReadonlySet<string> = new Set([
  ...[
    'Language Selection',
    'Introduction',
    'Cover Page',
    'Cover Page Template Sample',
    'Licence',
    'Footnotes',
  ],
  ...['Table of Contents & Validation', 'Fuel Converter', 'Unit Of Measurement Converter', 'Translations'],
  ...['Forside', 'Vejledning', 'Lister', 'EFRAG-felter'],
]);
/** Names of the templates and of Kompasark. */
const OUR_NAME = /^(enum_|template_|kompasark[._])/i;

/**
 * The sheets of this workbook that last year's figures may stand on: those of the user, an ESG-nøgletal sheet that was
 * copied in from another workbook among them.
 */
export function lastYearSheets(index: WorkbookIndex): readonly string[] {
  const ours = new Set(vsmeAreas('all')(index).map(({ sheet }) => sheet));
  for (const { name, refersTo, scope } of index.names) {
    const place = scope === null && OUR_NAME.test(name) ? parseReference(refersTo) : null;
    if (place) ours.add(place.sheet);
  }
  return index.sheets
    .filter(
      ({ name, visibility }) => visibility === 'visible' && !ours.has(name) && !TEMPLATE_SHEETS.has(name),
    )
    .map(({ name }) => name);
}

/**
 * Last year's figures from a sheet of this workbook: an earlier ESG-nøgletal sheet, or any list with a column of names
 * and a column of figures. A name is a datapoint's id, its label in Danish or English, or EFRAG's name. Of several
 * years, the latest before this one counts. The summary then refers to the cells, so that it follows them.
 *
 * @param snapshot with the whole sheet read at depth `full`: formats tell shares from percentages.
 * @throws UserError `last-year-own-sheet`, `last-year-no-list`.
 */
export function lastYearOnSheet(snapshot: Snapshot, sheet: string): LastYear {
  if (!lastYearSheets(snapshot).includes(sheet)) throw notAnotherSheet(sheet);
  const content = snapshot.contents.get(sheet);
  const list = content && figureList(content.cells);
  if (!list) throw notAList(sheet);
  const template = recognise(snapshot);
  const thisYear = template.kind === 'unknown' ? null : reportYear(bindReport(snapshot, template));
  const column = columnOfLastYear(list, thisYear);
  return {
    source: `»${sheet}«`,
    year: column.year,
    entity: null,
    consolidation: null,
    notes: [columnNote(sheet, column, list), ...(list.namesUnits ? [] : [unitlessNote(sheet)])],
    figure: (id) => {
      const name = list.names.get(id);
      return name ? listedFigure(snapshot, sheet, id, name, column) : 'not-reported';
    },
  };
}

/** Of several years the latest before this one; without years the first column with most figures. */
function columnOfLastYear({ columns }: FigureList, thisYear: number | null): FigureColumn {
  const dated = columns.filter(({ year }) => year !== null).sort((a, b) => b.year! - a.year!);
  const before = dated.find(({ year }) => thisYear !== null && year! < thisYear);
  return before ?? dated[0] ?? columns.reduce((best, one) => (one.figures > best.figures ? one : best));
}

function listedFigure(
  snapshot: Snapshot,
  sheet: string,
  id: string,
  { row, unit }: ListedName,
  { column }: FigureColumn,
): FormerFigure | Gap {
  const at = { row, column };
  const cell = cellAt(snapshot, sheet, at);
  if (typeof cell?.value !== 'number') return 'not-reported';
  const share = isShare(id) ? shareIn(unit, cell.numberFormat) : undefined;
  const reference = formatReference({ sheet, area: { top: row, left: column, bottom: row, right: column } });
  const scale = share?.scale ?? 1;
  const measured = share ? share.unit : unit;
  return {
    value: scale * cell.value,
    ...(measured !== undefined && { unit: measured }),
    content: (notReported) => ({ formula: numberOr(reference, notReported, scale) }),
  };
}

function isShare(id: string): boolean {
  return DATAPOINTS.some((datapoint) => datapoint.id === id && datapoint.unit === 'fraction');
}

/** How a share is written: the format of a fraction has a percent sign, else the unit has. Nothing else tells 0.5 from 0.5 %. */
function shareIn(
  unit: string | null | undefined,
  numberFormat: string | undefined,
): { readonly unit: string | null; readonly scale: number } {
  if (numberFormat?.includes('%') || unit === 'fraction') return { unit: 'fraction', scale: 1 };
  return unit === '%' ? { unit: 'fraction', scale: 0.01 } : { unit: unit ?? null, scale: 1 };
}

function columnNote(sheet: string, { column, heading }: FigureColumn, { names }: FigureList): Text {
  const letters = columnLetters(column);
  const called = heading === null ? letters : `${letters} (${heading})`;
  return {
    da: `Sidste år er læst i kolonne ${called} på »${sheet}«: ${names.size} navne er genkendt.`,
    en: `Last year is read from column ${called} of “${sheet}”: ${names.size} names are known.`,
  };
}

function unitlessNote(sheet: string): Text {
  return {
    da: `»${sheet}« har ingen kolonne med enheder. Tallene er læst i årets enheder; se efter, at de passer.`,
    en: `“${sheet}” has no column of units. The figures are read in this year’s units; check that they fit.`,
  };
}

function notAnotherSheet(sheet: string): UserError {
  return new UserError('last-year-own-sheet', {
    da: `»${sheet}« hører til årets rapport eller findes ikke. Vælg et andet ark: et tidligere ESG-nøgletal, eller en liste med navne og tal.`,
    en: `“${sheet}” belongs to this year’s report or does not exist. Choose another sheet: earlier ESG key figures, or a list of names and figures.`,
  });
}

function notAList(sheet: string): UserError {
  return new UserError('last-year-no-list', {
    da: `Kompasark fandt ingen nøgletal på »${sheet}«. Arket skal have en kolonne med navne – fx »Samlet energiforbrug«, b3_totalEnergy eller EFRAGs navn – og til højre for den en kolonne med sidste års tal, gerne med årstallet som overskrift og en kolonne »Enhed«.`,
    en: `Kompasark found no key figures on “${sheet}”. The sheet needs a column of names – such as “Total energy consumption”, b3_totalEnergy or EFRAG’s name – and to the right of it a column of last year’s figures, preferably headed by the year, and a column “Unit”.`,
  });
}
