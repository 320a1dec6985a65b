import { z } from 'zod';
import type { EventEntry } from '../protocol/object-events';
import type { ChannelAnswer } from '../protocol/request-channel';
import { DISPATCH, type MessageToPane, type TextPort } from './pane-messages';

/** What the dispatcher needs of the host behind it. */
export interface PaneServices {
  request(body: string, flags: number): Promise<ChannelAnswer>;
  saveSettings(settings: Readonly<Record<string, string>>): void;
}

export interface CommandOutcome {
  /** 0 when the command reported that it was done. */
  readonly status: number;
}

const SUCCESS = 0;
const OPERATION_NOT_SUPPORTED = 5000;

const EVENTS: readonly number[] = [
  DISPATCH.selectionChanged,
  DISPATCH.richApiMessage,
  DISPATCH.commandInvoked,
];

const numbered = { id: z.number(), dispatchId: z.number() };
const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('execute'), ...numbered, parameters: z.array(z.unknown()) }),
  z.object({ kind: z.literal('register'), ...numbered }),
  z.object({ kind: z.literal('unregister'), ...numbered }),
]);
/** Custom data, method, path, headers, body, permission, flags; the rest identifies the add-in. */
const richApiRequest = z
  .tuple([
    z.string(),
    z.literal('POST'),
    z.literal('ProcessQuery'),
    z.unknown(),
    z.string(),
    z.unknown(),
    z.number(),
  ])
  .rest(z.unknown())
  .transform((request) => ({ body: request[4], flags: request[6] }));
const commandCompleted = z.tuple([z.string(), z.number()]).rest(z.unknown());
const savedSettings = z.tuple([z.record(z.string(), z.string())]);

/** The host's side of one pane: the dispatch ids of desktop Excel. What it does not know it refuses. */
export class Dispatcher {
  readonly #commands = new Map<string, (outcome: CommandOutcome) => void>();
  #lastCommand = 0;

  constructor(
    private readonly port: TextPort,
    private readonly services: PaneServices,
  ) {
    port.listen((text) => void this.#receive(text));
  }

  tell(entries: readonly EventEntry[]): void {
    const payload = entries.map(({ messageCategory, messageType, targetId, message }) => [
      ...[messageCategory, messageType, targetId, message, '', false],
    ]);
    this.#event(DISPATCH.richApiMessage, payload);
  }

  selectionChanged(): void {
    this.#event(DISPATCH.selectionChanged, []);
  }

  /**
   * Runs a command that the pane has associated with a name.
   *
   * @returns when the command has called `event.completed()`.
   */
  invokeCommand(name: string): Promise<CommandOutcome> {
    const invocation = `command-${++this.#lastCommand}`;
    return new Promise((resolve) => {
      this.#commands.set(invocation, resolve);
      const event = JSON.stringify({ source: { id: name } });
      this.#event(DISPATCH.commandInvoked, [invocation, name, event]);
    });
  }

  async #receive(text: string): Promise<void> {
    const message = messageSchema.parse(JSON.parse(text));
    const answer =
      message.kind === 'execute'
        ? await this.#execute(message.dispatchId, message.parameters)
        : { status: EVENTS.includes(message.dispatchId) ? SUCCESS : OPERATION_NOT_SUPPORTED };
    this.#post({ kind: 'answer', id: message.id, ...answer });
  }

  async #execute(
    dispatchId: number,
    parameters: readonly unknown[],
  ): Promise<{ status: number; payload?: unknown }> {
    switch (dispatchId) {
      case DISPATCH.richApiRequest:
        return this.#request(parameters);
      case DISPATCH.commandCompleted: {
        const [invocation, status] = commandCompleted.parse(parameters);
        this.#commands.get(invocation)?.({ status });
        this.#commands.delete(invocation);
        return { status: SUCCESS };
      }
      case DISPATCH.saveSettings:
        this.services.saveSettings(savedSettings.parse(parameters)[0]);
        return { status: SUCCESS };
      default:
        return { status: OPERATION_NOT_SUPPORTED };
    }
  }

  async #request(parameters: readonly unknown[]): Promise<{ status: number; payload?: unknown }> {
    const { body, flags } = richApiRequest.parse(Array.isArray(parameters[0]) ? parameters[0] : parameters);
    const answer = await this.services.request(body, flags);
    return 'body' in answer
      ? { status: SUCCESS, payload: [200, [], answer.body] }
      : { status: answer.officeError };
  }

  #event(dispatchId: number, payload: unknown): void {
    this.#post({ kind: 'event', dispatchId, payload });
  }

  #post(message: MessageToPane): void {
    this.port.post(JSON.stringify(message));
  }
}
