import { Button, Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { dropOwnDatapoint, keepOwnDatapoint } from '../../vsme/records/kept-changes';
import type { OwnDatapoint } from '../../vsme/records/kinds';
import type { VsmeRecords } from '../../vsme/records/vsme-records';
import type { Report } from '../../vsme/report';
import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { KeptField, typedNumber } from './kept-field';
import { KEPT_TEXTS } from './kept-texts';
import type { PlanKept } from './kept-view';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  point: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  add: { alignSelf: 'flex-start' },
});

const EMPTY = { label: '', disclosure: 'GEN', unit: '', value: '', note: '', required: false };

/** What the user reports beyond the standard: the ESG-skabelon lets points be added and deleted. */
export function OwnDatapoints(props: {
  report: Report;
  records: VsmeRecords;
  busy: boolean;
  onPlan: PlanKept;
}): ReactNode {
  const { report, records, busy, onPlan } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const disclosures = [...new Set([...report.datapoints.values()].map(({ disclosure }) => disclosure))];
  const keep = (): void => {
    setTried(true);
    if (typed.label.trim() === '') return;
    const own = ownOf(typed, records.ownDatapoints);
    onPlan((snapshot) => keepOwnDatapoint(snapshot, own));
    setTyped(EMPTY);
    setTried(false);
  };
  return (
    <Section title={say(KEPT_TEXTS.own)}>
      <div className={styles.form}>
        <p className={styles.text}>{say(KEPT_TEXTS.ownIntro)}</p>
        <ul className={styles.list} aria-label={say(KEPT_TEXTS.own)}>
          {records.ownDatapoints.map((own) => (
            <li key={own.id} className={styles.row}>
              <span className={styles.point}>
                {own.disclosure} · {own.label}: {shown(own, say)} {own.unit}
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DeleteRegular />}
                disabled={busy}
                aria-label={`${say(KEPT_TEXTS.delete)}: ${own.label}`}
                onClick={() => {
                  onPlan((snapshot) => dropOwnDatapoint(snapshot, own));
                }}
              />
            </li>
          ))}
        </ul>
        <KeptField
          label={KEPT_TEXTS.label}
          value={typed.label}
          problem={tried && typed.label.trim() === '' ? KEPT_TEXTS.missing : undefined}
          onChange={(label) => {
            setTyped({ ...typed, label });
          }}
        />
        <Field size="small" label={say(KEPT_TEXTS.disclosure)}>
          <Select
            size="small"
            value={typed.disclosure}
            onChange={(_event, { value }) => {
              setTyped({ ...typed, disclosure: value });
            }}
          >
            {disclosures.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </Select>
        </Field>
        {(['value', 'unit', 'note'] as const).map((field) => (
          <KeptField
            key={field}
            label={field === 'value' ? KEPT_TEXTS.ownValue : KEPT_TEXTS[field]}
            value={typed[field]}
            onChange={(text) => {
              setTyped({ ...typed, [field]: text });
            }}
          />
        ))}
        <Checkbox
          label={say(KEPT_TEXTS.required)}
          checked={typed.required}
          onChange={(_event, { checked }) => {
            setTyped({ ...typed, required: checked === true });
          }}
        />
        <Button className={styles.add} size="small" disabled={busy} onClick={keep}>
          {say(KEPT_TEXTS.addOwn)}
        </Button>
      </div>
    </Section>
  );
}

function shown({ value }: OwnDatapoint, say: (text: Text) => string): string {
  if (value === undefined) return '–';
  return typeof value === 'number' ? say(quotedValue(value)) : value;
}

/** A number is kept as one, and everything else as the text it is. */
function ownOf(typed: typeof EMPTY, known: readonly OwnDatapoint[]): OwnDatapoint {
  const { label, disclosure, unit, value, note, required } = typed;
  const ids = new Set(known.map(({ id }) => id));
  let number = known.length + 1;
  while (ids.has(`eget_${number}`)) number++;
  return {
    id: `eget_${number}`,
    disclosure,
    label: label.trim(),
    unit: unit.trim(),
    requirement: required ? 'skal' : 'kan',
    ...(value.trim() !== '' && { value: typedNumber(value) ?? value.trim() }),
    note: note.trim(),
  };
}
