/** One entry of a RichApi message, as the library's event manager reads it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

const OBJECT_EVENT_CATEGORY = 65536;

/** The target id of events that are registered for the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

export interface HostEventListener {
  objectEvent(entry: EventEntry): void;
  /** The event of the document itself: `Workbook.onSelectionChanged` in Excel. */
  selectionChanged(): void;
}

/**
 * Who listens to what. Host objects subscribe in their `_Register…Event` members and unsubscribe in
 * `_Unregister…Event`; the model fires, and only what somebody subscribed to is told.
 */
export class ObjectEvents {
  readonly #subscriptions = new Map<string, number>();

  constructor(private readonly listener: HostEventListener) {}

  /** @param type Excel's event type: 10 changed, 11 activated, 14 selection changed … */
  subscribe(type: number, target: string): void {
    const key = keyOf(type, target);
    this.#subscriptions.set(key, (this.#subscriptions.get(key) ?? 0) + 1);
  }

  unsubscribe(type: number, target: string): void {
    const key = keyOf(type, target);
    const left = (this.#subscriptions.get(key) ?? 0) - 1;
    if (left > 0) this.#subscriptions.set(key, left);
    else this.#subscriptions.delete(key);
  }

  fire(type: number, target: string, message: object): void {
    if (!this.#subscriptions.has(keyOf(type, target))) return;
    this.listener.objectEvent({
      messageCategory: OBJECT_EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(message),
    });
  }

  fireSelectionChanged(): void {
    this.listener.selectionChanged();
  }
}

const keyOf = (type: number, target: string): string => `${type} ${target}`;
