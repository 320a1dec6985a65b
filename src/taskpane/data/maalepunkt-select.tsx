import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MAALEPUNKTER } from '../../handlingsplan/configuration/configuration';
import type { Text } from '../../workbook/text';
import { useLanguage } from '../shell/language';
import { FORM_TEXTS } from './texts';

/** One of the twenty, or none yet. */
export function MaalepunktSelect(props: {
  /** Id; `''` for none. */
  value: string;
  problem?: Text | undefined;
  onChange: (id: string) => void;
}): ReactNode {
  const { say } = useLanguage();
  return (
    <Field
      label={say(FORM_TEXTS.maalepunkt)}
      {...(props.problem && { validationMessage: say(props.problem) })}
    >
      <Select
        value={props.value}
        onChange={(_event, { value }) => {
          props.onChange(value);
        }}
      >
        <option value="">{say(FORM_TEXTS.choose)}</option>
        {MAALEPUNKTER.map(({ id, name }) => (
          <option key={id} value={id}>
            {id} {say(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
