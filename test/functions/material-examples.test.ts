import { z } from 'zod';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { answerOf } from '../../src/functions/function-registry';
import { isCellError, type CellValue } from '../../src/workbook/cell-value';
import type { FunctionValue } from '../../src/workbook/sheet-function';
import examplesFile from './material-examples.json';
import { cellsOf } from './support/expect-answer';

const scalar = z.union([z.number(), z.string(), z.boolean()]);
const material = z
  .strictObject({
    recommended: z.array(z.string()).length(40),
    /** Lists stand as they do in the material: one row, or rows of columns. */
    examples: z
      .array(
        z.strictObject({
          id: z.string(),
          inputs: z.array(z.union([scalar, z.array(scalar), z.array(z.array(scalar))])),
          result: z.union([scalar, z.array(z.number())]),
          note: z.string(),
        }),
      )
      .length(100),
  })
  .parse(examplesFile);
type MaterialExample = (typeof material.examples)[number];

/** Where a function is called otherwise, or answers otherwise, than the material has it. */
interface Deviation {
  readonly id: string;
  readonly why: string;
  /** Of the arguments, when they are given otherwise. */
  readonly args?: (inputs: readonly FunctionValue[]) => readonly FunctionValue[];
  /** Of the answer, by the material's. */
  readonly answer?: (result: MaterialExample['result'], inputs: readonly FunctionValue[]) => FunctionValue;
}

const DEVIATIONS: readonly Deviation[] = [
  {
    id: 'FAKTORKILDE',
    why: 'An audit trail names the source in full, with the area and the address.',
    answer: () =>
      'Evida, CO2-faktor for naturgas (udregnes af Energinet) · naturgas 2023: 2,2627 kg CO2 pr. m3 · uden certifikater, DK · https://www.evida.dk/co2-faktor/ · Uden biogascertifikater regnes hele forbruget som naturgas, selv om nettet indeholder biogas. Evida kalder resultatet CO2e.',
  },
  {
    id: 'ENERGIMAERKEANDEL',
    why: 'No parameter that may be left out stands before one that may not.',
    args: ([labels = null, areas = null, worst = null]) => [labels, worst, areas],
  },
  {
    id: 'SMARTTJEK',
    why: 'Whether a deadline is in the future depends on today’s date, which is always an argument.',
    args: (inputs) => [...inputs, '2026-11-20'],
  },
];

/** A list is a column of cells; an empty text is a blank cell. */
function asArgument(input: MaterialExample['inputs'][number]): FunctionValue {
  if (input === '') return null;
  if (!Array.isArray(input)) return input;
  return input.map((row) => (Array.isArray(row) ? row : [row]));
}

function asAnswer(result: MaterialExample['result']): FunctionValue {
  if (Array.isArray(result)) return [result];
  return typeof result === 'string' && result.startsWith('#') ? { error: result } : result;
}

/** Half of the last decimal printed; a whole number is exact but for the last digits of a double. */
function precision(printed: number): number {
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  return decimals === 0 ? 1e-6 : 0.5 * 10 ** -decimals + 1e-9;
}

function expectPrinted(cell: CellValue | undefined, printed: CellValue): void {
  if (typeof printed === 'number') {
    expect(cell).toEqual(expect.any(Number));
    expect(Math.abs((cell as number) - printed)).toBeLessThanOrEqual(precision(printed));
  } else if (isCellError(printed)) expect(cell).toMatchObject({ error: printed.error });
  else expect(cell).toBe(printed);
}

it('all forty recommended functions are there', () => {
  const ids: ReadonlySet<string> = new Set(ALL_FUNCTIONS.map(({ id }) => id));
  expect(material.recommended.filter((id) => !ids.has(id))).toEqual([]);
});

it('every deviation is of an example', () => {
  const ids = new Set(material.examples.map(({ id }) => id));
  expect(DEVIATIONS.filter(({ id }) => !ids.has(id))).toEqual([]);
});

it.each(
  material.examples.map((example) => [`${example.id} ${JSON.stringify(example.inputs)}`, example] as const),
)('%s', (_name, { id, inputs, result }) => {
  const fn = ALL_FUNCTIONS.find((one) => one.id === id);
  expect(fn).toBeDefined();
  const deviation = DEVIATIONS.find((one) => one.id === id);
  const given = inputs.map(asArgument);
  const args = deviation?.args?.(given) ?? given;
  const expected = deviation?.answer?.(result, given) ?? asAnswer(result);
  const cells = cellsOf(answerOf(fn!, args, 'da'));
  expect(cells.map((row) => row.length)).toEqual(cellsOf(expected).map((row) => row.length));
  for (const [row, printed] of cellsOf(expected).entries()) {
    for (const [column, value] of printed.entries()) expectPrinted(cells[row]?.[column], value);
  }
});
