import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const SITE = resolve(__dirname, '../../dist/site');
const OFFICE_ON_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const page = (name: string): string => readFileSync(resolve(SITE, name), 'utf8');
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, src]) => src!);

/** What the page's policy permits, by directive. */
function policyOf(html: string): Map<string, string> {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)!;
  return new Map(
    policy!.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name!, sources.join(' ')];
    }),
  );
}

describe('the page of the task pane', () => {
  const html = page('taskpane.html');
  const [office, ...own] = scriptsOf(html);

  it("loads Office.js from Microsoft's CDN before its own scripts", () => {
    expect(office).toBe(OFFICE_ON_CDN);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((src) => !existsSync(resolve(SITE, src)))).toEqual([]);
  });

  it('permits scripts from there and from its own server, and no connection at all', () => {
    expect(policyOf(html)).toEqual(
      new Map([
        ['default-src', "'none'"],
        ['script-src', "'self' https://appsforoffice.microsoft.com"],
        ['style-src', "'self' 'unsafe-inline'"],
        ['img-src', "'self' data:"],
        ['font-src', "'self' data:"],
        ['base-uri', "'none'"],
        ['form-action', "'none'"],
      ]),
    );
  });

  it('carries the hash of its content in the name of every script', () => {
    expect(own.filter((src) => !/\.[0-9a-f]{8}\.js$/.test(src))).toEqual([]);
  });
});

describe('the workbench', () => {
  const pane = page('workbench/pane.html');

  it('shows the very scripts of the task pane, after a native Excel and the local Office.js', () => {
    const [native, office, ...own] = scriptsOf(pane);
    expect(native).toMatch(/workbench\/native-excel\.[0-9a-f]{8}\.js$/);
    expect(office).toBe('/officejs/office.js');
    expect(own).toEqual(
      scriptsOf(page('taskpane.html'))
        .slice(1)
        .map((src) => `../${src}`),
    );
  });

  it.each(['workbench/pane.html', 'workbench/index.html'])('lets %s load nothing from elsewhere', (name) => {
    expect([...policyOf(page(name)).values()].filter((sources) => /https?:/.test(sources))).toEqual([]);
    expect(policyOf(page(name)).get('default-src')).toBe("'none'");
  });
});

it('ships no copy of Office.js', () => {
  const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
  expect(
    files.filter((file) => /office|excel-win32|excel-web/i.test(file.replace(/native-excel/, ''))),
  ).toEqual([]);
});
