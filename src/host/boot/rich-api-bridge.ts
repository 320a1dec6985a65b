import { z } from 'zod';
import type { EventEntry } from '../protocol/object-events';
import { OFFICE_ERROR, type ChannelAnswer } from '../protocol/request-channel';

/** What the Excel library looks for as `_richApiNativeBridge` when it loads outside a pane. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const MESSAGE = { request: 1, response: 2, event: 3 } as const;
const OBJECT_EVENTS = 65536;
const SELECTION_CHANGED = 2;

const requestMessage = z.object({
  id: z.number(),
  type: z.literal(MESSAGE.request),
  flags: z.number(),
  message: z.object({ body: z.unknown() }),
});

const ERROR_CODES: Readonly<Record<number, string>> = {
  [OFFICE_ERROR.cellEditMode]: 'InvalidOperationInCellEditMode',
  [OFFICE_ERROR.requestTooLarge]: 'RequestPayloadSizeLimitExceeded',
  [OFFICE_ERROR.responseTooLarge]: 'ResponsePayloadSizeLimitExceeded',
};

/** The Excel library without the rest of Office: no pane, no settings, no commands. For fast headless tests. */
export class RichApiBridge {
  readonly native: NativeBridge;

  constructor(request: (body: string, flags: number) => Promise<ChannelAnswer>) {
    this.native = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        const { id, flags, message } = requestMessage.parse(JSON.parse(text));
        void request(JSON.stringify(message.body), flags).then((answer) => {
          this.#post({ id, type: MESSAGE.response, message: httpResponse(answer) });
        });
      },
    };
  }

  tell(entries: readonly EventEntry[]): void {
    this.#post({ type: MESSAGE.event, message: { entries } });
  }

  selectionChanged(): void {
    this.tell([
      { messageCategory: OBJECT_EVENTS, messageType: SELECTION_CHANGED, targetId: '', message: '{}' },
    ]);
  }

  #post(message: unknown): void {
    this.native.onMessageFromHost?.(JSON.stringify(message));
  }
}

function httpResponse(answer: ChannelAnswer): unknown {
  if ('body' in answer) return { statusCode: 200, headers: {}, body: answer.body };
  const error = { code: ERROR_CODES[answer.officeError], message: 'The host refused the request.' };
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error }) };
}
