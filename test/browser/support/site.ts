import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const FOLDERS = { site: 'dist/site', officejs: 'node_modules/@microsoft/office-js/dist' };
const OFFICE_JS = '/officejs/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

export interface ServedSite {
  readonly address: string;
  stop(): void;
}

/** Serves the built site as it ships, with Office.js beside it, on a free port. */
export async function serveBuiltSite(): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.startsWith(OFFICE_JS)
      ? resolve(ROOT, FOLDERS.officejs, path.slice(OFFICE_JS.length))
      : resolve(ROOT, FOLDERS.site, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    readFile(file).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => server.close(),
  };
}
