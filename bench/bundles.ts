import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const SITE = 'dist/site';

/** What each page loads first of our own JavaScript, compressed. */
export function benchBundles(): void {
  const pages = { Pane: 'taskpane.html', Workbench: 'workbench/index.html' };
  console.log('First load, JavaScript, gzip');
  console.table(
    Object.fromEntries(
      Object.entries(pages).map(([name, page]) => [name, { KB: Math.round(firstLoad(page)) }]),
    ),
  );
}

function firstLoad(page: string): number {
  const html = readFileSync(resolve(SITE, page), 'utf8');
  const scripts = [...html.matchAll(/<script [^>]*src="([^":]+)"/g)].map(([, src]) => src!);
  return scripts
    .map((src) => gzipSync(readFileSync(resolve(SITE, posix.join(posix.dirname(page), src)))).length / 1000)
    .reduce((sum, size) => sum + size, 0);
}
