import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { maalepunktWithId } from '../../handlingsplan/find-maalepunkt';
import { useClock } from '../shell/clock';
import { useLanguage } from '../shell/language';
import type { OnPreview } from '../views-props';
import type { Assessment, PlanAssessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import { maalepunktOf } from './find-in-plan';
import { GoalForm, InitiativeForm, MaalepunktForm } from './forms/plan-forms';
import { FollowUpForm } from './forms/follow-up-form';
import { LayoutConfirmation } from './layout/layout-confirmation';
import { LayoutState } from './layout/layout-state';
import { MaalepunktPage } from './maalepunkt-page';
import { PlanProvider } from './plan-context';
import { planEditor } from './plan-editor';
import { PlanHeader } from './plan-header';
import { PlanList } from './plan-list';
import type { Route } from './route';
import { PLAN_TEXTS } from './texts';

const WorkshopView = lazy(() => import('../workshop/workshop-view'));

/** The plan: what was found where until that is confirmed, the målepunkter, and one of them with its goals. */
export default function PlanTab(props: {
  assessment: PlanAssessment;
  workspace: Workspace<Assessment>;
  fileName: string | null;
  busy: boolean;
  onPreview: OnPreview;
  onShowFindings: (maalepunkt: string) => void;
}): ReactNode {
  const { assessment, workspace, busy, onPreview } = props;
  const { book, validation } = assessment;
  const today = useClock()();
  const [route, setRoute] = useState<Route>({ at: 'plan' });
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
      <Page {...props} route={route} onRoute={setRoute} />
    </PlanProvider>
  );
}

function Page(
  props: Parameters<typeof PlanTab>[0] & { route: Route; onRoute: (route: Route) => void },
): ReactNode {
  const { assessment, route, onRoute } = props;
  const { say } = useLanguage();
  const { layout } = assessment.book;
  const backTo = (id: string): (() => void) => {
    return () => {
      onRoute({ at: 'maalepunkt', id: maalepunktOf(id) });
    };
  };
  const toPlan = (): void => {
    onRoute({ at: 'plan' });
  };
  switch (route.at) {
    case 'plan':
      return (
        <>
          <PlanHeader fileName={props.fileName} />
          {layout.certainty === 'confirmed' ? (
            <LayoutState
              onShow={() => {
                onRoute({ at: 'layout' });
              }}
            />
          ) : (
            <LayoutConfirmation />
          )}
          <PlanList
            from={route.from ?? null}
            onOpen={(id) => {
              onRoute({ at: 'maalepunkt', id });
            }}
            onWorkshop={() => {
              onRoute({ at: 'workshop' });
            }}
          />
        </>
      );
    case 'workshop':
      return (
        <Suspense fallback={<Spinner size="small" label={say(PLAN_TEXTS.prioritise)} />}>
          <WorkshopView {...props} onBack={toPlan} />
        </Suspense>
      );
    case 'layout':
      return <LayoutConfirmation onBack={toPlan} />;
    case 'maalepunkt': {
      const maalepunkt = maalepunktWithId(route.id);
      return (
        maalepunkt && (
          <MaalepunktPage
            key={route.id}
            maalepunkt={maalepunkt}
            onRoute={onRoute}
            onShowFindings={props.onShowFindings}
          />
        )
      );
    }
    case 'maalepunkt-form':
      return <MaalepunktForm id={route.id} onDone={backTo(route.id)} />;
    case 'goal-form':
      return <GoalForm maalepunkt={maalepunktOf(route.id)} id={route.id} onDone={backTo(route.id)} />;
    case 'new-goal':
      return <GoalForm maalepunkt={route.maalepunkt} id={null} onDone={backTo(route.maalepunkt)} />;
    case 'initiative-form':
      return <InitiativeForm goal={null} id={route.id} onDone={backTo(route.id)} />;
    case 'new-initiative':
      return <InitiativeForm goal={route.goal} id={null} onDone={backTo(route.goal)} />;
    case 'follow-up':
      return <FollowUpForm about={route.about} onDone={backTo(route.about)} />;
  }
}
