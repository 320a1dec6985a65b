import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { answerKey } from '../../vsme/form/drafts';
import type { Origin } from '../../vsme/records/kinds';
import { originOf } from '../../vsme/records/vsme-records';
import type { BoundDatapoint } from '../../vsme/report';
import { answerKind } from '../../vsme/rules/reading';
import { useLanguage } from '../shell/language';
import { useForm, type FormContext } from './form-context';
import { FILL_TEXTS } from './texts';
import { shownInField } from './typed-value';

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    lineHeight: '24px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  missing: { color: tokens.colorStatusWarningForeground3 },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

const TEXT_FIELDS = ['source', 'voucher', 'responsible', 'note'] as const;

/** Where a figure comes from, as drafted or else as the workbook keeps it. */
export function originIn(
  { drafts, records }: FormContext,
  datapoint: string,
  row: number,
): Origin | undefined {
  return drafts.origins.get(answerKey(datapoint, row)) ?? originOf(records, datapoint, row);
}

/** A figure that is there, and of which nobody has said where it comes from. */
export function lacksSource(form: FormContext, bound: BoundDatapoint, row: number): boolean {
  const isFigure = /\d/.test(shownInField(bound.datapoint, form.valueIn(bound, row)));
  if (answerKind(bound.datapoint) !== 'number' || !isFigure) return false;
  return (originIn(form, bound.datapoint.id, row)?.source ?? '').trim() === '';
}

/** Source, voucher, estimate, responsible person and note of one figure. */
export function OriginFields({ bound, row }: { bound: BoundDatapoint; row: number }): ReactNode {
  const form = useForm();
  const styles = useStyles();
  const { say } = useLanguage();
  const { origin: texts } = FILL_TEXTS;
  const { id } = bound.datapoint;
  const origin: Origin = originIn(form, id, row) ?? {
    datapoint: id,
    ...(bound.cells.length > 1 && { row }),
    source: '',
    voucher: '',
    estimated: false,
    responsible: '',
    note: '',
  };
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        {say(texts.title)}
        {origin.source.trim() !== '' && `: ${origin.source}`}
        {lacksSource(form, bound, row) && <span className={styles.missing}> · {say(texts.missing)}</span>}
      </summary>
      <div className={styles.fields}>
        {TEXT_FIELDS.map((field) => (
          <Field key={field} size="small" label={say(texts[field])}>
            <Input
              size="small"
              value={origin[field]}
              onChange={(_event, { value }) => {
                form.onOrigin({ ...origin, [field]: value });
              }}
            />
          </Field>
        ))}
        <Checkbox
          label={say(texts.estimated)}
          checked={origin.estimated}
          onChange={(_event, { checked }) => {
            form.onOrigin({ ...origin, estimated: checked === true });
          }}
        />
      </div>
    </details>
  );
}
