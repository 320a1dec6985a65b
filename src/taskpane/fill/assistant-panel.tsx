import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { ASSISTANTS } from '../../vsme/assistants/assistants';
import type { Assistant, AssistantAnswers, Assisted } from '../../vsme/assistants/assistant';
import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { readNumber } from '../../workbook/typed-text';
import { UserError } from '../../workbook/user-error';
import { useLanguage } from '../shell/language';
import { useForm } from './form-context';
import { originIn } from './origin-fields';
import { FILL_TEXTS } from './texts';
import { typedText } from './typed-value';

const useStyles = makeStyles({
  panel: { padding: `${tokens.spacingVerticalXS} 0` },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
});

/** The calculations that give answers of a disclosure. */
export function AssistantPanels({ disclosure }: { disclosure: string }): ReactNode {
  const { report } = useForm();
  const { say } = useLanguage();
  const styles = useStyles();
  const fitting = ASSISTANTS.filter(({ datapoints }) =>
    datapoints.some((id) => report.datapoints.get(id)?.disclosure === disclosure),
  );
  return fitting.map((assistant) => (
    <details key={assistant.id} className={styles.panel}>
      <summary className={styles.summary}>
        {say(FILL_TEXTS.assistants.title)}: {say(assistant.title)}
      </summary>
      <AssistantPanel assistant={assistant} />
    </details>
  ));
}

type Outcome = { readonly assisted: Assisted; readonly used: boolean } | { readonly problem: Text };

function AssistantPanel({ assistant }: { assistant: Assistant }): ReactNode {
  const form = useForm();
  const styles = useStyles();
  const { say } = useLanguage();
  const { assistants: texts } = FILL_TEXTS;
  const outcomeId = useId();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const shownIn = (id: string, prefill: string | undefined): string => {
    const given = typed[id];
    if (given !== undefined) return given;
    const bound = prefill === undefined ? undefined : form.report.datapoints.get(prefill);
    return bound ? typedText(bound.datapoint, form.valueIn(bound, 1)) : '';
  };
  const compute = (): void => {
    try {
      const given: AssistantAnswers = Object.fromEntries(
        assistant.inputs.map(({ id, label, choices, prefill }) => {
          const text = shownIn(id, prefill).trim();
          return [id, text === '' ? null : choices ? text : numberTyped(text, label)];
        }),
      );
      setOutcome({ assisted: assistant.compute(given), used: false });
    } catch (refusal) {
      if (!(refusal instanceof UserError)) throw refusal;
      setOutcome({ problem: refusal.text });
    }
  };
  const use = (assisted: Assisted): void => {
    form.onEdit(assisted.edits.filter(({ datapoint }) => form.report.datapoints.has(datapoint)));
    for (const { datapoint, row } of assisted.edits) {
      const known = originIn(form, datapoint, row ?? 1);
      form.onOrigin({
        voucher: '',
        estimated: false,
        responsible: '',
        ...known,
        datapoint,
        ...(row !== undefined && { row }),
        source: say(texts.source),
        note: say(assisted.explanation),
      });
    }
    setOutcome({ assisted, used: true });
  };
  const labelOf = (id: string): string => {
    const bound = form.report.datapoints.get(id);
    return bound ? say(bound.datapoint.label) : id;
  };
  return (
    <div className={styles.body}>
      <p className={styles.text}>{say(assistant.help)}</p>
      {assistant.inputs.map(({ id, label, unit, required, choices, prefill }) => (
        <Field key={id} label={say(label)} required={required}>
          {choices ? (
            <Select
              value={shownIn(id, prefill)}
              onChange={(_event, { value }) => {
                setTyped({ ...typed, [id]: value });
                setOutcome(null);
              }}
            >
              <option value="" />
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {say(choice.label)}
                </option>
              ))}
            </Select>
          ) : (
            <Input
              inputMode="decimal"
              value={shownIn(id, prefill)}
              {...(unit && { contentAfter: say(unit) })}
              onChange={(_event, { value }) => {
                setTyped({ ...typed, [id]: value });
                setOutcome(null);
              }}
            />
          )}
        </Field>
      ))}
      <Button size="small" aria-describedby={outcomeId} onClick={compute}>
        {say(texts.compute)}
      </Button>
      <div id={outcomeId} role="status">
        {outcome && 'problem' in outcome && <p className={styles.problem}>{say(outcome.problem)}</p>}
        {outcome && 'assisted' in outcome && (
          <>
            <p className={styles.text}>{say(outcome.assisted.explanation)}</p>
            {outcome.assisted.edits.map(({ datapoint, row, value }) => (
              <p key={`${datapoint}[${row ?? ''}]`} className={styles.text}>
                {labelOf(datapoint)}: {say(quotedValue(value))}
                {!form.report.datapoints.has(datapoint) && ` – ${say(texts.noCell)}`}
              </p>
            ))}
            {outcome.used && <p className={styles.text}>{say(texts.used)}</p>}
          </>
        )}
      </div>
      {outcome && 'assisted' in outcome && !outcome.used && (
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            use(outcome.assisted);
          }}
        >
          {say(texts.use)}
        </Button>
      )}
    </div>
  );
}

function numberTyped(text: string, label: Text): number {
  const number = readNumber(text, 'danish') ?? readNumber(text, 'invariant');
  if (number !== null) return number;
  throw new UserError('assistant-input', {
    da: `»${text}« i »${label.da}« er ikke et tal som 1.234,5.`,
    en: `“${text}” in “${label.en}” is no number such as 1.234,5.`,
  });
}
