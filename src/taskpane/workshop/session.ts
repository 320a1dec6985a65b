import { useSyncExternalStore } from 'react';
import { NOT_STARTED, type Timer } from '../../handlingsplan/workshop/timer';

/** What is said anew of how much a målepunkt matters, as it is typed. */
export interface PriorityDraft {
  readonly prioritised?: boolean;
  readonly relevance?: string;
  readonly score?: string;
}

/** What a group has decided and nobody has written yet. */
export interface AmbitionDraft {
  readonly level?: string;
  readonly sentence?: string;
}

/** A workshop that is going on: its clock runs and its drafts wait while the user looks at other views. */
export interface Session {
  readonly part: 'prioritise' | 'workshop' | 'print';
  readonly start: string;
  readonly participants: string;
  readonly withBreak: boolean;
  readonly timer: Timer;
  /** The målepunkt that is being worked on. */
  readonly open: string | null;
  readonly priorities: Readonly<Record<string, PriorityDraft>>;
  readonly ambitions: Readonly<Record<string, AmbitionDraft>>;
}

const NEW: Session = {
  part: 'prioritise',
  start: '09:00',
  participants: '',
  withBreak: true,
  timer: NOT_STARTED,
  open: null,
  priorities: {},
  ambitions: {},
};

class SessionStore {
  #session = NEW;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly session = (): Session => this.#session;

  readonly change = (make: (session: Session) => Partial<Session>): void => {
    this.#session = { ...this.#session, ...make(this.#session) };
    for (const listener of this.#listeners) listener();
  };
}

/** One for each open workbook, for as long as its workspace lives. */
const STORES = new WeakMap<object, SessionStore>();

export type ChangeSession = SessionStore['change'];

/** @param workspace whose workshop it is. */
export function useSession(workspace: object): readonly [Session, ChangeSession] {
  const store = STORES.get(workspace) ?? new SessionStore();
  STORES.set(workspace, store);
  return [useSyncExternalStore(store.subscribe, store.session), store.change];
}
