// `npm run build`: the site and the command line, as they ship.
import { build } from './build-when-stale.mjs';

try {
  await build('site');
  await build('cli');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
