import fc from 'fast-check';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import type { EsgFunction } from '../../src/functions/esg-function';
import type { FunctionId } from '../../src/functions/function-ids';
import { answerOf, ESG_FUNCTIONS } from '../../src/functions/function-registry';
import { EXAMPLE_ANSWERS } from '../../src/vsme/danish-workbook/example-answers';
import type { Report } from '../../src/vsme/report';
import { parseCell, type CellRef } from '../../src/workbook/address';
import { isCellError, type CellValue } from '../../src/workbook/cell-value';
import type { FunctionValue } from '../../src/workbook/sheet-function';
import { Calculator } from '../../src/xlsx/calculation/calculator';
import { calculationWorkbook } from '../../src/xlsx/calculation/source';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';
import { describeWithTemplates, readTemplate, sample } from '../support/templates';
import { made } from '../vsme/danish-workbook/support';
import { reportOf } from '../vsme/support/read-report';

type Numbers = readonly number[];

/** A datapoint that the workbook computes from others, and the function that answers the same. */
interface Agreement {
  readonly computed: string;
  readonly inputs: readonly string[];
  readonly fn: FunctionId;
  /** The arguments, from the values of the inputs, of which one may be blank; the inputs themselves when it is left out. */
  readonly args?: (...inputs: number[]) => readonly FunctionValue[];
  /** The cell holds a fraction, the function answers per cent. */
  readonly fraction?: boolean;
  /** The first input is a part of the second. */
  readonly isPart?: boolean;
  /** The template shows the figure only when scope 3 is disclosed, or only when it is not. */
  readonly scope3?: boolean;
}

const AGREEMENTS: readonly Agreement[] = [
  { computed: 'b3_elTot', inputs: ['b3_elRen', 'b3_elNon'], fn: 'ENERGITOTAL', args: inOneRow },
  { computed: 'b3_selfTot', inputs: ['b3_selfRen', 'b3_selfNon'], fn: 'ENERGITOTAL', args: inOneRow },
  { computed: 'b3_fuelTot', inputs: ['b3_fuelRen', 'b3_fuelNon'], fn: 'ENERGITOTAL', args: inOneRow },
  { computed: 'b3_otherTot', inputs: ['b3_otherRen', 'b3_otherNon'], fn: 'ENERGITOTAL', args: inOneRow },
  {
    computed: 'b3_int12lb',
    inputs: ['b3_s12lb', 'b1_turnover'],
    fn: 'CO2INTENSITET',
    scope3: false,
  },
  { computed: 'b3_int12mb', inputs: ['b3_s12mb', 'b1_turnover'], fn: 'CO2INTENSITET', scope3: false },
  { computed: 'b3_int123lb', inputs: ['b3_totlb', 'b1_turnover'], fn: 'CO2INTENSITET', scope3: true },
  { computed: 'b3_int123mb', inputs: ['b3_totmb', 'b1_turnover'], fn: 'CO2INTENSITET', scope3: true },
  change('b5_landTotal'),
  change('b5_landSealed'),
  change('b5_landOn'),
  change('b5_landOff'),
  {
    computed: 'b6_consumption',
    inputs: ['b6_discharge', 'b6_withdrawal'],
    fn: 'VANDFORBRUG',
    args: (discharge, withdrawal) => [withdrawal, discharge],
    isPart: true,
  },
  {
    computed: 'b8_turnoverRate',
    inputs: ['b8_left', 'b8_begin', 'b8_end'],
    fn: 'MEDARBEJDEROMSAETNING',
    args: (left, begin, end) => [left, (begin + end) / 2],
    fraction: true,
  },
  { computed: 'b9_rate', inputs: ['b9_accidents', 'b9_hours'], fn: 'ULYKKESFREKVENS' },
  {
    computed: 'b10_payGap',
    inputs: ['b10_payMale', 'b10_payFemale'],
    fn: 'LOENFORSKEL',
    fraction: true,
  },
  {
    computed: 'b10_cbPct',
    inputs: ['b10_cbCount', 'b1_employees'],
    fn: 'OVERENSKOMSTDAEKNING',
    fraction: true,
    isPart: true,
  },
  { computed: 'c5_ratio', inputs: ['c5_mgmtFemale', 'c5_mgmtMale'], fn: 'KOENSRATIO' },
  { computed: 'c9_ratio', inputs: ['c9_female', 'c9_male'], fn: 'KOENSRATIO' },
];

