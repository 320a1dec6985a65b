import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printBudgets } from './table';

const SITE = 'dist/site';
/** Kilobytes of JavaScript that the pane may load first. */
const PANE_BUDGET = 220;

/** What each page loads first of our own JavaScript, compressed. */
export function benchBundles(): void {
  printBudgets('First load of each page, JavaScript, gzip', 'KB', [
    { job: 'Pane', amount: firstLoad('taskpane.html'), budget: PANE_BUDGET },
    { job: 'Workbench', amount: firstLoad('workbench/index.html') },
  ]);
}

function firstLoad(page: string): number {
  const html = readFileSync(resolve(SITE, page), 'utf8');
  const scripts = [...html.matchAll(/<script [^>]*src="([^":]+)"/g)].map(([, src]) => src!);
  return scripts
    .map((src) => gzipSync(readFileSync(resolve(SITE, posix.join(posix.dirname(page), src)))).length / 1000)
    .reduce((sum, size) => sum + size, 0);
}
