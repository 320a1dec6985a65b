import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CursorClickRegular, DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { referenceText } from '../../functions/insert/call-formula';
import { isBlankAllowed } from '../../functions/insert/typed-argument';
import type { Parameter } from '../../functions/parameters/parameter';
import type { Text } from '../../workbook/text';
import { useLanguage } from '../shell/language';
import type { FieldDraft } from './call-draft';
import { INSERT_TEXTS } from './texts';

const useStyles = makeStyles({
  // Neither a long hint nor a field's own width may push the button out of a narrow pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

/** One argument: a value that is typed, or cells that are selected in the sheet and taken from there. */
export function ArgumentField(props: {
  parameter: Parameter<unknown>;
  field: FieldDraft;
  /** The sheet of the formula. */
  home: string;
  problem: Text | null;
  onChange: (field: FieldDraft) => void;
  onTake: () => void;
}): ReactNode {
  const { parameter, field, home, problem, onChange, onTake } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const name = say(parameter.name);
  const label = parameter.optional ? `${name} (${say(INSERT_TEXTS.optional)})` : name;
  const isTaken = field.kind !== 'typed';
  return (
    <Field
      className={styles.field}
      label={label}
      required={!isBlankAllowed(parameter)}
      hint={say(parameter.description)}
      {...(problem && { validationMessage: say(problem) })}
    >
      {(control) => (
        <div className={styles.row}>
          <Input
            {...control}
            className={styles.input}
            readOnly={isTaken}
            value={shownIn(field, home)}
            {...(isTaken && {
              contentAfter: (
                <Button
                  size="small"
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={`${say(INSERT_TEXTS.remove)}: ${name}`}
                  onClick={() => {
                    onChange({ kind: 'typed', text: '' });
                  }}
                />
              ),
            })}
            onChange={(_event, { value }) => {
              onChange({ kind: 'typed', text: value });
            }}
          />
          <Button
            className={styles.button}
            icon={<CursorClickRegular />}
            aria-label={`${say(INSERT_TEXTS.take)}: ${name}`}
            title={say(INSERT_TEXTS.take)}
            onClick={onTake}
          />
        </div>
      )}
    </Field>
  );
}

function shownIn(field: FieldDraft, home: string): string {
  switch (field.kind) {
    case 'typed':
      return field.text;
    case 'cells':
      return referenceText(field, home);
    case 'table':
      return field.reference;
  }
}
