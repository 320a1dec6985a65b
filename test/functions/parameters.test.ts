import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import type { FunctionId } from '../../src/functions/function-ids';
import { answerOf } from '../../src/functions/function-registry';
import type { FunctionValue } from '../../src/workbook/sheet-function';

function answer(id: FunctionId, ...args: readonly FunctionValue[]): FunctionValue {
  return answerOf(
    ALL_FUNCTIONS.find((fn) => fn.id === id)!,
    args,
    'da',
  );
}

test('a year alone is no day of 1905', () => {
  expect(answer('ESGAAR', 2025)).toEqual({
    error: '#VALUE!',
    message: '»periode_slut« er årstallet 2025. Skriv hele datoen, for eksempel 31-12-2025.',
  });
  expect(answer('FRISTSTATUS', 2028, 'I gang', 46_000)).toMatchObject({ error: '#VALUE!' });
  expect(answer('ESGAAR', 46_022)).toBe(2025);
});

test('yes and no are only the words for them', () => {
  for (const word of ['constructor', '__proto__', 'måske']) {
    expect(answer('OPLYSNINGSKRAV', 'B5.33', 62, word)).toMatchObject({ error: '#VALUE!' });
  }
  expect(answer('OPLYSNINGSKRAV', 'B5.33', 62, ' Ja ')).toBe('Skal');
});

test('areas that are all blank are not areas left out', () => {
  const labels = [['B'], ['E']];
  expect(answer('ENERGIMAERKEANDEL', labels, 'C', null)).toBe(50);
  expect(answer('ENERGIMAERKEANDEL', labels, 'C', [[null], ['']])).toMatchObject({ error: '#N/A' });
});

test('a unit that nobody knows is not said to lack a heating value', () => {
  expect(answer('ENERGIMWH', 1, 'naturgas', 'fad')).toMatchObject({
    error: '#N/A',
    message: expect.stringContaining('Enheden »fad« er ukendt.') as string,
  });
});
