import { UserError } from '../workbook/user-error';
import { XlsxFile } from '../xlsx/xlsx-file';
import { failureText } from './failure';
import { readFile } from './files';

/**
 * The workbook that a command works on.
 *
 * @throws {UserError} `file-not-opened`, which says which file it is and what is wrong with it.
 */
export function openFile(path: string): XlsxFile {
  try {
    return XlsxFile.open(readFile(path));
  } catch (cause) {
    const { da, en } = failureText(cause);
    throw new UserError('file-not-opened', { da: `${path}: ${da}`, en: `${path}: ${en}` }, { cause });
  }
}
