import { BROWSER_HELP, findBrowser } from '../../scripts/find-browser.mjs';
import { LIBREOFFICE_HELP, findLibreOffice } from '../../scripts/find-libreoffice.mjs';

const required = process.env['KOMPASARK_REQUIRE_ALL'] === '1';

const browser = findBrowser();
const libreOffice = findLibreOffice();

/** `describe` for tests that drive a browser: named skips without one, failures under KOMPASARK_REQUIRE_ALL=1. */
export const describeWithBrowser: jest.Describe = browser || required ? describe : describe.skip;

/** `describe` for tests that ask LibreOffice: named skips without it, failures under KOMPASARK_REQUIRE_ALL=1. */
export const describeWithLibreOffice: jest.Describe = libreOffice || required ? describe : describe.skip;

/** The path of Chrome, Chromium or Edge. */
export function browserPath(): string {
  if (!browser) throw new Error(BROWSER_HELP);
  return browser;
}

/** The path of LibreOffice's `soffice`. */
export function libreOfficePath(): string {
  if (!libreOffice) throw new Error(LIBREOFFICE_HELP);
  return libreOffice;
}
