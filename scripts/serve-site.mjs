import { createServer } from 'node:net';
import webpack from 'webpack';
import DevServer from 'webpack-dev-server';
import webpackConfig from '../webpack.config.js';

/** A failure that is told in one line, without a stack trace. */
export class ServeError extends Error {}

/**
 * Builds the site as it ships and serves it, with Office.js from node_modules beside it under /officejs/. After a
 * change in src/ it is built again; the page keeps what it has until it is loaded anew.
 *
 * @param {{ port: number, https?: import('node:https').ServerOptions }} options port 0 takes any free port
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 * @throws {ServeError} when the port is taken or the build fails
 */
export async function serveSite({ port, https }) {
  if (port !== 0 && !(await isFree(port))) {
    throw new ServeError(
      `Port ${port} is taken by another program. Stop it, or choose another port with the variable PORT.`,
    );
  }
  const config = webpackConfig({}, {}).find(({ name }) => name === 'site');
  const compiler = webpack(config);
  const firstBuild = new Promise((resolve) => compiler.hooks.done.tap('serve', resolve));
  const server = new DevServer(
    {
      ...config.devServer,
      host: 'localhost',
      port,
      server: https ? { type: 'https', options: https } : 'http',
    },
    compiler,
  );
  await server.start();
  if ((await firstBuild).hasErrors()) {
    await server.stop();
    throw new ServeError('The build failed; the errors stand above.');
  }
  return {
    address: `${https ? 'https' : 'http'}://localhost:${server.server.address().port}`,
    stop: () => server.stop(),
  };
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, 'localhost');
  });
}

/** Runs a script's work; an expected failure becomes one line on stderr and exit code 1. */
export async function reportServeErrors(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
