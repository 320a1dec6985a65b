import { z } from 'zod';
import { invalidArgument } from '../protocol/host-error';
import { HostObject, wireType, type WireType } from '../protocol/host-object';
import type { EventEntry } from '../protocol/object-events';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { FunctionValue } from '../../workbook/sheet-function';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

const CANCELABLE = 1;
const ERRORS_ALLOWED = 4;

/** What the runtime's error codes show in the cell; every other code is `#VALUE!`. */
const SHOWN_ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** The only errors that carry what the function said. */
const SPEAKING_ERRORS: readonly string[] = ['#VALUE!', '#N/A'];

const cellResult = z.union([
  z.null(),
  z.number(),
  z.string(),
  z.boolean(),
  z
    .object({
      valueType: z.literal('CustomFunctionError'),
      basicValue: z.string(),
      message: z.string().optional(),
    })
    .transform(({ basicValue, message }) => cellError(basicValue, message)),
]);
const results = z.array(
  z
    .tuple([z.number(), z.boolean(), z.unknown()])
    .rest(z.unknown())
    .transform(([id, ok, value, code]) => ({ id, ok, value, code })),
);
const functionResult = z.union([cellResult, z.array(z.array(cellResult))]);

export interface InvocationOptions {
  /** The cell that calls: `Ark1!B2`. */
  readonly address?: string;
  /** The cells that the arguments come from; a function sees them only when it asks for them. */
  readonly parameterAddresses?: readonly string[];
  readonly cancelable?: boolean;
}

export interface Invocation {
  /** What the cell shows. Never settles when the call is cancelled. */
  readonly result: Promise<FunctionValue>;
  cancel(): void;
}

/** Calls functions that the pane has associated, through the genuine runtime in the pane. */
export class CustomFunctionsHost {
  readonly service: HostObject = new CustomFunctionsService(this);
  /** Settles when the runtime in the pane has started. */
  readonly ready: Promise<void>;
  readonly started: () => void;
  readonly #waiting = new Map<number, (result: FunctionValue) => void>();
  #lastId = 0;

  constructor(
    private readonly send: (entry: EventEntry) => void,
    private readonly blanks: () => 'null' | 'zero',
  ) {
    let started = (): void => undefined;
    this.ready = new Promise((resolve) => (started = resolve));
    this.started = started;
  }

  /** @param name with its namespace: `ESG.ULYKKESFREKVENS`; case does not matter. */
  invoke(name: string, args: readonly FunctionValue[], options: InvocationOptions = {}): Invocation {
    const id = ++this.#lastId;
    const result = new Promise<FunctionValue>((settle) => this.#waiting.set(id, settle));
    const flags = ERRORS_ALLOWED | (options.cancelable ? CANCELABLE : 0);
    const parameters = args.map((arg) => this.#parameter(arg));
    const { address = null, parameterAddresses = null } = options;
    this.#tell(INVOKE, [id, name, parameters, address, flags, parameterAddresses]);
    return {
      result,
      cancel: () => {
        if (this.#waiting.delete(id)) this.#tell(CANCEL, { invocationId: id });
      },
    };
  }

  settle(rows: unknown): void {
    const parsed = results.safeParse(rows);
    if (!parsed.success) throw invalidArgument();
    for (const { id, ok, value, code } of parsed.data) {
      const settle = this.#waiting.get(id);
      this.#waiting.delete(id);
      settle?.(ok ? shownResult(value) : failure(code, value));
    }
  }

  #parameter(value: FunctionValue): unknown {
    const cell = (content: CellValue): unknown => {
      if (content === null) return this.blanks() === 'zero' ? 0 : null;
      return isCellError(content) ? { type: 'CustomFunctionError', code: content.error } : content;
    };
    return Array.isArray(value)
      ? (value as readonly (readonly CellValue[])[]).map((row) => row.map(cell))
      : cell(value as CellValue);
  }

  #tell(type: number, message: unknown): void {
    this.send({
      messageCategory: CATEGORY,
      messageType: type,
      targetId: '',
      message: JSON.stringify(message),
    });
  }
}

class CustomFunctionsService extends HostObject {
  override readonly wire: WireType = CUSTOM_FUNCTIONS;

  constructor(readonly host: CustomFunctionsHost) {
    super();
  }
}

const CUSTOM_FUNCTIONS = wireType<CustomFunctionsService>('CustomFunctions', {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ host }) => host.started(),
    SetInvocationArrayResults: ({ host }, rows) => host.settle(rows),
  },
});

/** GUESS: an answer that no cell can hold shows as `#VALUE!`, and no answer at all as a blank. */
function shownResult(value: unknown): FunctionValue {
  const parsed = functionResult.safeParse(value);
  return parsed.success ? parsed.data : { error: '#VALUE!' };
}

function failure(code: unknown, message: unknown): CellValue {
  const error = (typeof code === 'number' && SHOWN_ERRORS[code]) || '#VALUE!';
  return cellError(error, typeof message === 'string' ? message : undefined);
}

function cellError(error: string, message: string | undefined): CellValue {
  return message && SPEAKING_ERRORS.includes(error) ? { error, message } : { error };
}
