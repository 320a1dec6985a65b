import { Field, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { answerKey } from '../../vsme/form/drafts';
import { isSupplied } from '../../vsme/form/form-parts';
import { helpFor } from '../../vsme/help/help';
import type { BoundDatapoint } from '../../vsme/report';
import { answerKind } from '../../vsme/rules/reading';
import { quotedValue } from '../../workbook/shown-value';
import { STATE_TEXTS } from '../overview/texts';
import { useLanguage } from '../shell/language';
import { AnswerInput } from './answer-input';
import { useForm } from './form-context';
import { OriginFields } from './origin-fields';
import { FILL_TEXTS, REQUIREMENTS } from './texts';
import { unitShown } from './unit';

const useStyles = makeStyles({
  answer: { padding: `${tokens.spacingVerticalS} 0` },
  note: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer', minHeight: '24px', lineHeight: '24px' },
  supplied: { margin: 0, overflowWrap: 'anywhere' },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

/** One answer with all that helps to give it. */
export function AnswerField(props: { bound: BoundDatapoint; row?: number; label?: string }): ReactNode {
  const { bound, row = 1 } = props;
  const { datapoint, cells } = bound;
  const form = useForm();
  const styles = useStyles();
  const { say } = useLanguage();
  const [editing, setEditing] = useState(false);
  const cell = cells[row - 1];
  const label = props.label ?? say(datapoint.label);
  const refusal = form.refusals.get(answerKey(datapoint.id, row));
  const help = helpFor(datapoint.id);
  const locked = cell?.locked === true;
  if (!cell) return null;
  if (datapoint.computed && (datapoint.computed.locked || locked)) {
    return <SuppliedAnswer bound={bound} row={row} label={label} />;
  }
  return (
    <div
      className={styles.answer}
      onFocus={() => {
        setEditing(true);
      }}
      onBlur={() => {
        setEditing(false);
      }}
    >
      <Field
        label={label}
        {...(refusal && !editing && { validationMessage: say(refusal), validationState: 'error' })}
        {...(locked && { hint: say(FILL_TEXTS.locked) })}
        {...(!locked && cell.formula !== undefined && { hint: say(FILL_TEXTS.overwrites) })}
      >
        <AnswerInput bound={bound} row={row} disabled={locked} />
      </Field>
      <p className={styles.note}>
        <Standing id={datapoint.id} paragraph={datapoint.paragraph} />{' '}
        <Link
          inline
          as="button"
          aria-label={`${cell.cell}: ${say(FILL_TEXTS.goToCell)}, ${label}`}
          onClick={() => {
            form.onGoTo(cell.sheet, cell.cell);
          }}
        >
          {cell.cell}
        </Link>
      </p>
      {help && (
        <details className={styles.note}>
          <summary className={styles.summary}>{say(FILL_TEXTS.help)}</summary>
          {say(help)}
        </details>
      )}
      {(answerKind(datapoint) === 'number' || isSupplied(bound)) && !locked && (
        <OriginFields bound={bound} row={row} />
      )}
    </div>
  );
}

/** What is asked, how it stands, and why. */
function Standing({ id, paragraph }: { id: string; paragraph: string }): ReactNode {
  const { states } = useForm();
  const { say } = useLanguage();
  const answer = states.get(id);
  if (!answer) return null;
  const { required, state, why } = answer;
  const standing = state === 'not-relevant' || state === 'optional' ? null : say(STATE_TEXTS[state]);
  return (
    <>
      {[say(REQUIREMENTS[required]), standing, paragraph === '-' ? null : `§ ${paragraph}`]
        .filter((one) => one !== null)
        .join(' · ')}
      {why && state !== 'filled' && <> · {say(why)}</>}
    </>
  );
}

/** What the template works out: to read, with its formula. */
function SuppliedAnswer(props: { bound: BoundDatapoint; row: number; label: string }): ReactNode {
  const { bound, row, label } = props;
  const { report, onGoTo } = useForm();
  const styles = useStyles();
  const { say } = useLanguage();
  const cell = bound.cells[row - 1]!;
  const { type } = bound.datapoint;
  const unit = unitShown(report, bound.datapoint, row);
  const value =
    type === 'percent' && typeof cell.value === 'number'
      ? Number((cell.value * 100).toPrecision(12))
      : cell.value;
  return (
    <div className={styles.answer}>
      <p className={styles.supplied}>
        {label}:{' '}
        <strong>
          {value === null || value === '' ? say(FILL_TEXTS.notComputed) : say(quotedValue(value))}
          {typeof value === 'number' && unit && ` ${say(unit)}`}
        </strong>
      </p>
      <p className={styles.note}>
        {say(FILL_TEXTS.computed)}{' '}
        <Link
          inline
          as="button"
          aria-label={`${cell.cell}: ${say(FILL_TEXTS.goToCell)}, ${label}`}
          onClick={() => {
            onGoTo(cell.sheet, cell.cell);
          }}
        >
          {cell.cell}
        </Link>
      </p>
      {cell.formula !== undefined && (
        <details className={styles.note}>
          <summary className={styles.summary}>{say(FILL_TEXTS.formula)}</summary>
          <span className={styles.code}>={cell.formula}</span>
        </details>
      )}
    </div>
  );
}
