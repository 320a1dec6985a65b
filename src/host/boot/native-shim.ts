import type { MessageToHost, MessageToPane, PaneBoot, TextPort } from './pane-messages';

/*
 * The object that desktop Excel offers a pane as `window.external`. It runs in the pane before office.js, as a
 * classic script, and therefore imports nothing at run time.
 */

type Callback = (answer: unknown) => void;
type EventHandler = (dispatchId: number, payload: unknown) => void;
type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

const SUCCESS = 0;
const SAVE_SETTINGS = 76;

// Excel's own enumerations, as the library reads them from the context.
const APPLICATION_EXCEL = 1;
const CAPABILITIES_READ_WRITE = 0;
const ACTIVATED_BY_OPENING = 2;
const CONTROL_IS_A_TASK_PANE = 1;
const SHOWN_AS_TASK_PANE = 2;

/** Makes a window look like a pane of desktop Excel. */
export function installNativeShim(pane: Window, port: TextPort, boot: PaneBoot): void {
  const waiting = new Map<number, Callback>();
  const handlers = new Map<number, EventHandler>();
  let lastId = 0;

  port.listen((text) => {
    const message = JSON.parse(text) as MessageToPane;
    if (message.kind === 'event') {
      handlers.get(message.dispatchId)?.(message.dispatchId, safeArray(message.payload));
      return;
    }
    const callback = waiting.get(message.id);
    waiting.delete(message.id);
    const { status, payload } = message;
    callback?.(status === SUCCESS ? safeArray(payload === undefined ? [status] : [status, payload]) : status);
  });

  const send = (message: Unnumbered<MessageToHost>, callback: Callback): void => {
    const id = ++lastId;
    waiting.set(id, callback);
    port.post(JSON.stringify({ ...message, id }));
  };

  let settings = boot.settings;
  const documentSettings = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync(keys: readonly string[], values: readonly string[], callback: (status: number) => void): void {
      const written = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
      send({ kind: 'execute', dispatchId: SAVE_SETTINGS, parameters: [written] }, (answer) => {
        const failed = typeof answer === 'number';
        if (!failed) settings = written;
        callback(failed ? answer : SUCCESS);
      });
    },
  };

  const always =
    <T>(value: T) =>
    (): T =>
      value;
  const context = {
    GetAppType: always(APPLICATION_EXCEL),
    GetSolutionRef: always('kompasark'),
    GetAppVersionMajor: always(16),
    GetAppVersionMinor: always(0),
    GetAppUILocale: always(boot.displayLanguage),
    GetAppDataLocale: always(boot.contentLanguage),
    GetDocUrl: always(boot.documentUrl),
    GetAppCapabilities: always(CAPABILITIES_READ_WRITE),
    GetActivationMode: always(ACTIVATED_BY_OPENING),
    GetControlIntegrationLevel: always(CONTROL_IS_A_TASK_PANE),
    GetSolutionToken: always(''),
    GetCorrelationId: always(''),
    GetInstanceId: always('pane'),
    GetTouchEnabled: always(false),
    GetCommerceAllowed: always(true),
    GetSupportedMatrix: always(JSON.stringify(boot.requirements)),
    GetHostCustomMessage: always(undefined),
    GetHostFullVersion: always('16.0.18000.20000'),
    GetInitialDisplayMode: always(SHOWN_AS_TASK_PANE),
    GetFeaturesForSolution: always('{}'),
    GetOfficeThemeInfo: always(JSON.stringify(boot.theme)),
    GetSettings: always(documentSettings),
  };

  const native = {
    GetHostInfo: always(boot.hostInfo),
    GetContext: always(context),
    GetLoggingAllowed: always(false),
    Execute(dispatchId: number, parameters: ArrayLike<unknown>, callback: Callback): void {
      send({ kind: 'execute', dispatchId, parameters: Array.from(parameters) }, callback);
    },
    RegisterEvent(dispatchId: number, _target: string, handler: EventHandler, callback: Callback): void {
      handlers.set(dispatchId, handler);
      send({ kind: 'register', dispatchId }, callback);
    },
    UnregisterEvent(dispatchId: number, _target: string, callback: Callback): void {
      handlers.delete(dispatchId);
      send({ kind: 'unregister', dispatchId }, callback);
    },
  };
  Object.defineProperty(pane, 'external', { configurable: true, value: native });
}

/** Desktop Excel hands over arrays of Windows' own kind; the library asks each for `toArray` and `dimensions`. */
function safeArray(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  items.forEach(safeArray);
  return Object.defineProperties(value, {
    toArray: { value: () => items },
    dimensions: { value: () => 1 },
  });
}
