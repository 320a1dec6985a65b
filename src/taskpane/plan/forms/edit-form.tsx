import { Button } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { AnyColumn } from '../../../handlingsplan/layout/layout';
import type { CellValue } from '../../../workbook/cell-value';
import { useLanguage } from '../../shell/language';
import { usePlan } from '../plan-context';
import { usePlanStyles } from '../plan-styles';
import { changedValues, type FormField, type Typed } from './field';
import { FieldInput } from './field-input';
import { FORM_TEXTS } from './texts';

/** Fields to fill in; what is typed is written when the change has been seen. */
export function EditForm<Key extends AnyColumn>(props: {
  fields: readonly FormField<Key>[];
  /** What stands there now. */
  before: Typed<Key>;
  /** What is proposed from the start, and written though nobody touches it. */
  proposed?: Typed<Key>;
  required?: Key;
  /** What cells hold that could not be understood, by field. */
  standing?: Readonly<Partial<Record<Key, string | null>>>;
  /** What is said beside the fields about what is typed, below the field with this key. */
  below?: { readonly key: Key; readonly said: (typed: Typed<Key>) => ReactNode };
  /** More to choose, at the end. */
  children?: ReactNode;
  onSubmit: (values: Readonly<Partial<Record<Key, CellValue>>>) => void;
  onCancel: () => void;
}): ReactNode {
  const { fields, before, required, onSubmit, onCancel } = props;
  const { busy } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  // What stands in the cells may change while one types; what is typed is compared with what was there at first.
  const [start] = useState(before);
  const [typed, setTyped] = useState<Typed<Key>>({ ...before, ...props.proposed });
  const [tried, setTried] = useState(false);
  const values = changedValues(start, typed);
  const isBlank = required !== undefined && (typed[required] ?? '').trim() === '';
  const isUnchanged = Object.keys(values).length === 0;

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isBlank && !isUnchanged && !busy) onSubmit(values);
  };

  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.fields}>
        {fields.map((field) => (
          <div key={field.key}>
            <FieldInput
              field={field}
              value={typed[field.key] ?? ''}
              required={field.key === required}
              standing={props.standing?.[field.key] ?? null}
              {...(field.key === required && tried && isBlank && { problem: say(FORM_TEXTS.required) })}
              onChange={(value) => {
                setTyped((now) => ({ ...now, [field.key]: value }));
              }}
            />
            {props.below?.key === field.key && props.below.said(typed)}
          </div>
        ))}
        {props.children}
      </div>
      {tried && isUnchanged && !isBlank && (
        <p className={styles.quiet} role="status">
          {say(FORM_TEXTS.nothing)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {say(FORM_TEXTS.save)}
        </Button>
        <Button onClick={onCancel}>{say(FORM_TEXTS.cancel)}</Button>
      </div>
    </form>
  );
}
