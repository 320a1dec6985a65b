import { z, type ZodError } from 'zod';
import { batchSchema, type BatchAnswer } from './batch';
import { BatchLog, isBackground, loggedActions, REQUEST_FLAG } from './batch-log';
import type { Interpreter } from './interpreter';

/** What the library is told when a request is not even looked at. */
export const OFFICE_ERROR = {
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export type ChannelAnswer = { readonly body: string } | { readonly officeError: number };

/** GUESS: answers of custom functions wait, too; the library itself would give them up after a minute of refusals. */
const WAITS_FOR_CELL_EDIT = REQUEST_FLAG.delayForCellEdit | REQUEST_FLAG.customFunctions;

/** Texts in, texts out: the limits and the modes of Excel around the interpreter. Requests run one at a time. */
export class RequestChannel {
  readonly log = new BatchLog();
  #cellEditMode = false;
  #delayed: (() => void)[] = [];

  constructor(
    private readonly interpreter: Interpreter,
    private readonly payloadLimit: number,
  ) {}

  get cellEditMode(): boolean {
    return this.#cellEditMode;
  }

  /** While a user types in a cell, Excel refuses requests, or delays those that asked for it. */
  set cellEditMode(on: boolean) {
    this.#cellEditMode = on;
    if (on) return;
    const delayed = this.#delayed;
    this.#delayed = [];
    for (const go of delayed) go();
  }

  /** @param flags the flags of the request, see `REQUEST_FLAG`. */
  async request(body: string, flags: number): Promise<ChannelAnswer> {
    const requestBytes = byteLength(body);
    if (requestBytes > this.payloadLimit) return { officeError: OFFICE_ERROR.requestTooLarge };
    if (this.#cellEditMode) {
      if ((flags & WAITS_FOR_CELL_EDIT) === 0) return { officeError: OFFICE_ERROR.cellEditMode };
      await new Promise<void>((go) => this.#delayed.push(go));
    }
    const parsed = batchSchema.safeParse(JSON.parse(body));
    if (!parsed.success) return { body: JSON.stringify(notUnderstood(parsed.error)) };
    const batch = parsed.data;
    const answer = this.interpreter.run(batch);
    const answerBody = JSON.stringify(answer);
    const responseBytes = byteLength(answerBody);
    this.log.add({
      actions: loggedActions(batch),
      flags,
      requestBytes,
      responseBytes,
      error: answer.Error?.Code ?? null,
      background: isBackground(batch),
    });
    // GUESS: the batch has run, so what it wrote stands although the answer is refused.
    return responseBytes > this.payloadLimit
      ? { officeError: OFFICE_ERROR.responseTooLarge }
      : { body: answerBody };
  }
}

/** The library speaks a newer protocol than the host; it shows the message to whoever called `sync`. */
function notUnderstood(error: ZodError): BatchAnswer {
  const Message = `The embedded Excel host does not understand the request. ${z.prettifyError(error)}`;
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: 'InvalidRequest', Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
  };
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
