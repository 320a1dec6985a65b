import { randomUUID } from 'node:crypto';
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Text } from '../workbook/text';
import { UserError } from '../workbook/user-error';

/** @throws {UserError} `file-not-readable` */
export function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UserError('file-not-readable', explained(cause, CANNOT_READ), { cause });
  }
}

/**
 * Writes a whole file or nothing: the bytes go to a new file beside it, which then takes its name. A file that is
 * replaced lends its permissions, and one that is reached through a link is replaced where it lies.
 *
 * @throws {UserError} `file-not-writable`; what was there before is still there.
 */
export function writeFile(path: string, bytes: Uint8Array): void {
  const target = realPath(path);
  const beside = `${target}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, bytes, { flag: 'wx', flush: true });
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, target);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new UserError('file-not-writable', explained(cause, CANNOT_WRITE), { cause });
  }
}

/** Whether two paths lead to the same file, however they are written. */
export function isSameFile(a: string, b: string): boolean {
  return realPath(a) === realPath(b);
}

function realPath(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : resolve(path);
}

const CANNOT_READ: Text = { da: 'Filen kan ikke læses', en: 'The file cannot be read' };
const CANNOT_WRITE: Text = { da: 'Filen kan ikke skrives', en: 'The file cannot be written' };

const CAUSES: Readonly<Record<string, Text>> = {
  ENOENT: {
    da: 'den findes ikke, eller mappen gør ikke. Kontrollér stien',
    en: 'it does not exist, or its folder does not. Check the path',
  },
  EISDIR: { da: 'det er en mappe. Angiv en fil', en: 'it is a folder. Name a file' },
  EACCES: { da: 'du har ikke adgang til den', en: 'you have no access to it' },
  EPERM: {
    da: 'du har ikke adgang til den, eller et andet program har den åben. Luk den i Excel',
    en: 'you have no access to it, or another program has it open. Close it in Excel',
  },
  EBUSY: {
    da: 'et andet program har den åben. Luk den i Excel',
    en: 'another program has it open. Close it in Excel',
  },
  ENOSPC: { da: 'disken er fuld', en: 'the disk is full' },
};

function explained(thrown: unknown, what: Text): Text {
  const code = typeof thrown === 'object' && thrown && 'code' in thrown ? String(thrown.code) : '';
  const cause = CAUSES[code] ?? { da: `styresystemet siger ${code}`, en: `the system says ${code}` };
  return { da: `${what.da}: ${cause.da}.`, en: `${what.en}: ${cause.en}.` };
}
