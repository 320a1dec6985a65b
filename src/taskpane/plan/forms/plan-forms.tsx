import { useState, type ReactNode } from 'react';
import type { PlanColumn } from '../../../handlingsplan/configuration/configuration';
import { maalepunktWithId } from '../../../handlingsplan/find-maalepunkt';
import { addGoal, addInitiative, changeFields } from '../../../handlingsplan/edit/plan-edits';
import type { FieldValues } from '../../../handlingsplan/edit/find-target';
import type { Text } from '../../../workbook/text';
import { useLanguage } from '../../shell/language';
import { findAgain, identify, type Identity } from '../identity';
import { usePlan, type PlanEdit } from '../plan-context';
import { usePlanStyles } from '../plan-styles';
import { SubPage } from '../sub-page';
import { answersAbout } from './answers-about';
import { EditForm } from './edit-form';
import type { FormField, Typed } from './field';
import {
  GOAL_FORM,
  INITIATIVE_FORM,
  MAALEPUNKT_FORM,
  fieldsIn,
  standingAnswers,
  typedAnswers,
} from './plan-fields';
import { SmartHelper } from './smart-helper';
import { FORM_TEXTS } from './texts';

/** What is decided about a målepunkt. */
export function MaalepunktForm(props: { id: string; onDone: () => void }): ReactNode {
  const { id, onDone } = props;
  const { say } = useLanguage();
  const maalepunkt = maalepunktWithId(id);
  return (
    <ChangeForm
      id={id}
      title={`${say(FORM_TEXTS.maalepunkt)} ${id} ${maalepunkt ? say(maalepunkt.name) : ''}`}
      form={MAALEPUNKT_FORM}
      onDone={onDone}
    />
  );
}

/** A goal, new or as it stands; while one types it shows what makes it SMART. */
export function GoalForm(props: { maalepunkt: string; id: string | null; onDone: () => void }): ReactNode {
  const { maalepunkt, id, onDone } = props;
  const { say } = useLanguage();
  const name = maalepunktWithId(maalepunkt)?.name;
  const below = {
    key: 'goal' as const,
    said: (typed: Typed<PlanColumn>) => <SmartHelper maalepunkt={maalepunkt} goal={id} typed={typed} />,
  };
  if (id !== null) {
    return (
      <ChangeForm
        id={id}
        title={`${say(FORM_TEXTS.goal)} ${id}`}
        form={GOAL_FORM}
        required="goal"
        below={below}
        onDone={onDone}
      />
    );
  }
  return (
    <AddForm
      under={maalepunkt}
      title={`${say(FORM_TEXTS.newGoal)} ${maalepunkt} ${name ? say(name) : ''}`}
      form={GOAL_FORM}
      required="goal"
      below={below}
      add={(values) => (book) => addGoal(book, maalepunkt, values)}
      onDone={onDone}
    />
  );
}

/** An initiative, new under a goal or as it stands. */
export function InitiativeForm(
  props: { onDone: () => void } & ({ goal: string; id: null } | { goal: null; id: string }),
): ReactNode {
  const { goal, id, onDone } = props;
  const { say } = useLanguage();
  if (id !== null) {
    return (
      <ChangeForm
        id={id}
        title={`${say(FORM_TEXTS.initiative)} ${id}`}
        form={INITIATIVE_FORM}
        required="initiative"
        onDone={onDone}
      />
    );
  }
  return (
    <AddForm
      under={goal}
      title={`${say(FORM_TEXTS.newInitiative)} ${goal}`}
      form={INITIATIVE_FORM}
      required="initiative"
      add={(values, identity) => (book) => addInitiative(book, findAgain(book.plan, identity), values)}
      onDone={onDone}
    />
  );
}

interface FormProps<Key extends PlanColumn> {
  readonly title: string;
  readonly form: readonly FormField<Key>[];
  readonly required?: Key;
  readonly below?: { readonly key: Key; readonly said: (typed: Typed<Key>) => ReactNode };
  readonly onDone: () => void;
}

function ChangeForm<Key extends PlanColumn>(props: FormProps<Key> & { id: string }): ReactNode {
  const { id, title, form, onDone, ...more } = props;
  const { book, onEdit } = usePlan();
  const { say } = useLanguage();
  const [identity] = useState(() => identify(book.plan, id));
  const { fields, without } = fieldsIn(book.layout, form);
  const standing = answersAbout(book.plan, id);
  if (!standing) {
    return (
      <SubPage title={title} back={say(FORM_TEXTS.back)} onBack={onDone}>
        <p>{say(FORM_TEXTS.gone)}</p>
      </SubPage>
    );
  }
  return (
    <SubPage title={title} back={say(FORM_TEXTS.back)} onBack={onDone}>
      <EditForm
        {...more}
        fields={fields}
        before={typedAnswers(fields, standing)}
        standing={standingAnswers(fields, standing)}
        onSubmit={(values: FieldValues) => {
          onEdit((read) => changeFields(read, findAgain(read.plan, identity), values), onDone);
        }}
        onCancel={onDone}
      />
      <Without labels={without} />
    </SubPage>
  );
}

function AddForm<Key extends PlanColumn>(
  props: FormProps<Key> & { under: string; add: (values: FieldValues, under: Identity) => PlanEdit },
): ReactNode {
  const { under, title, form, add, onDone, ...more } = props;
  const { book, onEdit } = usePlan();
  const { say } = useLanguage();
  const [identity] = useState(() => identify(book.plan, under));
  const { fields, without } = fieldsIn(book.layout, form);
  return (
    <SubPage title={title} back={say(FORM_TEXTS.back)} onBack={onDone}>
      <EditForm
        {...more}
        fields={fields}
        before={{}}
        onSubmit={(values: FieldValues) => {
          onEdit(add(values, identity), onDone);
        }}
        onCancel={onDone}
      />
      <Without labels={without} />
    </SubPage>
  );
}

/** What cannot be written here, and why. */
function Without({ labels }: { labels: readonly Text[] }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  if (labels.length === 0) return null;
  return (
    <p className={styles.text}>
      <span className={styles.quiet}>
        {say(FORM_TEXTS.noColumns)} {labels.map(say).join(', ')}.
      </span>
    </p>
  );
}
