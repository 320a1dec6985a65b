import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a build depends on, and the file by which its age is told. */
const TARGETS = {
  site: { sources: ['src', 'assets', 'scripts', 'manifest.xml'], result: 'dist/site/taskpane.html' },
  cli: { sources: ['src'], result: 'dist/cli/kompasark.cjs' },
  bench: { sources: ['src', 'bench'], result: 'dist/bench/bench.cjs' },
};
const ALWAYS = ['webpack.config.js', 'package-lock.json'];

/**
 * Builds a target of webpack.config.js unless a build of exactly these sources is there.
 *
 * @param {'site' | 'cli' | 'bench'} name
 * @returns {Promise<string>} the file that tells the build's age
 * @throws when it does not compile; the message carries webpack's errors
 */
export async function buildWhenStale(name) {
  const { sources } = TARGETS[name];
  const path = resultOf(name);
  const isFresh = existsSync(path) && statSync(path).mtimeMs > lastChange([...sources, ...ALWAYS]);
  if (!isFresh) await build(name);
  return path;
}

/** The file that tells the age of a target's build. */
export function resultOf(name) {
  return join(root, TARGETS[name].result);
}

/** Builds a target of webpack.config.js. */
export async function build(name) {
  const [{ default: webpack }, { default: webpackConfig }] = await Promise.all([
    import('webpack'),
    import('../webpack.config.js'),
  ]);
  const compiler = webpack(webpackConfig({}, {}).find((config) => config.name === name));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : compiler.close(() => resolve(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

function lastChange(names) {
  return Math.max(...names.map((name) => lastChangeUnder(join(root, name))));
}

/** Folders count too: a file that is gone leaves its mark there. */
function lastChangeUnder(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const entries = readdirSync(path).map((name) => lastChangeUnder(join(path, name)));
  return Math.max(status.mtimeMs, ...entries);
}
