import { registerCommands } from '../../src/commands/register-commands';
import { plainWorkbook } from '../taskpane/support/plain-workbook';
import { openWorkbook } from '../support/open-workbook';

it('shows the pane, does what the button is for, and only then lets go of the button', async () => {
  const { office } = openWorkbook(await plainWorkbook());
  const happened: string[] = [];
  const show = jest.spyOn(Office.addin, 'showAsTaskpane').mockImplementation(async () => {
    happened.push('shown');
  });
  let finish = (): void => undefined;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  registerCommands({
    validate: async () => {
      happened.push('validating');
      await new Promise<void>((done) => {
        finish = done;
        begin();
      });
      happened.push('validated');
    },
    functions: async () => {
      happened.push('functions');
    },
    summary: async () => {
      happened.push('summary');
    },
  });
  // Office takes commands once the runtime of the pane has started.
  await office.customFunctions.ready;
  const command = office.invokeCommand('validate').then(() => happened.push('completed'));
  await begun;
  finish();
  await command;
  expect(happened).toEqual(['shown', 'validating', 'validated', 'completed']);
  await office.invokeCommand('functions');
  await office.invokeCommand('summary');
  expect(happened.slice(4)).toEqual(['shown', 'functions', 'shown', 'summary']);
  show.mockRestore();
});
