import fc from 'fast-check';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { ESG_FUNCTIONS } from '../../src/functions/function-registry';
import { isCellError } from '../../src/workbook/cell-value';
import type { FunctionValue } from '../../src/workbook/sheet-function';

function evaluate(id: string, args: readonly FunctionValue[]): FunctionValue {
  const found = ESG_FUNCTIONS.find(({ name }) => name === `ESG.${id}`);
  if (!found) throw new Error(`ESG.${id} is not registered`);
  return found.evaluate(args);
}

type Example = readonly [id: string, args: readonly FunctionValue[], expected: number | string];

/** Worked examples of the ESG-skabelon and of the sources named in the formulas; the last ones are their errors. */
const EXAMPLES: readonly Example[] = [
  ['ENERGIMWH', [12_000, 'naturgas', 'm3'], 132],
  ['ENERGIMWH', [3500, 'fyringsgasolie', 'l'], 35.35],
  ['ENERGIMWH', [95, 'fjernvarme', 'GJ'], 26.3889],
  ['ENERGIMWH', [1, 'brint', 'kg'], '#N/A'],
  ['ENERGIMWH', [1, null, 'kWh'], '#N/A'],
  ['ENERGIMWH', [-1, 'el', 'kWh'], '#NUM!'],
  ['ENERGIMWH', [1, true, 'kWh'], '#VALUE!'],
  ['VEANDEL', [422, 733.8], 57.5089],
  ['VEANDEL', [800, 733.8], '#NUM!'],
  ['CO2INTENSITET', [1245.6, 13_189_676.67, 1_000_000], 94.4375],
  ['CO2INTENSITET', [1245.6, 0], '#DIV/0!'],
  ['ULYKKESFREKVENS', [3, 80_000], 7.5],
  ['MEDARBEJDEROMSAETNING', [9, 62], 14.5161],
  ['MEDARBEJDEROMSAETNING', [9, 0], '#DIV/0!'],
  ['LOENFORSKEL', [245, 231], 5.7143],
  ['LOENFORSKEL', [231, 245], -6.0606],
  ['OVERENSKOMSTDAEKNING', [58, 62], 93.5484],
  ['OVERENSKOMSTDAEKNING', [0, 62], 0],
  ['OVERENSKOMSTDAEKNING', [63, 62], '#NUM!'],
  ['UDDANNELSESTIMER', [640, 34], 18.8235],
  ['KOENSRATIO', [4, 7], 0.5714],
  ['KOENSRATIO', [3, 0], '#DIV/0!'],
  ['GENANVENDELSESANDEL', [214, 396], 54.0404],
  ['VANDFORBRUG', [18_400, 18_250], 150],
  ['VANDFORBRUG', [100, null], '#N/A'],
  ['AREALAENDRING', [12.4, 13.1], 5.6452],
];

test.each(EXAMPLES)('ESG.%s%j is %j', (id, args, expected) => {
  const answer = evaluate(id, args);
  if (typeof expected === 'string') expect(answer).toMatchObject({ error: expected });
  else expect(answer).toBeCloseTo(expected, 4);
});

test('every function has a worked example', () => {
  expect(ALL_FUNCTIONS.map(({ id }) => id).filter((id) => !EXAMPLES.some(([one]) => one === id))).toEqual([]);
});

const cell = fc.oneof(
  fc.constant(null),
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constant({ error: '#REF!' }),
);

test.each(ALL_FUNCTIONS.map(({ id, parameters }) => [id, parameters.length] as const))(
  'ESG.%s answers a finite number or an error, whatever the cells hold',
  (id, count) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(cell, fc.array(fc.array(cell))), { minLength: count, maxLength: count }),
        (args) => {
          const answer = evaluate(id, args);
          const isError =
            typeof answer === 'object' &&
            answer !== null &&
            !Array.isArray(answer) &&
            isCellError(answer as never);
          expect(isError || (typeof answer === 'number' && Number.isFinite(answer))).toBe(true);
        },
      ),
    );
  },
);

test.each(ALL_FUNCTIONS.map(({ id, parameters }) => [id, parameters] as const))(
  'ESG.%s passes on the error of any cell',
  (id, parameters) => {
    for (const index of parameters.keys()) {
      const args = parameters.map((_parameter, at) => (at === index ? { error: '#NAME?' } : 1));
      expect(evaluate(id, args)).toEqual({ error: '#NAME?' });
    }
  },
);
