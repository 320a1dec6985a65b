// Renders the icons of the manifest from their drawings: `npm run icons` after a change to an .svg in assets/.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_HELP, findBrowser } from './find-browser.mjs';

const assets = new URL('../assets/', import.meta.url);

/** Below 20 pixels a drawing of its own: fine lines turn to grey. */
const drawing = (name, size) => (size < 20 ? `${name}-small.svg` : `${name}.svg`);
const ICONS = {
  icon: [16, 32, 64, 80, 128],
  validate: [16, 32, 80],
  functions: [16, 32, 80],
  summary: [16, 32, 80],
};

const executablePath = findBrowser();
if (!executablePath) throw new Error(BROWSER_HELP);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(ICONS)) {
  for (const size of sizes) {
    const svg = readFileSync(new URL(drawing(name, size), assets), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await page.screenshot({
      path: fileURLToPath(new URL(`${name}-${size}.png`, assets)),
      omitBackground: true,
    });
  }
}
await browser.close();
