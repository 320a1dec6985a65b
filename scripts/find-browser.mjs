import { join } from 'node:path';
import { installWithApt } from './apt.mjs';
import { findProgram } from './find-program.mjs';

const { CHROME_PATH, LOCALAPPDATA, PROGRAMFILES } = process.env;
const PROGRAMFILES_X86 = process.env['PROGRAMFILES(X86)'];

const WINDOWS_BROWSERS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const MAC_BROWSERS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const LINUX_BROWSERS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

export const BROWSER_HELP =
  'No Chrome, Chromium or Edge was found. Install one of them (https://www.google.com/chrome), ' +
  'or set CHROME_PATH to the program.';

/**
 * Chrome, Chromium or Edge on this machine: CHROME_PATH first, then where they are usually installed.
 *
 * @returns {string | undefined} the path of the program
 */
export function findBrowser() {
  if (CHROME_PATH) return findProgram({ paths: [CHROME_PATH] });
  switch (process.platform) {
    case 'win32':
      return findProgram({
        paths: inFolders([PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA], WINDOWS_BROWSERS),
      });
    case 'darwin':
      return findProgram({
        paths: MAC_BROWSERS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
      });
    default:
      return findProgram({ names: LINUX_BROWSERS });
  }
}

/** As `findBrowser`; on Debian as root a missing browser is installed first. */
export function findOrInstallBrowser() {
  return findBrowser() ?? (installWithApt('chromium') ? findBrowser() : undefined);
}

function inFolders(folders, files) {
  return folders.flatMap((folder) => (folder ? files.map((file) => join(folder, file)) : []));
}
