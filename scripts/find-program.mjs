import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first program that exists: at one of the paths, or by one of the names in PATH.
 *
 * @param {{ paths?: readonly (string | undefined)[], names?: readonly string[] }} where
 * @returns {string | undefined}
 */
export function findProgram({ paths = [], names = [] }) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const candidates = [
    ...paths,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))),
  ];
  return candidates.find((path) => path !== undefined && isExecutable(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
