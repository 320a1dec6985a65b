import { registerCommands } from '../../src/commands/register-commands';
import { plainWorkbook } from '../taskpane/support/plain-workbook';
import { openWorkbook } from '../support/open-workbook';

it('shows the pane, validates, and only then lets go of the button', async () => {
  const { office } = openWorkbook(await plainWorkbook());
  const happened: string[] = [];
  const show = jest.spyOn(Office.addin, 'showAsTaskpane').mockImplementation(async () => {
    happened.push('shown');
  });
  let finish = (): void => undefined;
  registerCommands(async () => {
    happened.push('validating');
    await new Promise<void>((done) => (finish = done));
    happened.push('validated');
  });
  const command = office.invokeCommand('validate').then(() => happened.push('completed'));
  while (!happened.includes('validating')) await new Promise((passed) => setTimeout(passed));
  finish();
  await command;
  expect(happened).toEqual(['shown', 'validating', 'validated', 'completed']);
  show.mockRestore();
});
