#!/usr/bin/env node
// The command line from a checkout: builds it when the sources are newer than the build, then runs it in this
// process. Says nothing on stdout itself, which carries only the command's result.
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const program = fileURLToPath(new URL('dist/cli/kompasark.cjs', root));

if (lastChange('src/', 'webpack.config.js', 'package-lock.json') > builtAt()) await build();
createRequire(import.meta.url)(program);

function builtAt() {
  return statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function lastChange(...names) {
  return Math.max(
    ...names
      .flatMap((name) => {
        const url = new URL(name, root);
        const files = name.endsWith('/') ? readdirSync(url, { recursive: true, withFileTypes: true }) : [];
        return [
          statSync(url),
          ...files.map((file) => statSync(`${file.parentPath ?? file.path}/${file.name}`)),
        ];
      })
      .map(({ mtimeMs }) => mtimeMs),
  );
}

async function build() {
  const [{ default: webpack }, { default: webpackConfig }] = await Promise.all([
    import('webpack'),
    import('../webpack.config.js'),
  ]);
  const compiler = webpack(webpackConfig({}, {}).find(({ name }) => name === 'cli'));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : compiler.close(() => resolve(result))));
  });
  if (!stats.hasErrors()) return;
  console.error(stats.toString({ all: false, errors: true }));
  process.exit(2);
}
