import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { addLogEntry, type LogValues } from '../../../handlingsplan/edit/list-edits';
import { changeFields } from '../../../handlingsplan/edit/plan-edits';
import { maalepunktWithId } from '../../../handlingsplan/find-maalepunkt';
import type { PlanBook } from '../../../handlingsplan/plan-book';
import type { Plan } from '../../../handlingsplan/plan';
import { shownDay } from '../../../workbook/shown-day';
import type { ChangeSet } from '../../../workbook/change-set';
import type { Text } from '../../../workbook/text';
import { useLanguage } from '../../shell/language';
import { goalIn, initiativeIn } from '../find-in-plan';
import { findAgain, identify } from '../identity';
import { usePlan } from '../plan-context';
import { usePlanStyles } from '../plan-styles';
import { SubPage } from '../sub-page';
import { EditForm } from './edit-form';
import { LOG_FORM, type LogFormKey } from './plan-fields';
import { FORM_TEXTS } from './texts';

/** A line for the log, and the status of the initiative with it. */
export function FollowUpForm(props: { about: string; onDone: () => void }): ReactNode {
  const { about, onDone } = props;
  const { book, today, onEdit } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [alsoStatus, setAlsoStatus] = useState(true);
  const [identity] = useState(() => identify(book.plan, about));
  const log = book.layout.blocks.find(({ role }) => role === 'log');
  const columns = log && new Set<string>(log.columns.map(({ key }) => key));
  const fields = columns ? LOG_FORM.filter(({ key }) => columns.has(key)) : LOG_FORM;
  const isInitiative = initiativeIn(book.plan, about) !== null;
  const name = nameOf(book.plan, about);
  return (
    <SubPage
      title={`${say(FORM_TEXTS.followUp)} ${about}${name ? `: ${say(name)}` : ''}`}
      back={say(FORM_TEXTS.back)}
      onBack={onDone}
    >
      <p className={styles.quiet}>
        {say(FORM_TEXTS.followUpBody)} {!log && say(FORM_TEXTS.noLogYet)}
      </p>
      <EditForm<LogFormKey>
        fields={fields}
        before={{}}
        proposed={{ date: shownDay(today).da }}
        required="date"
        onSubmit={(values) => {
          onEdit(
            (read) => followUp(read, findAgain(read.plan, identity), values, isInitiative && alsoStatus),
            onDone,
          );
        }}
        onCancel={onDone}
      >
        {isInitiative && (
          <Checkbox
            label={say(FORM_TEXTS.alsoStatus)}
            checked={alsoStatus}
            onChange={(_event, { checked }) => {
              setAlsoStatus(checked === true);
            }}
          />
        )}
      </EditForm>
    </SubPage>
  );
}

/** One step to take and to undo. The status comes first: the line may move the rows below it. */
export function followUp(book: PlanBook, about: string, values: LogValues, alsoStatus: boolean): ChangeSet {
  const { title, changes } = addLogEntry(book, about, values);
  const { status } = values;
  if (!alsoStatus || status === undefined || status === null) return { title, changes };
  return { title, changes: [...changeFields(book, about, { status }).changes, ...changes] };
}

function nameOf(plan: Plan, about: string): Text | null {
  const text =
    initiativeIn(plan, about)?.initiative.text.value ?? goalIn(plan, about)?.goal.text.value ?? null;
  if (text !== null) return { da: text, en: text };
  return maalepunktWithId(about)?.name ?? null;
}
