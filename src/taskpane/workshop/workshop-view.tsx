import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { GoalForm } from '../plan/forms/plan-forms';
import { PlanProvider } from '../plan/plan-context';
import { planEditor } from '../plan/plan-editor';
import { usePlanStyles } from '../plan/plan-styles';
import { SubPage } from '../plan/sub-page';
import { PLAN_TEXTS } from '../plan/texts';
import { useLanguage } from '../shell/language';
import { useClock } from '../shell/clock';
import type { OnPreview } from '../views-props';
import type { Assessment, PlanAssessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import { AmbitionPart } from './ambition-part';
import { PrintPart } from './print-part';
import { PriorityPart } from './priority-part';
import { useSession, type Session } from './session';
import { WORKSHOP_TEXTS } from './texts';

const useStyles = makeStyles({
  // In the narrowest pane the three do not fit beside one another.
  parts: { flexWrap: 'wrap' },
});

/** The goal somebody is writing. */
export interface GoalInWork {
  readonly maalepunkt: string;
  /** `E1.2`; `null` for a new one. */
  readonly id: string | null;
}

/** Prioritising, the ambitionsworkshop, and its printed material. */
export default function WorkshopView(props: {
  assessment: PlanAssessment;
  workspace: Workspace<Assessment>;
  busy: boolean;
  onPreview: OnPreview;
  onBack: () => void;
  /** Milliseconds, for the clock of the workshop. */
  now?: () => number;
}): ReactNode {
  const { assessment, workspace, busy, onPreview, onBack, now = Date.now } = props;
  const { book, validation } = assessment;
  const planStyles = usePlanStyles();
  const styles = useStyles();
  const { say } = useLanguage();
  const today = useClock()();
  const [session, change] = useSession(workspace);
  const [goal, setGoal] = useState<GoalInWork | null>(null);
  const canEdit = book.layout.certainty === 'confirmed';
  const parts = { session, onChange: change };
  return (
    <PlanProvider
      value={{
        book,
        findings: validation.findings,
        busy,
        canEdit,
        today,
        ...planEditor(workspace, onPreview),
      }}
    >
      {goal ? (
        <GoalForm
          {...goal}
          onDone={() => {
            setGoal(null);
          }}
        />
      ) : (
        <SubPage title={say(WORKSHOP_TEXTS.title)} back={say(WORKSHOP_TEXTS.back)} onBack={onBack}>
          {!canEdit && <p className={planStyles.text}>{say(PLAN_TEXTS.confirmFirst)}</p>}
          <TabList
            className={styles.parts}
            size="small"
            aria-label={say(WORKSHOP_TEXTS.parts)}
            selectedValue={session.part}
            onTabSelect={(_event, { value }) => {
              change(() => ({ part: value as Session['part'] }));
            }}
          >
            <Tab value="prioritise">{say(WORKSHOP_TEXTS.prioritise)}</Tab>
            <Tab value="workshop">{say(WORKSHOP_TEXTS.workshop)}</Tab>
            <Tab value="print">{say(WORKSHOP_TEXTS.print)}</Tab>
          </TabList>
          {session.part === 'prioritise' && <PriorityPart {...parts} />}
          {session.part === 'workshop' && <AmbitionPart {...parts} now={now} onGoal={setGoal} />}
          {session.part === 'print' && <PrintPart />}
        </SubPage>
      )}
    </PlanProvider>
  );
}
