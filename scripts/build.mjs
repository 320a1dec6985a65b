// `npm run build`: the site and the command line, as they ship.
import { build } from './build-when-stale.mjs';

await build('site');
await build('cli');
