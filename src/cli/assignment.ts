import type { Answer } from '../vsme/fill';
import { wrongUsage } from './command-line';

/** `b3_scope1` or `b1_nace[2]`: a datapoint, by id or defined name, and which of its rows. */
const TARGET = /^\s*([^=[\]\s]+)\s*(?:\[\s*([1-9]\d*)\s*\])?\s*$/;

/**
 * Reads `b3_scope1=1.234,5`. Everything after the first equals sign is the value, spaces and equals signs included.
 *
 * @throws {UserError} `wrong-usage`
 */
export function readAssignment(text: string): Answer {
  const equals = text.indexOf('=');
  const target = equals < 0 ? null : readTarget(text.slice(0, equals));
  if (target) return { ...target, value: text.slice(equals + 1) };
  throw wrongUsage({
    da: `»${text}« er ikke et svar. Skriv <datapunkt>=<værdi>, og i en tabel <datapunkt>[<række>]=<værdi>.`,
    en: `“${text}” is no answer. Write <datapoint>=<value>, and in a table <datapoint>[<row>]=<value>.`,
  });
}

/** `null` when it is not written as one. */
export function readTarget(text: string): Pick<Answer, 'datapoint' | 'row'> | null {
  const match = TARGET.exec(text);
  if (!match) return null;
  const [, datapoint = '', row] = match;
  return { datapoint, ...(row !== undefined && { row: Number(row) }) };
}
