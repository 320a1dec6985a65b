import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readNumber } from '../../workbook/typed-text';
import type { Text } from '../../workbook/text';
import { useLanguage } from '../shell/language';

/** A line of text with its label, and what is wrong with it. */
export function KeptField(props: {
  label: Text;
  value: string;
  problem?: Text | undefined;
  onChange: (value: string) => void;
}): ReactNode {
  const { say } = useLanguage();
  return (
    <Field
      size="small"
      label={say(props.label)}
      {...(props.problem && { validationMessage: say(props.problem) })}
    >
      <Input
        size="small"
        value={props.value}
        onChange={(_event, { value }) => {
          props.onChange(value);
        }}
      />
    </Field>
  );
}

/** Danish or English spelling; `null` for what is no number. */
export function typedNumber(text: string): number | null {
  return readNumber(text, 'danish') ?? readNumber(text, 'invariant');
}
