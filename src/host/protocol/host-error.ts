/** An error as Excel reports it to Office.js. `code` is Excel's own; the add-in maps it to a message for people. */
export class HostError extends Error {
  override readonly name = 'HostError';

  /** @param status the HTTP status that Excel sends with the code. */
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

// The messages are those of desktop Excel in English. GUESS: real Excel localises some of them.

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function accessDenied(message = 'You cannot perform the requested operation.'): HostError {
  return new HostError('AccessDenied', message, 403);
}

/** For members of Excel that the embedded host does not have: it never answers silently. */
export function apiNotFound(member: string): HostError {
  return new HostError('ApiNotFound', `The embedded Excel host does not implement ${member}.`, 404);
}
