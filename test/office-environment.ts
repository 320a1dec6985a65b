import { webcrypto } from 'node:crypto';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import JsdomEnvironment from 'jest-environment-jsdom';
import { paneBoot } from '../src/host/boot/pane-boot';
import { DANISH_EXCEL, type HostOptions } from '../src/host/host-options';
import { paneOptions, portPair, startOffice } from './support/office-js';

/**
 * A window as Excel shows a pane in: jsdom with the genuine office.js, started and ready before the test file is
 * loaded. The window has no workbook yet: `openWorkbook` gives it one. There is no network.
 *
 * What a pane learns when it starts can be chosen for a test file:
 * `@jest-environment-options {"displayLanguage": "en-US"}`, or any other of `HostOptions`.
 */
export default class OfficeEnvironment extends JsdomEnvironment {
  readonly #options: HostOptions;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const { testEnvironmentOptions } = config.projectConfig;
    const projectConfig = {
      ...config.projectConfig,
      testEnvironmentOptions: { ...testEnvironmentOptions, ...paneOptions() },
    };
    super({ ...config, projectConfig }, context);
    this.#options = { ...DANISH_EXCEL, ...(testEnvironmentOptions as Partial<HostOptions>) };
  }

  override async setup(): Promise<void> {
    await super.setup();
    const [paneEnd, hostEnd] = portPair();
    Object.assign(this.global, { officeConnection: { port: hostEnd, options: this.#options } });
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array, ResizeObserver: NoLayout });
    this.dom!.window.Element.prototype.scrollIntoView = () => undefined;
    // Browsers have it on https and on localhost; jsdom has no `subtle` anywhere.
    Object.defineProperty(this.global, 'crypto', { value: webcrypto, configurable: true });
    Object.assign(this.global, { XMLHttpRequest: noNetwork, WebSocket: noNetwork });
    await startOffice(this.dom!.window, paneEnd, paneBoot(this.#options, {}));
  }

  /** Packages as Node gets them: what they give browsers is in modules that Jest does not run. */
  override exportConditions(): string[] {
    return ['node', 'node-addons'];
  }
}

/** Panes of every Excel since 2019 have these; jsdom has no layout, so nothing ever changes its size. */
class NoLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function noNetwork(): never {
  throw new Error('Tests have no network.');
}
