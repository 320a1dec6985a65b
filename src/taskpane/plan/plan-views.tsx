import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import type { Phase } from '../../handlingsplan/validate';
import { useLanguage } from '../shell/language';
import { TAB_TEXTS } from '../shell/texts';
import { TEXTS } from '../texts';
import { SHOW_ALL } from '../validate/finding-groups';
import type { ViewsProps } from '../views-props';
import type { PlanAssessment } from '../workspace/assessment';
import type { Whose } from './tasks/tasks';

const PlanTab = lazy(() => import('./plan-tab'));
const DataTab = lazy(() => import('../data/data-tab'));
const TasksTab = lazy(() => import('./tasks/tasks-tab'));
const PlanValidateTab = lazy(() => import('./validate/plan-validate-tab'));

/** The views of a handlingsplan. What is chosen in one stands while another is shown. */
export function PlanViews(props: ViewsProps<PlanAssessment>): ReactNode {
  const { assessment, workspace, state, view, filter, onFilter, onPreview, onGoTo } = props;
  const { say } = useLanguage();
  const [whose, setWhose] = useState<Whose>({ kind: 'everyone' });
  const [phase, setPhase] = useState<Phase>('plan');
  const common = { assessment, workspace, busy: state.reading !== null || state.writing, onPreview };
  return (
    <>
      {/* What is typed in a form stays when one looks at another view. */}
      <div hidden={view !== 'plan'}>
        <Suspense fallback={<Spinner size="small" label={say(TAB_TEXTS.plan)} />}>
          <PlanTab
            {...common}
            fileName={state.fileName}
            onShowFindings={(maalepunkt) => {
              onFilter({ ...SHOW_ALL, disclosure: maalepunkt });
              workspace.show('validate');
            }}
          />
        </Suspense>
      </div>
      {view === 'tasks' && (
        <Suspense fallback={<Spinner size="small" label={say(TAB_TEXTS.tasks)} />}>
          <TasksTab {...common} whose={whose} onWhose={setWhose} />
        </Suspense>
      )}
      {view === 'data' && (
        <Suspense fallback={<Spinner size="small" label={say(TAB_TEXTS.data)} />}>
          <DataTab {...common} />
        </Suspense>
      )}
      {view === 'validate' && (
        <Suspense fallback={<Spinner size="small" label={say(TEXTS.tabs.validate)} />}>
          <PlanValidateTab
            assessment={assessment}
            phase={phase}
            onPhase={setPhase}
            filter={filter}
            onFilter={onFilter}
            onGoTo={onGoTo}
            onFix={({ fix }) => {
              if (fix) onPreview(fix);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
