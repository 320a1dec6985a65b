import type { Text } from './text';

/**
 * A failure that a person can act on. The text says what happened, where, why and what to do next;
 * it is shown as it stands, so it never carries a stack trace or a raw message from a host or a library.
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  /** @param code stable, kebab-case, for tests and tools: `encrypted-workbook`, `cell-locked` … */
  constructor(
    readonly code: string,
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}
