import { Checkbox, Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BoundDatapoint } from '../../vsme/report';
import { useLanguage } from '../shell/language';
import { useForm } from './form-context';
import { FILL_TEXTS } from './texts';

/** A question that is answered by ticking whatever applies. */
export function TickBoxesField({ bound }: { bound: BoundDatapoint }): ReactNode {
  const { valueIn, onEdit } = useForm();
  const { say } = useLanguage();
  const { datapoint, cells } = bound;
  return (
    <Field label={say(datapoint.label)}>
      <div role="group" aria-label={say(datapoint.label)}>
        {cells.map(({ cell, locked }, index) => (
          <div key={cell}>
            <Checkbox
              disabled={locked === true}
              checked={valueIn(bound, index + 1) === true}
              label={bound.printedQuestion(index + 1) ?? `${say(FILL_TEXTS.rows.row)} ${index + 1}`}
              onChange={(_event, { checked }) => {
                onEdit([
                  {
                    datapoint: datapoint.id,
                    ...(cells.length > 1 && { row: index + 1 }),
                    value: checked === true,
                  },
                ]);
              }}
            />
          </div>
        ))}
      </div>
    </Field>
  );
}
