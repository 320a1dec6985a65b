import { createRoot } from 'react-dom/client';
import { languageOf } from '../workbook/text';
import { WorkbenchPage } from './workbench-page';
import { exampleWorkbook } from './example-workbook';
import { Workbench } from './workbench';

const language = languageOf(navigator.language);
document.documentElement.lang = language;

const root = document.getElementById('root');
if (root) {
  const [{ UniverGrid }, example] = await Promise.all([
    import('./univer/univer-grid'),
    exampleWorkbook(window.location.search),
  ]);
  createRoot(root).render(
    <WorkbenchPage
      workbench={new Workbench(example, language)}
      makeGrid={(container, listener) => new UniverGrid(container, listener)}
      language={language}
    />,
  );
}
