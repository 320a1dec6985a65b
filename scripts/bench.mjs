// `npm run bench`: times as ratios within one run, because milliseconds differ between machines; sizes as they are.
import { buildWhenStale } from './build-when-stale.mjs';

await buildWhenStale('site');
await buildWhenStale('cli');
await import(await buildWhenStale('bench'));
