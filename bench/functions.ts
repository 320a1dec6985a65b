import { ALL_FUNCTIONS } from '../src/functions/all-functions';
import type { EsgFunction } from '../src/functions/esg-function';
import type { FunctionId } from '../src/functions/function-ids';
import { factorSheet } from '../src/functions/factor-sheet';
import { answerOf, ESG_FUNCTIONS } from '../src/functions/function-registry';
import { formatCell, parseArea } from '../src/workbook/address';
import { isCellError, type CellValue } from '../src/workbook/cell-value';
import { isRange, type FunctionValue } from '../src/workbook/sheet-function';
import { Calculator } from '../src/xlsx/calculation/calculator';
import type { CalculationWorkbook } from '../src/xlsx/calculation/workbook';
import { warmMedian } from './measure';
import { printComparisons, type Compared } from './table';

/** So many calls are timed together, because one is shorter than the clock can tell. */
const CALLS = 1000;
const ROWS = 10_000;
const FORMULAS = 5000;

/** Excel's waiting time for the functions: a call, a column in one call, and a sheet full of them. */
export async function benchFunctions(): Promise<void> {
  printComparisons(
    'One call of each function, µs: the formula with its parameters, and as a cell asks for it',
    { amount: 'as a cell', yardstick: 'formula' },
    await inTurn(ALL_FUNCTIONS, oneCall),
  );
  printComparisons(
    `${ROWS} rows, ms: one call with ranges, and a call for each row`,
    { amount: 'one call', yardstick: 'a call for each row' },
    [
      await columnOf('ULYKKESFREKVENS', (row) => [row % 7, 80_000 + row]),
      await columnOf('CO2E', (row) => [row, 'naturgas', 'm3', 2023]),
      await columnOf('CO2E', (row) => [row, 'naturgas', 'm3', 2023, null, null, null], [factorTable()]),
    ],
  );
  printComparisons(
    `Recalculation of ${FORMULAS} formulas, ms: with the functions, and with Excel’s own in their place`,
    { amount: 'ESG', yardstick: 'Excel’s own' },
    [await sheetOf('five functions', PLAIN), ...(await inTurn(PLAIN, (pair) => sheetOf(pair.esg, [pair])))],
  );
}

async function oneCall(fn: EsgFunction): Promise<Compared> {
  const { args } = fn.examples.find(({ answer }) => !isError(answer))!;
  const job = `ESG.${fn.id}`;
  return {
    job,
    amount: await warmMedian(() => repeat(() => answerOf(fn, args, 'da'))),
    yardstick: await warmMedian(() => repeat(() => fn.calculate(args))),
  };
}

/** Milliseconds of a thousand calls are microseconds of one. */
function repeat(call: () => unknown): void {
  for (let count = 0; count < CALLS; count++) call();
}

function isError(answer: FunctionValue): boolean {
  return !isRange(answer) && isCellError(answer);
}

/** @param after what every row hands over besides: the whole table of emission factors. */
async function columnOf(
  id: FunctionId,
  argsOf: (row: number) => readonly CellValue[],
  after: readonly FunctionValue[] = [],
): Promise<Compared> {
  const fn = ALL_FUNCTIONS.find((one) => one.id === id)!;
  const rows = Array.from({ length: ROWS }, (_row, row) => argsOf(row));
  const columns = argsOf(0).map((_arg, at) => rows.map((row) => [row[at] ?? null]));
  return {
    job: after.length === 0 ? `ESG.${id}` : `ESG.${id} with the factor table`,
    amount: await warmMedian(() => answerOf(fn, [...columns, ...after], 'da'), FEW),
    yardstick: await warmMedian(() => rows.map((row) => answerOf(fn, [...row, ...after], 'da')), FEW),
  };
}

/** These take long enough to be timed a few times only. */
const FEW = { warmUp: 1, runs: 5 };

/** As the sheet Emissionsfaktorer hands it over. */
function factorTable(): readonly (readonly CellValue[])[] {
  const { cells, tables } = factorSheet();
  const values = new Map(cells.map(({ cell, content }) => [cell, 'value' in content ? content.value : null]));
  const { top, left, bottom, right } = parseArea(tables![0]!.area)!;
  return Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from(
      { length: right - left + 1 },
      (_column, along) => values.get(formatCell({ row: top + down, column: left + along })) ?? null,
    ),
  );
}

/** A formula with one of our functions, and what somebody without them writes; `#` is the row. */
interface Pair {
  readonly esg: string;
  readonly plain: string;
}

const PLAIN: readonly Pair[] = [
  { esg: 'ESG.ULYKKESFREKVENS(A#,B#)', plain: 'A#/B#*200000' },
  { esg: 'ESG.VEANDEL(A#,B#)', plain: 'IF(A#>B#,NA(),A#/B#*100)' },
  { esg: 'ESG.VANDFORBRUG(B#,A#)', plain: 'B#-A#' },
  { esg: 'ESG.LOENFORSKEL(A#,B#)', plain: '(A#-B#)/A#*100' },
  { esg: 'ESG.KOENSRATIO(A#,B#)', plain: 'IF(ISNUMBER(A#),A#/B#,NA())' },
];

async function sheetOf(job: string, pairs: readonly Pair[]): Promise<Compared> {
  const time = (formulas: readonly string[]): Promise<number> => {
    const calculator = new Calculator(workbookOf(formulas), { functions: ESG_FUNCTIONS, blanks: 'null' });
    return warmMedian(() => calculator.recalculateAll(), FEW);
  };
  return {
    job,
    amount: await time(pairs.map(({ esg }) => esg)),
    yardstick: await time(pairs.map(({ plain }) => plain)),
  };
}

/** Two columns of figures and a formula beside each row, by turns. */
function workbookOf(formulas: readonly string[]): CalculationWorkbook {
  const cells = Array.from({ length: FORMULAS }, (_row, index) => {
    const row = index + 1;
    return [
      [{ row, column: 1 }, { value: row }],
      [{ row, column: 2 }, { value: 80_000 + row }],
      [
        { row, column: 3 },
        { value: null, formula: formulas[index % formulas.length]!.replaceAll('#', String(row)) },
      ],
    ] as const;
  }).flat();
  return { sheets: [{ name: 'Ark1', cells, tables: [], merges: [] }], names: [], date1904: false };
}

/** One after the other: what runs at the same time disturbs the clock. */
async function inTurn<Item, Answer>(
  items: readonly Item[],
  job: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const item of items) answers.push(await job(item));
  return answers;
}
