import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { useClock } from '../shell/clock';
import { useLanguage } from '../shell/language';
import { PlanProvider } from '../plan/plan-context';
import { planEditor } from '../plan/plan-editor';
import type { OnPreview } from '../views-props';
import type { Assessment, PlanAssessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import { FiguresView } from './figures-view';
import { DATA_TEXTS } from './texts';

const FigureForm = lazy(() => import('./figure-form'));
const ImportView = lazy(() => import('./import/import-view'));
const RollUpView = lazy(() => import('./roll-up-view'));
const VsmeView = lazy(() => import('./vsme-view'));

/** What is done with figures, each on a page of its own. */
export type DataPage = 'figures' | 'add' | 'import' | 'roll-up' | 'vsme';

/** The figures of the plan: what they are, and where more come from and go to. */
export default function DataTab(props: {
  assessment: PlanAssessment;
  workspace: Workspace<Assessment>;
  busy: boolean;
  onPreview: OnPreview;
}): ReactNode {
  const { assessment, workspace, busy, onPreview } = props;
  const { book, validation } = assessment;
  const today = useClock()();
  const { say } = useLanguage();
  const [page, setPage] = useState<DataPage>('figures');
  const onBack = (): void => {
    setPage('figures');
  };
  return (
    <PlanProvider
      value={{
        book,
        findings: validation.findings,
        busy,
        canEdit: book.layout.certainty === 'confirmed',
        today,
        ...planEditor(workspace, onPreview),
      }}
    >
      <Suspense fallback={<Spinner size="small" label={say(DATA_TEXTS.title)} />}>
        {page === 'figures' && <FiguresView onPage={setPage} />}
        {page === 'add' && <FigureForm onBack={onBack} />}
        {page === 'import' && <ImportView workspace={workspace} onBack={onBack} />}
        {page === 'roll-up' && <RollUpView onBack={onBack} />}
        {page === 'vsme' && <VsmeView fileName={workspace.state().fileName} onBack={onBack} />}
      </Suspense>
    </PlanProvider>
  );
}
