import type { ValidationResult } from '../../validation/engine';
import type { SignOff } from './kinds';
import type { VsmeRecords } from './vsme-records';

/**
 * Whether the workbook can be submitted.
 *
 * - `open`: errors or warnings stand open. Whoever has signed this very content does not hide them: they can be new
 *   in a later version of the rules.
 * - `ready`: none do, and nobody has signed.
 * - `signed`: none do, and somebody has signed exactly this content, now or before it was changed and changed back.
 * - `withdrawn`: somebody had signed, and the content has changed since, whether or not anything stands open.
 */
export interface Readiness {
  readonly state: 'open' | 'ready' | 'signed' | 'withdrawn';
  /** Errors and warnings that are neither corrected nor accepted. */
  readonly open: number;
  /** The signature on this content, or else the last one given. */
  readonly signOff?: SignOff;
}

/** @param fingerprint of the content that the findings are about: see fingerprint.ts. */
export function readiness(
  { findings }: Pick<ValidationResult, 'findings'>,
  { signOffs }: Pick<VsmeRecords, 'signOffs'>,
  fingerprint: string,
): Readiness {
  const open = findings.filter(({ severity }) => severity !== 'info').length;
  const holding = signOffs.findLast((signOff) => signOff.fingerprint === fingerprint);
  if (holding) return { state: open === 0 ? 'signed' : 'open', open, signOff: holding };
  const former = signOffs.at(-1);
  if (former) return { state: 'withdrawn', open, signOff: former };
  return { state: open === 0 ? 'ready' : 'open', open };
}
