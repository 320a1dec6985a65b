import { registerCommands } from '../commands/register-commands';
import { ExcelWorkbook } from '../excel/excel-workbook';
import { registerFunctions } from '../functions/register-functions';
import { languageOf } from '../workbook/text';
import { showOutsideExcel } from './shell/outside-excel';
import { Workspace } from './workspace/workspace';

/** Before anything heavy loads: cells are waiting for their functions. Excel's language is not known yet. */
registerFunctions(
  () => languageOf(Office.context.displayLanguage ?? navigator.language),
  async () => (await import('../functions/function-registry')).answerFrom,
);

void Office.onReady(async ({ host }) => {
  const root = document.getElementById('root');
  if (!root) return;
  if (host !== Office.HostType.Excel) {
    showOutsideExcel(root, languageOf(navigator.language));
    return;
  }
  const excel = new ExcelWorkbook();
  const workspace = new Workspace(excel, async () => (await import('./workspace/assessment')).assessor);
  registerCommands({
    validate: async () => {
      workspace.show('validate');
      await workspace.refresh();
    },
    functions: async () => {
      workspace.showPage('functions');
    },
    summary: async () => {
      workspace.showPage('summary');
    },
  });
  const language = languageOf(Office.context.displayLanguage);
  const [{ createRoot }, { App }] = await Promise.all([import('react-dom/client'), import('./app')]);
  document.documentElement.lang = language;
  createRoot(root).render(
    <App
      workspace={workspace}
      excel={excel}
      language={language}
      hostBackground={Office.context.officeTheme?.bodyBackgroundColor}
    />,
  );
  await workspace.refresh();
});
