import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildWhenStale, resultOf } from './build-when-stale.mjs';

/**
 * Jest's global set-up for the tests that look at the built site or drive it in a browser. A site that does not
 * build is removed, so that those tests fail rather than look at an old one, and all other tests still run.
 */
export default async function buildBeforeTests() {
  try {
    await buildWhenStale('site');
  } catch (error) {
    rmSync(dirname(resultOf('site')), { recursive: true, force: true });
    console.error(error.message);
  }
}
