import { ESG_FUNCTIONS, esgFunctions } from '../../src/functions/function-registry';
import type { FunctionRegistry, FunctionValue } from '../../src/workbook/sheet-function';

function ulykkesfrekvens(
  args: readonly FunctionValue[],
  functions: FunctionRegistry = ESG_FUNCTIONS,
): FunctionValue {
  const found = functions.find(({ name }) => name === 'ESG.ULYKKESFREKVENS');
  if (!found) throw new Error('ESG.ULYKKESFREKVENS is not registered');
  return found.evaluate(args);
}

describe('ESG.ULYKKESFREKVENS', () => {
  test.each<[string, FunctionValue[], number]>([
    ["the template's own example", [3, 80_000], 7.5],
    ['no accidents', [0, 80_000], 0],
    ['another factor', [3, 80_000, 1_000_000], 37.5],
    ['a blank factor is left out', [3, 80_000, null], 7.5],
    ['one-cell ranges', [[[3]], [[80_000]]], 7.5],
    ['Danish number texts that can mean one thing only', ['3', '80000,5'], 600_000 / 80_000.5],
    ['Danish thousands with decimals', [3, '80.000,0'], 7.5],
  ])('%s', (_case, args, value) => {
    expect(ulykkesfrekvens(args)).toBe(value);
  });

  test('errors that carry no message in Excel', () => {
    expect(ulykkesfrekvens([3, 0])).toEqual({ error: '#DIV/0!' });
    expect(ulykkesfrekvens([3, null])).toEqual({ error: '#DIV/0!' });
    expect(ulykkesfrekvens([-3, 80_000])).toEqual({ error: '#NUM!' });
    expect(ulykkesfrekvens([3, 80_000, 0])).toEqual({ error: '#NUM!' });
  });

  test.each<[string, FunctionValue[], string, RegExp]>([
    ['blank accidents', [null, 80_000], '#N/A', /»antal ulykker« er tom/],
    ['an empty text looks blank and is blank', ['', 80_000], '#N/A', /»antal ulykker« er tom/],
    ['text', ['tre', 80_000], '#VALUE!', /Skriv et tal i »antal_ulykker«/],
    ['a truth value', [true, 80_000], '#VALUE!', /Skriv et tal/],
    ['a text that may be eighty thousand or eighty', [3, '80.000'], '#VALUE!', /to måder/],
    ['a text that may be 1234 or 1.234', [3, '1,234'], '#VALUE!', /to måder/],
    ['an English number text', [3, '80000.5'], '#VALUE!', /Skriv et tal/],
  ])('%s', (_case, args, error, message) => {
    expect(ulykkesfrekvens(args)).toEqual({ error, message: expect.stringMatching(message) as string });
  });

  test('an error in a cell is passed on, the first one first', () => {
    expect(ulykkesfrekvens([{ error: '#REF!' }, { error: '#N/A' }])).toEqual({ error: '#REF!' });
    expect(ulykkesfrekvens([3, [[{ error: '#NAME?' }]]])).toEqual({ error: '#NAME?' });
  });

  test('answers in English too', () => {
    expect(ulykkesfrekvens([null, 80_000], esgFunctions('en'))).toEqual({
      error: '#N/A',
      message: expect.stringMatching(/“accidents” is blank/) as string,
    });
  });
});
