import {
  GASES,
  DENMARK,
  type EmissionFactor,
  type Gas,
} from '../../formulas/emission-factors/emission-factor';
import { FactorTable } from '../../formulas/emission-factors/factor-table';
import { carrierKey, isMarketBased } from '../../formulas/emission-factors/factor-words';
import { calendarYear } from '../../formulas/calendar-year';
import { isFormulaError, type FormulaError, type Result } from '../../formulas/result';
import { isUnit, UNIT_NAMES } from '../../formulas/units';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import type { Text } from '../../workbook/text';
import { FACTOR_COLUMNS, REQUIRED_COLUMNS, type FactorColumn } from '../factor-columns';
import { isBlank } from './cell-input';
import type { Parameter } from './parameter';

/**
 * The factor table of the workbook, headings included: the rows marked as one's own, then the others. Left out or
 * blank: none. A row that cannot be read is `#VALUE!` for every answer, because it may be the one that is meant.
 */
export const FACTOR_TABLE: Parameter<readonly FactorTable[]> = {
  name: { da: 'faktortabel', en: 'factor_table' },
  description: {
    da: 'Hele tabellen på arket Emissionsfaktorer med overskrifter. Udeladt: de indbyggede faktorer.',
    en: 'The whole table of the sheet Emissionsfaktorer with headings. Left out: the built-in factors.',
  },
  takes: 'range',
  optional: true,
  readsErrors: true,
  read: readFactorTable,
};

/** Where each column stands in a row; one that is left out stands nowhere. */
type Columns = Readonly<Partial<Record<FactorColumn, number>>>;

/** The cell of a column in one row: a table is read anew for every formula, so no row is copied. */
type Row = (column: FactorColumn) => CellValue;

function readFactorTable(value: FunctionValue): Result<readonly FactorTable[]> {
  if (!isRange(value)) return isEmpty(value) ? { value: [] } : noTable();
  if (value.every((cells) => cells.every(isEmpty))) return { value: [] };
  const [headings = [], ...rows] = value;
  const columns = columnsIn(headings);
  if (isFormulaError(columns)) return columns;
  const own: EmissionFactor[] = [];
  const others: EmissionFactor[] = [];
  for (const [index, cells] of rows.entries()) {
    const row = rowIn(cells, columns.value);
    if (ROW_CONTENT.every((column) => isEmpty(row(column)))) continue;
    const factor = factorIn(row);
    if ('da' in factor) return badRow(index + 1, factor);
    const isOwn = ownIn(row('own'));
    if (isOwn === undefined) return badRow(index + 1, NOT_OWN_OR_NOT);
    (isOwn ? own : others).push(factor);
  }
  return { value: [new FactorTable(own), new FactorTable(others)] };
}

/** A row that is only marked as one's own is ready for a factor and holds none. */
const ROW_CONTENT = (Object.keys(FACTOR_COLUMNS) as FactorColumn[]).filter((column) => column !== 'own');

function columnsIn(headings: readonly CellValue[]): Result<Columns> {
  const printed = headings.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : ''));
  const columns: Partial<Record<FactorColumn, number>> = {};
  for (const [column, { da, en }] of Object.entries(FACTOR_COLUMNS)) {
    const at = printed.findIndex((heading) => heading === da.toLowerCase() || heading === en.toLowerCase());
    if (at >= 0) columns[column as FactorColumn] = at;
  }
  const missing = REQUIRED_COLUMNS.filter((column) => columns[column] === undefined);
  return missing.length === 0 ? { value: columns } : noColumns(missing);
}

function rowIn(cells: readonly CellValue[], columns: Columns): Row {
  return (column) => {
    const at = columns[column];
    return at === undefined ? null : (cells[at] ?? null);
  };
}

