import { registerFunctions } from '../functions/register-functions';
import { registerCommands } from '../commands/register-commands';
import { ExcelWorkbook } from '../excel/excel-workbook';
import { languageOf } from '../workbook/text';
import { assessor } from './workspace/assessment';
import { Workspace } from './workspace/workspace';

/** Before anything heavy loads: cells are waiting for their functions. Excel's language is not known yet. */
registerFunctions(() => languageOf(Office.context.displayLanguage ?? navigator.language));

void Office.onReady(async () => {
  const workspace = new Workspace(new ExcelWorkbook(), assessor);
  registerCommands(async () => {
    workspace.show('validate');
    await workspace.refresh();
  });
  const [{ createRoot }, { App }] = await Promise.all([import('react-dom/client'), import('./app')]);
  const root = document.getElementById('root');
  if (!root) return;
  document.documentElement.lang = languageOf(Office.context.displayLanguage);
  createRoot(root).render(
    <App
      workspace={workspace}
      language={languageOf(Office.context.displayLanguage)}
      hostBackground={Office.context.officeTheme?.bodyBackgroundColor}
    />,
  );
  await workspace.start();
});
