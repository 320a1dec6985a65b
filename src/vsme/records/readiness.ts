import type { ValidationResult } from '../../validation/engine';
import type { SignOff } from './kinds';
import type { VsmeRecords } from './vsme-records';

/**
 * Whether the workbook can be submitted. `open`: errors or warnings stand open; `ready`: none do; `signed`: somebody
 * has signed exactly this content; `withdrawn`: somebody had, and it has changed since.
 */
export interface Readiness {
  readonly state: 'open' | 'ready' | 'signed' | 'withdrawn';
  /** Errors and warnings that are neither corrected nor accepted. */
  readonly open: number;
  /** The one that holds, or the last that did. */
  readonly signOff?: SignOff;
}

export function readiness(
  { findings }: Pick<ValidationResult, 'findings'>,
  { signOffs }: Pick<VsmeRecords, 'signOffs'>,
  fingerprint: string,
): Readiness {
  const open = findings.filter(({ severity }) => severity !== 'info').length;
  const holding = signOffs.findLast((signOff) => signOff.fingerprint === fingerprint);
  if (holding) return { state: 'signed', open, signOff: holding };
  const former = signOffs.at(-1);
  if (former) return { state: 'withdrawn', open, signOff: former };
  return { state: open === 0 ? 'ready' : 'open', open };
}
