import { DARK_THEME, ENGLISH_EXCEL, type HostOptions } from '../../../src/host/host-options';
import { openPane, type OfficePane } from '../../support/office-js';
import { fakeHost } from '../fake-workbook';

const panes: OfficePane[] = [];

async function setUp(options: Partial<HostOptions> = {}) {
  const { host, workbook } = fakeHost(options);
  const pane = await openPane(host);
  panes.push(pane);
  return { host, workbook, pane };
}

afterEach(() => {
  for (const pane of panes.splice(0)) pane.close();
});

describe('what a pane is told when it starts', () => {
  it('is desktop Excel', async () => {
    const { pane } = await setUp();
    await expect(pane.Office.onReady()).resolves.toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(pane.Office.context.document.url).toBe('C:\\Regnskab\\Mappe1.xlsx');
    expect(pane.Office.context.document.mode).toBe('readWrite');
  });

  it.each([
    ['Danish', {}, ['da-DK', 'da-DK']],
    ['English', ENGLISH_EXCEL, ['en-US', 'en-US']],
    ['English on a Danish region', { displayLanguage: 'en-US' }, ['en-US', 'da-DK']],
  ])('its languages: %s', async (_name, options, languages) => {
    const { context } = (await setUp(options)).pane.Office;
    expect([context.displayLanguage, context.contentLanguage]).toEqual(languages);
  });

  it.each<[HostOptions['apiVersion'], string, string]>([
    ['1.15', '1.15', '1.16'],
    ['1.9', '1.9', '1.10'],
  ])('its requirement sets: ExcelApi %s', async (apiVersion, supported, unsupported) => {
    const { requirements } = (await setUp({ apiVersion })).pane.Office.context;
    expect(requirements.isSetSupported('ExcelApi', supported)).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', unsupported)).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(true);
    expect(requirements.isSetSupported('WordApi', '1.1')).toBe(false);
  });

  it('its theme', async () => {
    const { officeTheme } = (await setUp({ theme: DARK_THEME })).pane.Office.context;
    expect(officeTheme).toMatchObject({ bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' });
  });
});

describe('requests through a pane', () => {
  it('load and write', async () => {
    const { pane, workbook } = await setUp();
    const values = await pane.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:A2');
      range.values = [['æ'], [2]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['æ'], [2]]);
    expect([...workbook.sheet('Ark1').cells.values()]).toEqual(['æ', 2]);
  });

  it('are told apart from what the library itself says to services', async () => {
    const { host } = await setUp();
    expect(host.channel.log.batches.length).toBeGreaterThan(0);
    expect(host.channel.log.syncs).toEqual([]);
  });

  it('are refused with the codes of Excel', async () => {
    const { pane, host } = await setUp({ payloadLimit: 3000 });
    const write = (text: string, options = {}) =>
      pane.Excel.run(options, async (context) => {
        context.workbook.worksheets.getItem('Ark1').getRange('A1').values = [[text]];
        await context.sync();
      });
    await expect(write('x'.repeat(3000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    host.channel.cellEditMode = true;
    await expect(write('x')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const delayed = write('x', { delayForCellEdit: true });
    host.channel.cellEditMode = false;
    await delayed;
  });

  it('go to another workbook once it is put under the pane', async () => {
    const { pane, host } = await setUp();
    const { workbook } = fakeHost();
    workbook.sheet('Ark1').name = 'Forside';
    host.replaceWorkbook(host.options, () => workbook);
    const name = await pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Forside').load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Forside');
  });
});

describe('events in a pane', () => {
  it('of the workbook', async () => {
    const { pane } = await setUp();
    let hear: (address: string) => void = () => undefined;
    const heard = new Promise<string>((resolve) => (hear = resolve));
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => hear(address));
      await context.sync();
      context.workbook.worksheets.getItem('Ark2').getRange('A3').values = [[1]];
      await context.sync();
    });
    await expect(heard).resolves.toBe('A3:A3');
  });

  it('of the selection', async () => {
    const { pane, workbook } = await setUp();
    const { document } = pane.Office.context;
    let selected = (): void => undefined;
    const heard = new Promise<void>((resolve) => (selected = resolve));
    const result = await new Promise<Office.AsyncResult<void>>((registered) => {
      document.addHandlerAsync(pane.Office.EventType.DocumentSelectionChanged, () => selected(), registered);
    });
    expect(result.status).toBe(pane.Office.AsyncResultStatus.Succeeded);
    workbook.events.fireSelectionChanged();
    await expect(heard).resolves.toBeUndefined();
  });

  it('that the host does not know are refused', async () => {
    const { pane } = await setUp();
    const result = await new Promise<Office.AsyncResult<unknown>>((answered) => {
      pane.Office.context.ui.displayDialogAsync('https://localhost:3000/dialog.html', answered);
    });
    expect(result.status).toBe(pane.Office.AsyncResultStatus.Failed);
  });
});

describe('settings', () => {
  const save = ({ Office }: OfficePane) =>
    new Promise<string>((resolve) =>
      Office.context.document.settings.saveAsync(({ status }) => resolve(String(status))),
    );

  it('are saved with the host and read by the next pane', async () => {
    const { pane, host } = await setUp();
    pane.Office.context.document.settings.set('profil', { module: 'basis' });
    expect(host.settings).toEqual({});
    await expect(save(pane)).resolves.toBe('succeeded');
    expect(host.settings).toEqual({ profil: '{"module":"basis"}' });
    const next = await openPane(host);
    panes.push(next);
    expect(next.Office.context.document.settings.get('profil')).toEqual({ module: 'basis' });
  });
});

describe('commands', () => {
  it('run when their button is pressed, and report when they are done', async () => {
    const { pane, host, workbook } = await setUp();
    pane.Office.actions.associate('skriv', async (event: Office.AddinCommands.Event) => {
      await pane.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Ark1').getRange('A1').values = [[event.source.id]];
        await context.sync();
      });
      event.completed();
    });
    await expect(host.invokeCommand('skriv')).resolves.toEqual({ status: 0 });
    expect([...workbook.sheet('Ark1').cells.values()]).toEqual(['skriv']);
  });

  it('need a pane', () => {
    expect(() => fakeHost().host.invokeCommand('skriv')).toThrow('No pane is connected');
  });
});

describe('the shared runtime', () => {
  it('shows and hides the pane', async () => {
    const { addin } = (await setUp()).pane.Office;
    await expect(addin.hide()).resolves.not.toThrow();
    await expect(addin.showAsTaskpane()).resolves.not.toThrow();
  });

  it('says aloud that the ribbon must not be changed', async () => {
    const { ribbon } = (await setUp()).pane.Office;
    await expect(
      ribbon.requestUpdate({ tabs: [{ id: 'T', controls: [{ id: 'B', enabled: false }] }] }),
    ).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  });
});
