import type { HostOptions } from '../host-options';
import type { HostRoot } from '../protocol/host-root';
import { Interpreter } from '../protocol/interpreter';
import { ObjectEvents, type EventEntry } from '../protocol/object-events';
import { RequestChannel, type ChannelAnswer } from '../protocol/request-channel';
import { CustomFunctionsHost } from '../services/custom-functions';
import { officeServices } from '../services/office-services';
import { Dispatcher, type CommandOutcome } from './dispatcher';
import { paneBoot } from './pane-boot';
import type { PaneBoot, TextPort } from './pane-messages';
import { RichApiBridge } from './rich-api-bridge';

/** Makes the workbook; it fires its events through what it is given. */
export type MakeRoot = (events: ObjectEvents) => HostRoot;

interface MountedWorkbook {
  readonly options: HostOptions;
  readonly channel: RequestChannel;
}

/** Office around one workbook and one pane: requests, events, services and commands. It knows nothing of Excel. */
export class OfficeHost {
  readonly customFunctions: CustomFunctionsHost;
  #mounted: MountedWorkbook;
  #pane: Dispatcher | null = null;
  #bridge: RichApiBridge | null = null;
  #settings: Readonly<Record<string, string>> = {};

  constructor(options: HostOptions, makeRoot: MakeRoot) {
    this.customFunctions = new CustomFunctionsHost(
      (entries) => this.#later((receiver) => receiver.tell(entries)),
      () => this.#mounted.options.blanks,
    );
    this.#mounted = this.#mount(options, makeRoot);
  }

  /** Puts another workbook under the running Office: its panes stay, its references and listeners are gone. */
  replaceWorkbook(options: HostOptions, makeRoot: MakeRoot): void {
    this.#mounted = this.#mount(options, makeRoot);
  }

  get options(): HostOptions {
    return this.#mounted.options;
  }

  /** Limits, cell-edit mode and the log of what went over the wire. */
  get channel(): RequestChannel {
    return this.#mounted.channel;
  }

  /** What the add-in has saved with `settings.saveAsync`, as JSON texts. */
  get settings(): Readonly<Record<string, string>> {
    return this.#settings;
  }

  /** What the native shim of a pane must know before the pane loads office.js. */
  get boot(): PaneBoot {
    return paneBoot(this.options, this.#settings);
  }

  /** Connects the pane; an earlier one is left alone from then on. */
  connect(port: TextPort): void {
    this.customFunctions.stopped();
    this.#pane = new Dispatcher(port, {
      request: (body, flags) => this.#request(body, flags),
      saveSettings: (settings) => (this.#settings = settings),
    });
  }

  /** Serves an Excel library that runs without a pane. */
  connectBridge(): RichApiBridge {
    this.#bridge = new RichApiBridge((body, flags) => this.#request(body, flags));
    return this.#bridge;
  }

  /** Presses the ribbon button whose action the pane associated with this id. */
  invokeCommand(id: string): Promise<CommandOutcome> {
    if (!this.#pane) throw new Error('No pane is connected, so no command can run.');
    return this.#pane.invokeCommand(id);
  }

  #mount(options: HostOptions, makeRoot: MakeRoot): MountedWorkbook {
    const events = new ObjectEvents({
      objectEvent: (entry: EventEntry) => this.#later((receiver) => receiver.tell([entry])),
      selectionChanged: () => this.#later((receiver) => receiver.selectionChanged()),
    });
    const services = officeServices(this.customFunctions);
    const interpreter = new Interpreter(makeRoot(events), services, options.apiVersion);
    return { options, channel: new RequestChannel(interpreter, options.payloadLimit) };
  }

  #request(body: string, flags: number): Promise<ChannelAnswer> {
    return this.#mounted.channel.request(body, flags);
  }

  /** Events come after the answer to the batch that caused them. GUESS: Excel promises no order. */
  #later(tell: (receiver: Dispatcher | RichApiBridge) => void): void {
    setTimeout(() => {
      if (this.#pane) tell(this.#pane);
      if (this.#bridge) tell(this.#bridge);
    });
  }
}