function change(datapoint: string): Agreement {
  return {
    computed: `${datapoint}Chg`,
    inputs: [`${datapoint}Prev`, datapoint],
    fn: 'AREALAENDRING',
    fraction: true,
  };
}

function inOneRow(...inputs: number[]): readonly FunctionValue[] {
  return [[inputs]];
}

/** Where a workbook computes something else than the function answers, and why the function does not follow. */
interface Difference {
  readonly computed: string;
  readonly in: 'efrag' | 'danish' | 'both';
  readonly inputs: readonly (number | null)[];
  /** What the workbook shows; in the Danish workbook a blank text where EFRAG's has a dash. */
  readonly shows: number | 'nothing';
  readonly error: string;
  readonly why: string;
}

const DIFFERENCES: readonly Difference[] = [
  {
    computed: 'c9_ratio',
    in: 'efrag',
    inputs: [3, 0],
    shows: 0,
    error: '#DIV/0!',
    why: 'A body of women only has no women per man; 0 would say that it has no women.',
  },
  {
    computed: 'b6_consumption',
    in: 'both',
    inputs: [8, 5],
    shows: -3,
    error: '#NUM!',
    why: 'No more water can be discharged than withdrawn, rain water included in both.',
  },
  {
    computed: 'b6_consumption',
    in: 'efrag',
    inputs: [8, null],
    shows: -8,
    error: '#N/A',
    why: 'A withdrawal that is not given is not 0.',
  },
  {
    computed: 'b10_cbPct',
    in: 'both',
    inputs: [84, 70],
    shows: 1.2,
    error: '#NUM!',
    why: 'No more can be covered than there are: the two numbers are counted differently.',
  },
  {
    computed: 'b9_rate',
    in: 'both',
    inputs: [2, 0],
    shows: 'nothing',
    error: '#DIV/0!',
    why: 'The workbook leaves open what it cannot calculate; a function says why it cannot.',
  },
  {
    computed: 'b3_int123lb',
    in: 'both',
    inputs: [100, 0],
    shows: 'nothing',
    error: '#DIV/0!',
    why: 'As above.',
  },
  {
    computed: 'b10_payGap',
    in: 'both',
    inputs: [20, null],
    shows: 'nothing',
    error: '#N/A',
    why: 'As above.',
  },
];

class CalculatedReport {
  readonly #calculator: Calculator;

  constructor(
    file: Uint8Array,
    readonly report: Report,
  ) {
    this.#calculator = new Calculator(calculationWorkbook(OoxmlPackage.open(file)), {
      functions: ESG_FUNCTIONS,
      blanks: 'null',
    });
  }

  computes({ computed, inputs }: Agreement): boolean {
    const { datapoints } = this.report;
    return [computed, ...inputs].every((id) => datapoints.has(id)) && this.#isFormula(computed);
  }

  /** What stands in the file. */
  valueOf(id: string): CellValue {
    return this.report.datapoints.get(id)!.cells[0]!.value;
  }

  /** What the workbook's own formula makes of other inputs. */
  compute(agreement: Agreement, inputs: readonly CellValue[]): CellValue {
    const { computed, scope3 } = agreement;
    if (scope3 !== undefined) this.#set('b3_hasScope3', this.#isDanish ? (scope3 ? 'JA' : 'NEJ') : scope3);
    for (const [index, id] of agreement.inputs.entries()) this.#set(id, inputs[index] ?? null);
    this.#calculator.recalculate();
    const { sheet, at } = this.#place(computed);
    return this.#calculator.valueAt(sheet, at);
  }

  get #isDanish(): boolean {
    return this.report.template.kind === 'vsme-dk';
  }

  #isFormula(id: string): boolean {
    return this.report.datapoints.get(id)!.cells[0]!.formula !== undefined;
  }

  #set(id: string, value: CellValue): void {
    const { sheet, at } = this.#place(id);
    this.#calculator.setCell(sheet, at, { value });
  }

  #place(id: string): { sheet: string; at: CellRef } {
    const { sheet, cell } = this.report.datapoints.get(id)!.cells[0]!;
    return { sheet, at: parseCell(cell)! };
  }
}

