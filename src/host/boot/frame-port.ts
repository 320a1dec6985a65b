import type { TextPort } from './pane-messages';

/** What tells the project's messages from everything else that a window receives. */
const ENVELOPE = 'kompasark-pane';

interface Envelope {
  readonly type: typeof ENVELOPE;
  readonly text: string;
}

/**
 * A connection between two windows. Only messages from exactly that window and that origin are taken.
 *
 * @param self the window that listens.
 * @param other the window at the other end: asked for at each message, because a frame may load anew.
 * @param origin of the other window: `http://localhost:3001`.
 */
export function framePort(self: Window, other: () => Window | null, origin: string): TextPort {
  return {
    post(text) {
      const envelope: Envelope = { type: ENVELOPE, text };
      other()?.postMessage(envelope, origin);
    },
    listen(listener) {
      self.addEventListener('message', ({ data, source, origin: from }: MessageEvent<unknown>) => {
        if (source === null || source !== other() || from !== origin) return;
        if (isEnvelope(data)) listener(data.text);
      });
    },
  };
}

function isEnvelope(data: unknown): data is Envelope {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === ENVELOPE &&
    'text' in data &&
    typeof data.text === 'string'
  );
}
