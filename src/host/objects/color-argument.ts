import { invalidArgument } from '../protocol/host-error';
import { textArgument } from '../protocol/wire-arguments';

/** A colour as `#RRGGBB`, in capitals. Excel knows names of colours too. */
export function colorArgument(value: unknown): string {
  const color = textArgument(value);
  if (!/^#[0-9a-f]{6}$/i.test(color))
    throw invalidArgument('The embedded host knows colours as #RRGGBB only.');
  return color.toUpperCase();
}
