import type { Text } from '../../../workbook/text';
import type { Live } from '../live';
import type { Answers } from './answers';

/** A part of the text, and how each of its sentences is written from the answers. */
export interface ReportSection {
  readonly id: string;
  readonly heading: Text;
  readonly sentences: readonly (readonly [id: string, write: (answers: Answers) => Live<string>])[];
}
