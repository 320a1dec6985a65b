import { findProgram } from './find-program.mjs';

export const LIBREOFFICE_HELP =
  'LibreOffice was not found. Install it (https://www.libreoffice.org), or set SOFFICE_PATH to its program soffice.';

/**
 * LibreOffice, which the tests ask for its own reading of our files.
 *
 * @returns {string | undefined} the path of `soffice`
 */
export function findLibreOffice() {
  return findProgram({
    paths: [
      process.env.SOFFICE_PATH,
      'C:\\Program Files\\LibreOffice\\program\\soffice.com',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ],
    names: ['soffice', 'libreoffice'],
  });
}
