import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  chromium,
  type Browser,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { browserPath } from '../../support/programs';

const ARTIFACTS = resolve(__dirname, '../../../test-artifacts');

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      // Chromium has no sandbox for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

const SPLITTER_STEP = 10;

/** The workbench as a person sees it: only what can be seen, clicked and typed into. */
export class WorkbenchPage {
  readonly nameBox: Locator;
  readonly formulaBar: Locator;
  readonly grid: Locator;
  readonly problem: Locator;
  readonly splitter: Locator;
  readonly pane: FrameLocator;
  /** What a browser's console would have shown as errors, and requests that left the machine. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    this.nameBox = page.getByRole('textbox', { name: 'Navneboks' });
    this.formulaBar = page.getByRole('textbox', { name: 'Formellinje' });
    this.grid = page.getByRole('application', { name: 'Regneark' });
    this.problem = page.getByRole('alert');
    this.splitter = page.getByRole('separator', { name: 'Rudens bredde' });
    this.pane = page.frameLocator('iframe[title="Kompasark"]');
  }

  static async open(browser: Browser, address: string): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      locale: 'da-DK',
      viewport: { width: 1440, height: 860 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const workbench = new WorkbenchPage(await context.newPage());
    workbench.#listen(address);
    await workbench.page.goto(`${address}/workbench/`);
    await workbench.nameBox.waitFor();
    return workbench;
  }

  /** Chooses a file with the button Åbn. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Åbn', exact: true }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Saves with the button Gem. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Gem' }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Waits until the pane says that what it shows is what the workbook holds. */
  paneHasValidated(): Promise<void> {
    return this.pane.getByText('Valideret', { exact: true }).waitFor();
  }

  /** Turns the pane to one of its views, which may have to be loaded first. */
  async showInPane(view: string): Promise<void> {
    await this.pane.getByRole('tab', { name: view }).click();
    await this.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  }

  /** Goes to a cell or a name, as one does in the name box. */
  async goTo(place: string): Promise<void> {
    await this.nameBox.fill(place);
    await this.nameBox.press('Enter');
  }

  /** Types into the active cell and presses Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What the formula bar shows of a cell. */
  async read(place: string): Promise<string> {
    await this.goTo(place);
    return this.formulaBar.inputValue();
  }

  /** What a screen reader says of the active cell. */
  spoken(): Promise<string> {
    return this.page.locator('#active-cell').innerText();
  }

  /** Waits until a screen reader says this of the active cell. */
  says(text: string): Promise<void> {
    return this.page.locator('#active-cell').getByText(text).waitFor({ state: 'attached' });
  }

  /** The frame of the pane, for what is measured rather than seen. */
  async paneFrame(): Promise<Frame> {
    const frame = await (
      await this.page.locator('iframe[title="Kompasark"]').elementHandle()
    )?.contentFrame();
    if (!frame) throw new Error('The workbench shows no pane.');
    return frame;
  }

  /** Moves the splitter with the keyboard. @param width a whole number of its steps away. */
  async setPaneWidth(width: number): Promise<void> {
    const now = Number(await this.splitter.getAttribute('aria-valuenow'));
    const key = width > now ? 'ArrowLeft' : 'ArrowRight';
    for (let at = 0; at < Math.abs(width - now); at += SPLITTER_STEP) await this.splitter.press(key);
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(ARTIFACTS, { recursive: true });
    await this.page.screenshot({ path: resolve(ARTIFACTS, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  #listen(address: string): void {
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    this.page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) this.complaints.push(url);
    });
  }
}