const functionOf = (id: FunctionId): EsgFunction => ALL_FUNCTIONS.find((fn) => fn.id === id)!;

function answer({ fn, args, fraction }: Agreement, inputs: readonly CellValue[]): FunctionValue {
  const answered = answerOf(functionOf(fn), args ? args(...(inputs as Numbers)) : inputs, 'da');
  return fraction && typeof answered === 'number' ? answered / 100 : answered;
}

/** Equal but for the last digits of a double. */
function expectSame(ours: FunctionValue, theirs: CellValue): void {
  expect(typeof ours).toBe('number');
  const [a, b] = [ours as number, theirs as number];
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
}

const AMOUNT = fc
  .double({ min: 0.001, max: 1e7, noNaN: true })
  .map((amount) => Number(amount.toPrecision(9)));

function inputsOf({ inputs, isPart }: Agreement): fc.Arbitrary<number[]> {
  return fc
    .array(AMOUNT, { minLength: inputs.length, maxLength: inputs.length })
    .map((amounts) => (isPart ? amounts.sort((a, b) => a - b) : amounts));
}

const byComputed = (computed: string): Agreement => AGREEMENTS.find((one) => one.computed === computed)!;

function agrees(name: 'efrag' | 'danish', open: () => Promise<CalculatedReport>, atLeast: number): void {
  let workbook: CalculatedReport;
  let agreements: readonly Agreement[];
  beforeAll(async () => {
    workbook = await open();
    agreements = AGREEMENTS.filter((agreement) => workbook.computes(agreement));
  });

  it('computes enough of the datapoints to compare', () => {
    expect(agreements.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('holds the answers that our functions give', () => {
    const filled = agreements.filter(({ computed }) => typeof workbook.valueOf(computed) === 'number');
    expect(filled.length).toBeGreaterThan(atLeast / 2);
    for (const agreement of filled) {
      const inputs = agreement.inputs.map((id) => workbook.valueOf(id));
      expectSame(answer(agreement, inputs), workbook.valueOf(agreement.computed));
    }
  });

  it('computes what our functions answer, whatever the figures are', () => {
    for (const agreement of agreements) {
      fc.assert(
        fc.property(inputsOf(agreement), (inputs) => {
          expectSame(answer(agreement, inputs), workbook.compute(agreement, inputs));
        }),
        { numRuns: 4 },
      );
    }
  });

  it.each(DIFFERENCES.filter((one) => one.in === name || one.in === 'both'))(
    'computes something else in $computed of $inputs: $why',
    ({ computed, inputs, shows, error }) => {
      const agreement = byComputed(computed);
      const theirs = workbook.compute(agreement, inputs);
      if (shows === 'nothing') expect(['-', '']).toContain(theirs);
      else expectSame(shows, theirs);
      const ours = answer(agreement, inputs) as CellValue;
      expect(isCellError(ours) && ours.error).toBe(error);
    },
  );
}

describeWithTemplates.each(['1.1.0', '1.3.0'] as const)('EFRAG’s Sample %s', (version) => {
  const file = sample(version);
  agrees('efrag', async () => new CalculatedReport(readTemplate(file), reportOf(file)), 14);
});

describe('the Danish workbook’s example', () => {
  agrees(
    'danish',
    async () => {
      const { file, report } = await made(EXAMPLE_ANSWERS);
      return new CalculatedReport(file, report);
    },
    18,
  );
});

describeWithTemplates('EFRAG’s Fuel Converter', () => {
  it('is within 1 % of ours: it has typical densities and heating values, ours are Danish', () => {
    const { contents } = readSnapshot(OoxmlPackage.open(readTemplate(sample('1.3.0'))), { depth: 'full' });
    const at = (cell: string): CellValue =>
      contents.get('Fuel Converter')?.cells.get(parseCell(cell)!)?.value ?? null;
    expect([at('A11'), at('B11')]).toEqual(['Gas/Diesel oil', 'L - Liter']);
    const ours = answerOf(functionOf('ENERGIMWH'), [at('C11'), 'fyringsgasolie', 'l'], 'da') as number;
    const theirs = at('F11') as number;
    expect(Math.abs(ours - theirs) / theirs).toBeLessThan(0.01);
    expect(ours).not.toBe(theirs);
  });
});
