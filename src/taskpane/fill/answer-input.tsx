import { Checkbox, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellValue } from '../../workbook/cell-value';
import type { BoundDatapoint } from '../../vsme/report';
import { allowedValues } from '../../vsme/rules/allowed-values';
import { answerKind, readAnswer } from '../../vsme/rules/reading';
import { useLanguage } from '../shell/language';
import { useForm } from './form-context';
import { ListInput } from './list-input';
import { FILL_TEXTS } from './texts';
import { unitShown } from './unit';
import { shownInField, typedAnswer } from './typed-value';

/** The control one answer is given in. What it is called comes from the field around it. */
export function AnswerInput(props: { bound: BoundDatapoint; row: number; disabled?: boolean }): ReactNode {
  const { bound, row, disabled = false, ...field } = props;
  const { report, valueIn, onEdit } = useForm();
  const { say } = useLanguage();
  const { datapoint } = bound;
  const value = valueIn(bound, row);
  const change = (next: CellValue): void => {
    onEdit([{ datapoint: datapoint.id, ...(bound.cells.length > 1 && { row }), value: next }]);
  };
  const text = shownInField(datapoint, value);
  switch (datapoint.type) {
    case 'flags':
    case 'boolean': {
      const form = datapoint.answer ?? 'tick-box';
      const { meaning } = readAnswer(form, value);
      if (form === 'tick-box') {
        return (
          <Checkbox
            {...field}
            disabled={disabled}
            checked={meaning === true}
            label={say(FILL_TEXTS.yes)}
            onChange={(_event, { checked }) => {
              change(checked === true);
            }}
          />
        );
      }
      return (
        <RadioGroup
          {...field}
          layout="horizontal"
          disabled={disabled}
          value={typeof meaning === 'boolean' ? String(meaning) : ''}
          onChange={(_event, { value: chosen }) => {
            change(chosen === '' ? null : chosen === 'true');
          }}
        >
          <Radio value="true" label={say(FILL_TEXTS.yes)} />
          <Radio value="false" label={say(FILL_TEXTS.no)} />
          <Radio value="" label={say(FILL_TEXTS.blank)} />
        </RadioGroup>
      );
    }
    case 'choice':
    case 'unit':
    case 'reference':
      return (
        <ListInput
          {...field}
          disabled={disabled}
          value={text}
          allowed={datapoint.type === 'reference' ? sitesOf(report) : allowedValues(report, datapoint)}
          onChange={change}
        />
      );
    case 'textblock':
      return (
        <Textarea
          {...field}
          disabled={disabled}
          resize="vertical"
          value={text}
          onChange={(_event, { value: next }) => {
            change(typedAnswer(datapoint, next));
          }}
        />
      );
    default: {
      const unit = unitShown(report, datapoint, row);
      const isNumber = answerKind(datapoint) === 'number';
      return (
        <Input
          {...field}
          disabled={disabled}
          value={text}
          {...(isNumber && { inputMode: 'decimal' })}
          {...(unit && { contentAfter: say(unit) })}
          {...(datapoint.type === 'date' && { placeholder: say(FILL_TEXTS.date) })}
          onChange={(_event, { value: next }) => {
            change(typedAnswer(datapoint, next));
          }}
        />
      );
    }
  }
}

function sitesOf(report: ReturnType<typeof useForm>['report']): readonly string[] {
  const cells = report.datapoints.get('b1_site_id')?.cells ?? [];
  return cells.flatMap(({ value }) => (value === null || typeof value === 'object' ? [] : [String(value)]));
}
