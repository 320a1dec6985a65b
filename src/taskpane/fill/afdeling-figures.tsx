import { Button, Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { afdelingDifferences, type AfdelingDifference } from '../../vsme/records/afdelinger';
import { dropAfdelingValue, keepAfdelingValue, writeSumOfAfdelinger } from '../../vsme/records/kept-changes';
import type { VsmeRecords } from '../../vsme/records/vsme-records';
import type { BoundDatapoint, Report } from '../../vsme/report';
import { answerKind } from '../../vsme/rules/reading';
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
  figure: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const EMPTY = { afdeling: '', value: '', source: '', estimated: false };

/** The parts of one figure of the organisation, and their sum. */
export function AfdelingFigures(props: {
  report: Report;
  records: VsmeRecords;
  busy: boolean;
  onPlan: PlanKept;
}): ReactNode {
  const { report, records, busy, onPlan } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [figure, setFigure] = useState(records.afdelingValues[0]?.datapoint ?? '');
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const parts = records.afdelingValues.filter(({ datapoint }) => datapoint === figure);
  const difference = afdelingDifferences(report, records).find(({ datapoint }) => datapoint === figure);
  const value = typedNumber(typed.value);
  const keep = (): void => {
    setTried(true);
    if (typed.afdeling.trim() === '' || value === null) return;
    const { afdeling, source, estimated } = typed;
    onPlan((snapshot) =>
      keepAfdelingValue(snapshot, {
        datapoint: figure,
        afdeling: afdeling.trim(),
        value,
        unit: '',
        source,
        estimated,
      }),
    );
    setTyped(EMPTY);
    setTried(false);
  };
  return (
    <Section title={say(KEPT_TEXTS.afdelinger)}>
      <div className={styles.form}>
        <p className={styles.text}>{say(KEPT_TEXTS.afdelingerIntro)}</p>
        <Field label={say(KEPT_TEXTS.figure)}>
          <Select
            size="small"
            value={figure}
            onChange={(_event, { value: chosen }) => {
              setFigure(chosen);
            }}
          >
            <option value="">{say(KEPT_TEXTS.choose)}</option>
            {figuresIn(report).map(({ datapoint: { id, label }, disclosure }) => (
              <option key={id} value={id}>
                {disclosure} {say(label)}
              </option>
            ))}
          </Select>
        </Field>
        {figure !== '' && (
          <>
            <ul className={styles.list} aria-label={say(KEPT_TEXTS.afdelinger)}>
              {parts.map((part) => (
                <li key={part.afdeling} className={styles.row}>
                  <span className={styles.figure}>
                    {part.afdeling}: {say(quotedValue(part.value))}
                    {part.source !== '' && ` · ${part.source}`}
                    {part.estimated && ` · ${say(KEPT_TEXTS.estimated)}`}
                  </span>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    disabled={busy}
                    aria-label={`${say(KEPT_TEXTS.remove)}: ${part.afdeling}`}
                    onClick={() => {
                      onPlan((snapshot) => dropAfdelingValue(snapshot, part));
                    }}
                  />
                </li>
              ))}
            </ul>
            {difference && <p className={styles.text}>{say(differenceText(difference))}</p>}
            <KeptField
              label={KEPT_TEXTS.afdeling}
              value={typed.afdeling}
              problem={tried && typed.afdeling.trim() === '' ? KEPT_TEXTS.missing : undefined}
              onChange={(afdeling) => {
                setTyped({ ...typed, afdeling });
              }}
            />
            <KeptField
              label={KEPT_TEXTS.value}
              value={typed.value}
              problem={tried && value === null ? KEPT_TEXTS.notANumber : undefined}
              onChange={(text) => {
                setTyped({ ...typed, value: text });
              }}
            />
            <KeptField
              label={KEPT_TEXTS.source}
              value={typed.source}
              onChange={(source) => {
                setTyped({ ...typed, source });
              }}
            />
            <Checkbox
              label={say(KEPT_TEXTS.estimated)}
              checked={typed.estimated}
              onChange={(_event, { checked }) => {
                setTyped({ ...typed, estimated: checked === true });
              }}
            />
            <div className={styles.actions}>
              <Button size="small" disabled={busy} onClick={keep}>
                {say(KEPT_TEXTS.add)}
              </Button>
              <Button
                size="small"
                appearance="primary"
                disabled={busy || parts.length === 0 || difference === undefined}
                onClick={() => {
                  onPlan((snapshot, read) => writeSumOfAfdelinger(snapshot, read, figure));
                }}
              >
                {say(KEPT_TEXTS.sum)}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

/** Single amounts that people give: a table has its own rows, and percentages do not add up. */
function figuresIn({ datapoints }: Report): readonly BoundDatapoint[] {
  return [...datapoints.values()].filter(
    ({ datapoint, cells }) =>
      answerKind(datapoint) === 'number' &&
      !['year', 'percent'].includes(datapoint.type) &&
      datapoint.computed?.locked !== true &&
      cells.length === 1,
  );
}

function differenceText({ sum, total, units }: AfdelingDifference): Text {
  if (sum === null) {
    const named = units.join(', ');
    return {
      da: `${KEPT_TEXTS.unitsDiffer.da} ${named}.`,
      en: `${KEPT_TEXTS.unitsDiffer.en} ${named}.`,
    };
  }
  const [gives, says] = [quotedValue(sum), total === null ? KEPT_TEXTS.blank : quotedValue(total)];
  return {
    da: `${KEPT_TEXTS.differs.da} ${gives.da}, ${KEPT_TEXTS.butTotal.da} ${says.da}.`,
    en: `${KEPT_TEXTS.differs.en} ${gives.en}, ${KEPT_TEXTS.butTotal.en} ${says.en}.`,
  };
}
