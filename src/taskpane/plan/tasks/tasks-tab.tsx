import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Plan } from '../../../handlingsplan/plan';
import { EmptyState } from '../../shell/empty-state';
import { useLanguage } from '../../shell/language';
import { Section } from '../../shell/section';
import { useClock } from '../../shell/clock';
import type { OnPreview } from '../../views-props';
import type { Assessment, PlanAssessment } from '../../workspace/assessment';
import type { Workspace } from '../../workspace/workspace';
import { initiativesOf, responsibleIn } from '../find-in-plan';
import { FollowUpForm } from '../forms/follow-up-form';
import { PlanProvider } from '../plan-context';
import { planEditor } from '../plan-editor';
import { usePlanStyles } from '../plan-styles';
import { PLAN_TEXTS } from '../texts';
import { TaskLine } from './task-line';
import { URGENCIES, openTasks, type Whose } from './tasks';
import { TASK_TEXTS, URGENCY_TEXTS } from './texts';

/** The initiatives that are open, by how urgent they are: everyone's, or one person's. */
export default function TasksTab(props: {
  assessment: PlanAssessment;
  workspace: Workspace<Assessment>;
  busy: boolean;
  whose: Whose;
  onWhose: (whose: Whose) => void;
  onPreview: OnPreview;
}): ReactNode {
  const { assessment, workspace, busy, whose, onWhose, onPreview } = props;
  const { book, validation } = assessment;
  const today = useClock()();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [followedUp, setFollowedUp] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const canEdit = book.layout.certainty === 'confirmed';
  const tasks = openTasks(book.plan, whose, today);
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
      {followedUp !== null ? (
        <FollowUpForm
          about={followedUp}
          onDone={() => {
            setFrom(followedUp);
            setFollowedUp(null);
          }}
        />
      ) : (
        <>
          <div className={styles.fields}>
            <PersonChoice plan={book.plan} whose={whose} onWhose={onWhose} />
          </div>
          {!canEdit && <p className={styles.quiet}>{say(PLAN_TEXTS.confirmFirst)}</p>}
          {tasks.length === 0 && <NoTasks plan={book.plan} whose={whose} />}
          {URGENCIES.map((urgency) => {
            const own = tasks.filter((task) => task.urgency === urgency);
            if (own.length === 0) return null;
            return (
              <Section key={urgency} title={`${say(URGENCY_TEXTS[urgency])} (${own.length})`}>
                <ul className={styles.list}>
                  {own.map((task) => (
                    <TaskLine
                      key={task.initiative.id}
                      task={task}
                      isReturned={from === task.initiative.id}
                      onFollowUp={setFollowedUp}
                    />
                  ))}
                </ul>
              </Section>
            );
          })}
        </>
      )}
    </PlanProvider>
  );
}

const EVERYONE = 'everyone';
const NOBODY = 'nobody';
const PERSON = 'person:';

function PersonChoice(props: { plan: Plan; whose: Whose; onWhose: (whose: Whose) => void }): ReactNode {
  const { plan, whose, onWhose } = props;
  const { say } = useLanguage();
  const names = responsibleIn(plan);
  // The chosen one stays a choice when the last task is somebody else's.
  const shown = whose.kind === 'person' && !names.includes(whose.name) ? [...names, whose.name] : names;
  return (
    <Field label={say(TASK_TEXTS.whose)}>
      <Select
        value={whose.kind === 'person' ? `${PERSON}${whose.name}` : whose.kind}
        onChange={(_event, { value }) => {
          if (value === EVERYONE) onWhose({ kind: 'everyone' });
          else if (value === NOBODY) onWhose({ kind: 'nobody' });
          else onWhose({ kind: 'person', name: value.slice(PERSON.length) });
        }}
      >
        <option value={EVERYONE}>{say(TASK_TEXTS.everyone)}</option>
        <option value={NOBODY}>{say(TASK_TEXTS.nobody)}</option>
        {shown.map((name) => (
          <option key={name} value={`${PERSON}${name}`}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function NoTasks({ plan, whose }: { plan: Plan; whose: Whose }): ReactNode {
  const { say } = useLanguage();
  const why =
    initiativesOf(plan).length === 0
      ? TASK_TEXTS.noneInPlan
      : whose.kind === 'everyone'
        ? TASK_TEXTS.allDone
        : TASK_TEXTS.noneForPerson;
  return (
    <EmptyState title={say(TASK_TEXTS.none)}>
      <span>{say(why)}</span>
    </EmptyState>
  );
}
