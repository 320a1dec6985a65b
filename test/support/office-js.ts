import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { transformSync } from '@swc/core';
import type { DOMWindow } from 'jsdom';
import type * as Native from '../../src/host/boot/native-shim';
import type { OfficeHost } from '../../src/host/boot/office-host';
import type { PaneBoot, TextPort } from '../../src/host/boot/pane-messages';

/*
 * The genuine office.js, from where npm put it. Nothing of it is copied or changed.
 */

const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const LIBRARY_PATH = '/officejs/';
const PANE_URL = 'https://localhost:3000/taskpane.html';

/** jsdom comes with its Jest environment; it is no dependency of the project itself. */
const { JSDOM, ResourceLoader, VirtualConsole } = createRequire(require.resolve('jest-environment-jsdom'))(
  'jsdom',
) as typeof import('jsdom');

/**
 * What a jsdom window needs in order to load office.js, and nothing from the network.
 *
 * @param site the folder of the add-in's own scripts, for a pane that loads them.
 */
export const paneOptions = (
  site?: string,
): { url: string; resources: InstanceType<typeof ResourceLoader> } => ({
  url: PANE_URL,
  resources: new FileLoader(site),
});

class FileLoader extends ResourceLoader {
  constructor(private readonly site: string | undefined) {
    super();
  }

  override fetch(url: string): ReturnType<InstanceType<typeof ResourceLoader>['fetch']> {
    const { pathname } = new URL(url);
    const file = pathname.startsWith(LIBRARY_PATH)
      ? join(LIBRARY, pathname.slice(LIBRARY_PATH.length))
      : this.site && join(this.site, pathname);
    const loaded = file
      ? Promise.resolve(readFileSync(file))
      : Promise.reject(new Error(`Tests have no network: ${url}`));
    return Object.assign(loaded, { abort: () => undefined });
  }
}

/**
 * Makes a window a pane of desktop Excel and waits for `Office.onReady`.
 *
 * @param scripts what the page loads after office.js.
 */
export async function startOffice(
  window: DOMWindow,
  port: TextPort,
  boot: PaneBoot,
  scripts: readonly string[] = [],
): Promise<void> {
  // The shim's arrays must belong to the window, as everything does that the library gets from Excel.
  const native = window.eval(SHIM) as typeof Native;
  native.installNativeShim(window as unknown as Window, port, boot);
  for (const src of [`${LIBRARY_PATH}office.js`, ...scripts]) {
    const script = window.document.createElement('script');
    script.src = src;
    await new Promise<void>((loaded, failed) => {
      script.onload = () => loaded();
      script.onerror = () => failed(new Error(`${src} did not load.`));
      window.document.head.append(script);
    });
  }
  await (window['Office'] as typeof Office).onReady();
}

const SHIM = `(() => { const exports = {}; ${
  transformSync(readFileSync(join(__dirname, '../../src/host/boot/native-shim.ts'), 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  }).code
}; return exports; })()`;

/** Two ends of a connection. A text arrives after its sender has finished, and waits until somebody listens. */
export function portPair(): readonly [TextPort, TextPort] {
  const inboxes = [new Inbox(), new Inbox()] as const;
  const end = (self: 0 | 1): TextPort => ({
    post: (text) => inboxes[self === 0 ? 1 : 0].put(text),
    listen: (listener) => inboxes[self].listen(listener),
  });
  return [end(0), end(1)];
}

class Inbox {
  readonly #texts: string[] = [];
  #listener: ((text: string) => void) | null = null;

  put(text: string): void {
    this.#texts.push(text);
    queueMicrotask(() => this.#deliver());
  }

  listen(listener: (text: string) => void): void {
    this.#listener = listener;
    queueMicrotask(() => this.#deliver());
  }

  #deliver(): void {
    if (this.#listener) for (const text of this.#texts.splice(0)) this.#listener(text);
  }
}

export interface OfficePane {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  close(): void;
}

/** What a pane loads beside office.js. */
export interface PanePage {
  /** The folder that the scripts stand in. */
  readonly site: string;
  readonly scripts: readonly string[];
}

/** A pane of its own, for tests of what an add-in is told when it starts; without a page it loads nothing. */
export async function openPane(host: OfficeHost, page?: PanePage): Promise<OfficePane> {
  const { window } = new JSDOM('<!doctype html>', {
    ...paneOptions(page?.site),
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole().sendTo(console),
  });
  const [paneEnd, hostEnd] = portPair();
  host.connect(hostEnd);
  await startOffice(window, paneEnd, host.boot, page?.scripts);
  await host.customFunctions.ready;
  return window as unknown as OfficePane;
}

export interface ExcelLibrary extends Pick<OfficePane, 'Excel' | 'OfficeExtension'> {
  /** The functions by their ids: `CustomFunctions.associate` comes with office.js itself. */
  readonly CustomFunctionMappings: Record<string, (...args: readonly unknown[]) => unknown>;
}

/** The Excel library alone, without a browser: the fastest way to `Excel.run`. */
export function loadExcelLibrary(host: OfficeHost): ExcelLibrary {
  const location = { href: PANE_URL, origin: new URL(PANE_URL).origin, search: '', hash: '' };
  const document = {
    readyState: 'complete',
    domain: 'localhost',
    URL: PANE_URL,
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
    createElement: () => ({}),
  };
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: host.connectBridge().native,
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, console, performance },
    ...{ location, document, name: '', navigator: { userAgent: 'node' }, addEventListener: () => undefined },
  };
  for (const self of ['window', 'self', 'parent', 'top']) globals[self] = globals;
  excelScript ??= new Script(readFileSync(join(LIBRARY, 'excel-win32-16.01.js'), 'utf8'));
  excelScript.runInContext(createContext(globals));
  return globals as unknown as ExcelLibrary;
}

let excelScript: Script | undefined;
