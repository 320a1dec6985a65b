import { Combobox, Field, Input, Option, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LEVELS, STATUSES } from '../../../handlingsplan/configuration/configuration';
import type { AnyColumn } from '../../../handlingsplan/layout/layout';
import { useLanguage } from '../../shell/language';
import { responsibleIn } from '../find-in-plan';
import { usePlan } from '../plan-context';
import { usePlanStyles } from '../plan-styles';
import { LEVEL_TEXTS, STATUS_TEXTS } from '../texts';
import type { FormField } from './field';
import { FORM_TEXTS } from './texts';
import { useDayHint } from './use-day-hint';

/** One field with its label, and what is made of what is typed in it. */
export function FieldInput<Key extends AnyColumn>(props: {
  field: FormField<Key>;
  value: string;
  required: boolean;
  /** What is wrong with it. */
  problem?: string | undefined;
  /** What the cell holds that could not be understood. */
  standing: string | null;
  onChange: (value: string) => void;
}): ReactNode {
  const { field, value, required, problem, standing } = props;
  const { say } = useLanguage();
  const day = useDayHint(field.input === 'day' ? value : '');
  const unread =
    standing !== null && value === ''
      ? `${say(FORM_TEXTS.standing)} »${standing}«, ${say(FORM_TEXTS.notUnderstood)}`
      : undefined;
  const error = problem ?? day.error;
  const hint = day.hint ?? unread;
  return (
    <Field
      label={say(field.label)}
      required={required}
      {...(error !== undefined && { validationMessage: error })}
      {...(hint !== undefined && { hint })}
    >
      <Control {...props} />
    </Field>
  );
}

function Control<Key extends AnyColumn>(props: {
  field: FormField<Key>;
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  const { field, value, onChange } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  switch (field.input) {
    case 'text':
      return (
        <Textarea
          resize="vertical"
          value={value}
          onChange={(_event, { value: next }) => {
            onChange(next);
          }}
        />
      );
    case 'level':
      return (
        <Choice
          value={value}
          choices={LEVELS.map((level) => [level, say(LEVEL_TEXTS[level])])}
          onChange={onChange}
        />
      );
    case 'status':
      return (
        <Choice
          value={value}
          choices={STATUSES.map((status) => [status, say(STATUS_TEXTS[status])])}
          onChange={onChange}
        />
      );
    case 'yes':
      return (
        <Choice
          value={value}
          choices={[
            ['Ja', say(FORM_TEXTS.yes)],
            ['Nej', say(FORM_TEXTS.no)],
          ]}
          onChange={onChange}
        />
      );
    case 'person':
      return <PersonInput value={value} onChange={onChange} />;
    default:
      return (
        <Input
          className={styles.control}
          value={value}
          {...((field.input === 'number' || field.input === 'percent') && { inputMode: 'decimal' })}
          {...(field.input === 'year' && { inputMode: 'numeric' })}
          {...(field.input === 'percent' && { contentAfter: '%' })}
          {...(field.input === 'day' && { placeholder: '31-12-2027' })}
          onChange={(_event, { value: next }) => {
            onChange(next);
          }}
        />
      );
  }
}

/** What a field passes on to its control, besides what the control itself knows. */
type Labelled = Readonly<Record<string, unknown>>;

function Choice(
  props: {
    value: string;
    choices: readonly (readonly [value: string, shown: string])[];
    onChange: (value: string) => void;
  } & Labelled,
): ReactNode {
  const { value, choices, onChange, ...field } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  return (
    <Select
      {...field}
      className={styles.control}
      value={value}
      onChange={(_event, { value: next }) => {
        onChange(next);
      }}
    >
      <option value="">{say(FORM_TEXTS.none)}</option>
      {choices.map(([choice, shown]) => (
        <option key={choice} value={choice}>
          {shown}
        </option>
      ))}
    </Select>
  );
}

/** Anybody can be named; those the plan already names are suggested. */
function PersonInput(props: { value: string; onChange: (value: string) => void }): ReactNode {
  const { value, onChange, ...field } = props;
  const { book } = usePlan();
  const styles = usePlanStyles();
  const typed = value.trim().toLowerCase();
  const names = responsibleIn(book.plan).filter((name) => name.toLowerCase().includes(typed));
  return (
    <Combobox
      {...field}
      className={styles.control}
      input={{ className: styles.control }}
      freeform
      value={value}
      selectedOptions={[]}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onOptionSelect={(_event, { optionValue }) => {
        if (optionValue !== undefined) onChange(optionValue);
      }}
    >
      {names.map((name) => (
        <Option key={name} value={name}>
          {name}
        </Option>
      ))}
    </Combobox>
  );
}
