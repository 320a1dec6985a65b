import { Button, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { STATUSES } from '../../../handlingsplan/configuration/configuration';
import { changeFields } from '../../../handlingsplan/edit/plan-edits';
import { useLanguage } from '../../shell/language';
import { counted } from '../../texts';
import { CellLink } from '../cell-link';
import { placeOf } from '../find-in-plan';
import { findAgain, identify } from '../identity';
import { InitiativeFacts } from '../initiative-facts';
import { usePlan } from '../plan-context';
import { usePlanStyles } from '../plan-styles';
import { PLAN_TEXTS, STATUS_TEXTS } from '../texts';
import { useReturnedFocus } from '../use-returned-focus';
import type { Task } from './tasks';
import { DAYS_LEFT, DAYS_OVER, TASK_TEXTS } from './texts';

/** One open initiative: how long there is, its status to change, and the way to follow up on it. */
export function TaskLine(props: {
  task: Task;
  /** One comes back from following up on it. */
  isReturned: boolean;
  onFollowUp: (initiative: string) => void;
}): ReactNode {
  const { task, onFollowUp } = props;
  const { initiative, planned } = task;
  const name = useReturnedFocus<HTMLDivElement>(props.isReturned);
  const { book, busy, canEdit, onEdit } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const text = initiative.text.value ?? say(PLAN_TEXTS.noText);
  const time = useTimeLeft(task.daysLeft);
  return (
    <li className={styles.item}>
      <div className={styles.name} ref={name} tabIndex={-1}>
        {text}
      </div>
      <p className={styles.quiet}>
        {[...(time === null ? [] : [time]), `${initiative.id} ${say(planned.maalepunkt.name)}`].join(' · ')}
      </p>
      <InitiativeFacts initiative={initiative} />
      <p className={styles.quiet}>
        <CellLink place={placeOf(initiative)} about={text} />
      </p>
      <div className={styles.actions}>
        {initiative.status.place && (
          <Select
            size="small"
            aria-label={`${say(TASK_TEXTS.status)} ${text}`}
            disabled={busy || !canEdit}
            value={initiative.status.value ?? ''}
            onChange={(_event, { value }) => {
              const identity = identify(book.plan, initiative.id);
              onEdit((read) => changeFields(read, findAgain(read.plan, identity), { status: value }));
            }}
          >
            {initiative.status.value === null && <option value="">{say(STATUS_TEXTS.none)}</option>}
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {say(STATUS_TEXTS[status])}
              </option>
            ))}
          </Select>
        )}
        <Button
          size="small"
          disabled={!canEdit}
          aria-label={`${say(TASK_TEXTS.followUp)}: ${text}`}
          onClick={() => {
            onFollowUp(initiative.id);
          }}
        >
          {say(TASK_TEXTS.followUp)}
        </Button>
      </div>
    </li>
  );
}

function useTimeLeft(days: number | null): string | null {
  const { say } = useLanguage();
  if (days === null) return null;
  if (days === 0) return say(TASK_TEXTS.dueToday);
  const count = Math.abs(days);
  return `${count} ${say(counted(days < 0 ? DAYS_OVER : DAYS_LEFT, count))}`;
}
