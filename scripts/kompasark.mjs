#!/usr/bin/env node
// The command line from a checkout: built first when the sources are newer than the build, then run in this
// process. Says nothing on stdout itself, which carries only the command's result.
import { createRequire } from 'node:module';
import { buildWhenStale } from './build-when-stale.mjs';

const program = await buildWhenStale('cli').catch((error) => {
  console.error(`Kompasark could not be built.\n${error.message}`);
  process.exit(2);
});
createRequire(import.meta.url)(program);
