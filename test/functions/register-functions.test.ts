import { FUNCTION_IDS } from '../../src/functions/function-ids';
import { answerFrom } from '../../src/functions/function-registry';
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

type Load = Parameters<typeof registerFunctions>[1];

async function registered(
  language: Language = 'da',
  load: Load = () => Promise.resolve(answerFrom),
): Promise<ReadonlyMap<string, Associated>> {
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
  registerFunctions(() => language, load);
  // The functions have arrived when what was promised before has been told.
  await Promise.resolve().then(() => undefined);
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

test('every name is associated at once', async () => {
  expect([...(await registered()).keys()]).toEqual(FUNCTION_IDS);
});

test('Excel without custom functions is left in peace', () => {
  expect(() =>
    registerFunctions(
      () => 'da',
      () => Promise.resolve(answerFrom),
    ),
  ).not.toThrow();
});

test('an optional argument that is left out comes as null, and the invocation after it is no argument', async () => {
  const ulykkesfrekvens = (await registered()).get('ULYKKESFREKVENS');
  expect(ulykkesfrekvens?.([[3]], [[80_000]], null, invocation)).toBe(7.5);
  expect(ulykkesfrekvens?.([[3]], [[80_000]], undefined, invocation)).toBe(7.5);
  expect(ulykkesfrekvens?.([[3]], [[80_000]], [[1_000_000]], invocation)).toBe(37.5);
});

test('one call answers for a range, its errors in their cells', async () => {
  const answers = (await registered()).get('ULYKKESFREKVENS')?.(
    [[3], [4], [new RuntimeError('#REF!')]],
    [[80_000], [0], [1]],
    null,
    invocation,
  );
  expect(answers).toEqual([
    [7.5],
    [expect.objectContaining({ code: '#DIV/0!' })],
    [expect.objectContaining({ code: '#REF!' })],
  ]);
});

test('an error is thrown as the runtime wants it, with the message in the language of the moment', async () => {
  const english = await registered('en');
  const missing = thrownBy(() => english.get('ULYKKESFREKVENS')?.(null, 80_000, null, invocation));
  expect(missing).toBeInstanceOf(RuntimeError);
  expect(missing).toMatchObject({ code: '#N/A', message: expect.stringContaining('is blank') as string });

  const danish = await registered();
  const divided = thrownBy(() => danish.get('ULYKKESFREKVENS')?.(3, 0, null, invocation));
  expect(divided).toMatchObject({ code: '#DIV/0!', message: '' });
});

test('a linked data type is refused', async () => {
  const functions = await registered();
  const refused = thrownBy(() =>
    functions.get('ULYKKESFREKVENS')?.({ type: 'Entity' }, 80_000, null, invocation),
  );
  expect(refused).toMatchObject({ code: '#VALUE!' });
});

test('a call waits for the functions to arrive, and the next one does not', async () => {
  let arrive: (answer: typeof answerFrom) => void = () => undefined;
  const functions = await registered('da', () => new Promise((resolve) => (arrive = resolve)));
  const waiting = functions.get('KOENSRATIO')?.(1, 2, invocation);
  expect(waiting).toBeInstanceOf(Promise);
  arrive(answerFrom);
  expect(await waiting).toBe(0.5);
  expect(functions.get('KOENSRATIO')?.(1, 2, invocation)).toBe(0.5);
});

test('functions that cannot be loaded say so in the cell and are tried again', async () => {
  let tries = 0;
  const functions = await registered('da', () =>
    ++tries < 3 ? Promise.reject(new Error('offline')) : Promise.resolve(answerFrom),
  );
  await expect(functions.get('KOENSRATIO')?.(1, 2, invocation)).rejects.toMatchObject({
    code: '#N/A',
    message: expect.stringContaining('kunne ikke hentes') as string,
  });
  await expect(functions.get('KOENSRATIO')?.(1, 2, invocation)).resolves.toBe(0.5);
});
