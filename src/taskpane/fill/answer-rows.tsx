import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { filledRows, isSupplied, nextEmptyRow, type AnswerRows } from '../../vsme/form/form-parts';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { AnswerField } from './answer-field';
import { useForm } from './form-context';
import { FILL_TEXTS } from './texts';
import { shownInField } from './typed-value';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  summary: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
});

/** A table or a list: its filled rows in a line each, one open at a time. */
export function AnswerRowsField({ part }: { part: AnswerRows }): ReactNode {
  const { columns, rowCount, fixed } = part;
  const { valueIn, onEdit } = useForm();
  const styles = useStyles();
  const { say } = useLanguage();
  const [open, setOpen] = useState<number | null>(null);
  const { rows: texts } = FILL_TEXTS;
  const filled = fixed
    ? Array.from({ length: rowCount }, (_, index) => index + 1)
    : filledRows(part, valueIn);
  const shown = open === null || filled.includes(open) ? filled : [...filled, open].sort((a, b) => a - b);
  const next = nextEmptyRow(part, valueIn, new Set(open === null ? [] : [open]));
  const title = columns.map(({ datapoint }) => say(datapoint.label)).join(', ');
  const titleOf = (row: number): string => {
    const question = fixed
      ? columns.map((one) => one.printedQuestion(row)).find((one) => one !== null)
      : null;
    const values = columns.flatMap(
      (column) => shownInField(column.datapoint, valueIn(column, row)).trim() || [],
    );
    return [question ?? null, values.join(' · ')].filter(Boolean).join(': ') || `${say(texts.row)} ${row}`;
  };
  const clear = (row: number): void => {
    setOpen(null);
    const given = columns.filter((column) => !isSupplied(column) && column.cells[row - 1] !== undefined);
    onEdit(given.map(({ datapoint: { id } }) => ({ datapoint: id, row, value: null })));
  };
  return (
    <Section title={title}>
      {shown.length === 0 && <p className={styles.note}>{say(texts.none)}</p>}
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row} className={styles.row}>
            <div className={styles.line}>
              <span className={styles.summary}>{titleOf(row)}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-expanded={open === row}
                aria-label={`${say(open === row ? texts.done : texts.edit)}: ${titleOf(row)}`}
                onClick={() => {
                  setOpen(open === row ? null : row);
                }}
              >
                {say(open === row ? texts.done : texts.edit)}
              </Button>
              {!fixed && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={`${say(texts.remove)}: ${titleOf(row)}`}
                  onClick={() => {
                    clear(row);
                  }}
                />
              )}
            </div>
            {open === row &&
              columns.map((column) => <AnswerField key={column.datapoint.id} bound={column} row={row} />)}
          </li>
        ))}
      </ul>
      {!fixed &&
        (next === null ? (
          <p className={styles.note}>{say(texts.full)}</p>
        ) : (
          <Button
            size="small"
            icon={<AddRegular />}
            aria-label={`${say(texts.add)}: ${title}`}
            onClick={() => {
              setOpen(next);
            }}
          >
            {say(texts.add)}
          </Button>
        ))}
    </Section>
  );
}
