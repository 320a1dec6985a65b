import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { registerFunctions } from '../../src/functions/register-functions';
import type { Language } from '../../src/workbook/text';

/** Stands in for Excel's runtime: what the functions are tied to, and the error they throw to it. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Associated = (...args: unknown[]) => unknown;

function registered(language: Language = 'da'): ReadonlyMap<string, Associated> {
  const associated = new Map<string, Associated>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, fn: Associated) => associated.set(id, fn),
      Error: RuntimeError,
      ErrorCode: {
        invalidValue: '#VALUE!',
        notAvailable: '#N/A',
        divisionByZero: '#DIV/0!',
        invalidNumber: '#NUM!',
        nullReference: '#NULL!',
        invalidName: '#NAME?',
        invalidReference: '#REF!',
      },
    },
  });
  registerFunctions(() => language);
  return associated;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

const invocation = { functionName: 'ESG.ULYKKESFREKVENS' };

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

test('every function is associated by its id', () => {
  expect([...registered().keys()]).toEqual(ALL_FUNCTIONS.map(({ id }) => id));
});

test('Excel without custom functions is left in peace', () => {
  expect(() => registerFunctions(() => 'da')).not.toThrow();
});

test('an optional argument that is left out comes as null, and the invocation after it is no argument', () => {
  const ulykkesfrekvens = registered().get('ULYKKESFREKVENS');
  expect(ulykkesfrekvens?.(3, 80_000, null, invocation)).toBe(7.5);
  expect(ulykkesfrekvens?.(3, 80_000, undefined, invocation)).toBe(7.5);
  expect(ulykkesfrekvens?.(3, 80_000, 1_000_000, invocation)).toBe(37.5);
});

test('an error is thrown as the runtime wants it, with the message in the language of the moment', () => {
  const missing = thrownBy(() => registered('en').get('ULYKKESFREKVENS')?.(null, 80_000, null, invocation));
  expect(missing).toBeInstanceOf(RuntimeError);
  expect(missing).toMatchObject({ code: '#N/A', message: expect.stringContaining('is blank') as string });

  const divided = thrownBy(() => registered().get('ULYKKESFREKVENS')?.(3, 0, null, invocation));
  expect(divided).toMatchObject({ code: '#DIV/0!', message: '' });
});

test('a linked data type is refused', () => {
  const refused = thrownBy(() =>
    registered().get('ULYKKESFREKVENS')?.({ type: 'Entity' }, 80_000, null, invocation),
  );
  expect(refused).toMatchObject({ code: '#VALUE!' });
});
