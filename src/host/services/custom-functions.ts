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

/**
 * Characters of calls that may be without an answer at a time. The calls of one event and the answers of one request
 * stay far below Excel's 5 MB: an array is about as long as the range it answers, and a message as `ANSWER` allows.
 */
const MOST_AT_ONCE = 2_000_000;
const ANSWER = 100;

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

interface WaitingCall {
  readonly message: string;
  readonly settle: (result: FunctionValue) => void;
}

/**
 * Calls functions that the pane has associated, through the genuine runtime in the pane. Calls wait until a runtime
 * has started, and are made again to the next one when a pane has gone without having answered.
 */
export class CustomFunctionsHost {
  readonly service: HostObject = new CustomFunctionsService(this);
  /** Settles when the runtime in the pane has started. */
  readonly ready: Promise<void>;
  #isReady: () => void = () => undefined;
  #running = false;
  readonly #waiting = new Map<number, WaitingCall>();
  /** Those of the waiting calls that no runtime has been told of. */
  #untold = new Set<number>();
  /** Characters of those that it has been told of. */
  #told = 0;
  #lastId = 0;

  constructor(
    private readonly send: (entries: readonly EventEntry[]) => void,
    private readonly blanks: () => 'null' | 'zero',
  ) {
    this.ready = new Promise((resolve) => (this.#isReady = resolve));
  }

  /**
   * @param name the id that the function is associated with; case does not matter.
   * @param args `undefined` for one that is left out, which is `null` to the function whatever blank cells are.
   */
  invoke(
    name: string,
    args: readonly (FunctionValue | undefined)[],
    options: InvocationOptions = {},
  ): Invocation {
    const id = ++this.#lastId;
    const flags = ERRORS_ALLOWED | (options.cancelable ? CANCELABLE : 0);
    const parameters = args.map((arg) => (arg === undefined ? null : this.#parameter(arg)));
    const { address = null, parameterAddresses = null } = options;
    const message = JSON.stringify([id, name, parameters, address, flags, parameterAddresses]);
    const result = new Promise<FunctionValue>((settle) => this.#waiting.set(id, { message, settle }));
    this.#untold.add(id);
    // Calls that are made together are told together.
    if (this.#untold.size === 1) queueMicrotask(() => this.#tellCalls());
    return { result, cancel: () => this.#cancel(id) };
  }

  /** The runtime of a pane is there: it hears of everything that waits. */
  started(): void {
    this.#running = true;
    this.#untold = new Set(this.#waiting.keys());
    this.#told = 0;
    this.#isReady();
    this.#tellCalls();
  }

  /** The pane that was there is gone. */
  stopped(): void {
    this.#running = false;
  }

  settle(rows: unknown): void {
    const parsed = results.safeParse(rows);
    if (!parsed.success) throw invalidArgument();
    for (const { id, ok, value, code } of parsed.data) {
      this.#forget(id)?.settle(ok ? shownResult(value) : failure(code, value));
    }
    this.#tellCalls();
  }

  #tellCalls(): void {
    if (!this.#running) return;
    const entries: EventEntry[] = [];
    for (const id of this.#untold) {
      const call = this.#waiting.get(id);
      if (!call) continue;
      if (this.#told > 0 && this.#told + sizeOf(call) > MOST_AT_ONCE) break;
      this.#untold.delete(id);
      this.#told += sizeOf(call);
      entries.push(entryOf(INVOKE, call.message));
    }
    if (entries.length > 0) this.send(entries);
  }

  #cancel(id: number): void {
    const wasTold = !this.#untold.has(id);
    if (!this.#forget(id)) return;
    if (wasTold) this.send([entryOf(CANCEL, JSON.stringify({ invocationId: id }))]);
    this.#tellCalls();
  }

  #forget(id: number): WaitingCall | undefined {
    const call = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (call && !this.#untold.delete(id)) this.#told -= sizeOf(call);
    return call;
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
}

function sizeOf({ message }: WaitingCall): number {
  return message.length + ANSWER;
}

function entryOf(messageType: number, message: string): EventEntry {
  return { messageCategory: CATEGORY, messageType, targetId: '', message };
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
