import { invalidArgument } from './host-error';

/** Readers for the arguments of methods and setters; whatever does not fit is Excel's `InvalidArgument`. */

export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function integerArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of the values of an Excel enumeration. */
export function choiceArgument<T extends string>(value: unknown, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw invalidArgument();
  return choice;
}

/** An argument that is left out arrives as `null` or not at all. */
export function optionalArgument<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === null || value === undefined ? undefined : read(value);
}