/** The factor of a row, or what is wrong with it. */
function factorIn(row: Row): EmissionFactor | Text {
  for (const column of USED) {
    const cell = row(column);
    if (isCellError(cell)) return holdsError(column, cell.error);
  }
  for (const column of REQUIRED_COLUMNS) if (isMissing(column, row(column))) return blank(column);
  const [unit, year, kg] = [textIn(row('unit')), row('year'), row('kg')];
  const [method, gas] = [textIn(row('method')), gasIn(row('gas'))];
  if (!isUnit(unit)) return unknownUnit(unit);
  const calendar = typeof year === 'number' ? calendarYear(year) : undefined;
  if (!calendar || isFormulaError(calendar)) return NOT_A_YEAR;
  if (typeof kg !== 'number') return NOT_A_NUMBER;
  if (kg < 0) return NEGATIVE;
  if (!gas) return NO_GAS;
  const key = carrierKey(textIn(row('carrier')));
  if (kg === 0 && key === 'el' && !isMarketBased(method)) return GREEN_BY_LOCATION;
  const note = textIn(row('note'));
  return {
    carrier: key,
    unit,
    year: calendar.value,
    area: textIn(row('area')) || DENMARK,
    method,
    kg,
    gas,
    source: { title: textIn(row('source')), url: textIn(row('url')) },
    ...(note !== '' && { note: { da: note, en: note } }),
  };
}

/** The date is for people. */
const USED = (Object.keys(FACTOR_COLUMNS) as FactorColumn[]).filter((column) => column !== 'date');

/** Some versions of Excel hand a blank cell over as 0. */
function isEmpty(cell: CellValue): boolean {
  return isBlank(cell) || cell === 0;
}

function isMissing(column: FactorColumn, cell: CellValue): boolean {
  return column === 'kg' ? isBlank(cell) : isEmpty(cell);
}

function textIn(cell: CellValue): string {
  return isEmpty(cell) || isCellError(cell) ? '' : String(cell).trim();
}

function gasIn(cell: CellValue): Gas | undefined {
  const written = textIn(cell).replace('₂', '2').replace('-', '').toLowerCase();
  return GASES.find((gas) => gas.toLowerCase() === written);
}

const YES: readonly string[] = ['ja', 'yes', 'true', 'x'];
const NO: readonly string[] = ['', 'nej', 'no', 'false'];

function ownIn(cell: CellValue): boolean | undefined {
  const word = textIn(cell).toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}

const NOT_A_YEAR: Text = { da: 'År er ikke et årstal', en: 'Year is no calendar year' };
const NOT_A_NUMBER: Text = { da: 'Værdi er ikke et tal', en: 'Value is no number' };
const NEGATIVE: Text = { da: 'Værdi er negativ', en: 'Value is negative' };
const NO_GAS: Text = { da: 'skriv CO2 eller CO2e', en: 'write CO2 or CO2e' };
const NOT_OWN_OR_NOT: Text = { da: 'Egen er hverken Ja eller tom', en: 'Own is neither Ja (yes) nor blank' };
const GREEN_BY_LOCATION: Text = {
  da: 'el er kun 0, når metoden er »marked«',
  en: 'electricity is only 0 when the method is “marked”',
};

function blank(column: FactorColumn): Text {
  const { da, en } = FACTOR_COLUMNS[column];
  return { da: `${da} er tom`, en: `${en} is blank` };
}

function holdsError(column: FactorColumn, error: string): Text {
  const { da, en } = FACTOR_COLUMNS[column];
  return { da: `${da} er fejlen ${error}`, en: `${en} is the error ${error}` };
}

function unknownUnit(unit: string): Text {
  const known = UNIT_NAMES.join(', ');
  return {
    da: `enheden »${unit}« er ukendt; skriv en af: ${known}`,
    en: `the unit “${unit}” is unknown; write one of: ${known}`,
  };
}

function badRow(number: number, what: Text): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: `Faktortabellens række ${number} under overskrifterne: ${what.da}. Ret rækken, eller tøm den.`,
      en: `Row ${number} of the factor table below the headings: ${what.en}. Correct the row, or clear it.`,
    },
  };
}

function noTable(): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: 'Vælg hele faktortabellen med overskrifter til »faktortabel«, ikke en enkelt værdi.',
      en: 'Select the whole factor table with headings for “factor_table”, not a single value.',
    },
  };
}

function noColumns(missing: readonly FactorColumn[]): FormulaError {
  const names = (language: keyof Text): string =>
    missing.map((column) => FACTOR_COLUMNS[column][language]).join(', ');
  return {
    error: '#VALUE!',
    message: {
      da: `Faktortabellens første række skal være overskrifter. Disse mangler: ${names('da')}.`,
      en: `The first row of the factor table must be headings. These are missing: ${names('en')}.`,
    },
  };
}
