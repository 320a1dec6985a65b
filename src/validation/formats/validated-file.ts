import type { Text } from '../../workbook/text';
import type { ValidationResult } from '../engine';
import type { Severity } from '../rule';

export type TemplateKind = 'vsme-efrag' | 'vsme-dk' | 'handlingsplan' | 'unknown';

export interface ValidatedFile {
  readonly file: string;
  readonly template: { readonly kind: TemplateKind; readonly version: string | null };
  readonly result: ValidationResult;
  /** What is kept in the file beside its answers and cannot be read, such as an accepted finding. Absent: nothing. */
  readonly recordDefects?: readonly Text[];
}

/** A file that could not be read; the other files of the run go on. */
export interface UnreadableFile {
  readonly file: string;
  readonly error: Text;
}

export type CheckedFile = ValidatedFile | UnreadableFile;

export function isUnreadable(file: CheckedFile): file is UnreadableFile {
  return 'error' in file;
}

export function isValidated(file: CheckedFile): file is ValidatedFile {
  return 'result' in file;
}

export function countOf({ findings }: ValidationResult, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
