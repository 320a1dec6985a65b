/**
 * @jest-environment ./test/office-environment.ts
 * @jest-environment-options {"displayLanguage": "en-US"}
 */
import { fakeHost } from '../fake-workbook';

const { host, workbook } = fakeHost();
host.connect(officeConnection.port);

it('has a ready Office before the test is loaded, as its options say', () => {
  expect(Office.context.displayLanguage).toBe('en-US');
  expect(Office.context.contentLanguage).toBe('da-DK');
  expect(typeof Excel.run).toBe('function');
});

it('has the workbook that is connected', async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Ark1').getRange('A1');
    range.values = [['hej']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['hej']]);
  expect(workbook.sheet('Ark1').cells.size).toBe(1);
});

it('runs commands and custom functions', async () => {
  Office.actions.associate('hils', (event: Office.AddinCommands.Event) => event.completed());
  CustomFunctions.associate('PROVE.ONE', () => 1);
  await host.customFunctions.ready;
  await expect(host.invokeCommand('hils')).resolves.toEqual({ status: 0 });
  await expect(host.customFunctions.invoke('PROVE.ONE', []).result).resolves.toBe(1);
});

it('has no network', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const script = document.createElement('script');
  script.src = 'https://example.org/x.js';
  const outcome = new Promise((resolve) => {
    script.onload = () => resolve('loaded');
    script.onerror = () => resolve('refused');
  });
  document.head.append(script);
  await expect(outcome).resolves.toBe('refused');
  logged.mockRestore();
  expect(() => new XMLHttpRequest()).toThrow('Tests have no network.');
  expect(() => new WebSocket('wss://example.org')).toThrow('Tests have no network.');
});
