import { buildWhenStale } from './build-when-stale.mjs';

/** Jest's global set-up for the tests that look at the built site or drive it in a browser. */
export default async function buildBeforeTests() {
  await buildWhenStale('site');
}
