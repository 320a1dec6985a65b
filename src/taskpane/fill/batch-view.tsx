import { Button, Field, Select, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { readAnswerTable, type AnswerTable } from '../../vsme/batch-fill/answer-table';
import {
  ROLES,
  hasAnswers,
  proposeMapping,
  withUse,
  type ColumnMapping,
  type ColumnUse,
} from '../../vsme/batch-fill/column-mapping';
import { planBatch, type UnusedAnswer } from '../../vsme/batch-fill/plan-batch';
import type { Report } from '../../vsme/report';
import type { ChangeSet } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import { useLanguage } from '../shell/language';
import { counted } from '../texts';
import { BATCH_TEXTS, COLUMN_USES, NOT_USED } from './batch-texts';
import { FILL_TEXTS } from './texts';

const LARGEST = 5 * 1024 * 1024;
/** More than anybody reads, and few enough to draw at once. */
const MOST_SHOWN = 200;
const USES = [...ROLES, 'answers'] as const;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  back: { alignSelf: 'flex-start' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  below: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  file: { maxWidth: '100%', minHeight: '32px' },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
  unused: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** The workbook with everything answers are planned from. */
export interface BatchDetails {
  readonly report: Report;
  readonly snapshot: Snapshot;
}

type Chosen =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly text: Text }
  | {
      readonly kind: 'table';
      readonly table: AnswerTable;
      readonly mapping: ColumnMapping;
      readonly details: BatchDetails;
    };

/** Answers of a local file: what its columns hold, what would be used, and why the rest would not. */
export default function BatchView(props: {
  busy: boolean;
  /** `null` when the workbook could not be read; the pane then says why. */
  onReadDetails: () => Promise<BatchDetails | null>;
  onPreview: (changeSet: ChangeSet) => void;
  onBack: () => void;
}): ReactNode {
  const { busy, onReadDetails, onPreview, onBack } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<Chosen>({ kind: 'nothing' });
  const newest = useRef<File | null>(null);

  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    newest.current = file;
    setChosen({ kind: 'reading' });
    const next = await read(file, onReadDetails);
    if (newest.current === file) setChosen(next);
  };
  return (
    <div className={styles.view}>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {say(FILL_TEXTS.back)}
      </Button>
      <h1 className={styles.heading}>{say(BATCH_TEXTS.title)}</h1>
      <p className={styles.text}>{say(BATCH_TEXTS.intro)}</p>
      <Field
        label={say(BATCH_TEXTS.choose)}
        {...(chosen.kind === 'problem' && { validationMessage: say(chosen.text) })}
      >
        {(field) => (
          <input
            {...field}
            className={styles.file}
            type="file"
            accept=".csv,.txt,.tsv,.json"
            onChange={({ target }) => {
              void choose(target.files?.[0]);
            }}
          />
        )}
      </Field>
      {chosen.kind === 'reading' && <Spinner size="tiny" label={say(BATCH_TEXTS.reading)} />}
      {chosen.kind === 'table' && (
        <Mapped
          {...chosen}
          busy={busy}
          onMapping={(mapping) => {
            setChosen({ ...chosen, mapping });
          }}
          onPreview={async () => {
            const details = await onReadDetails();
            if (!details) return;
            setChosen({ ...chosen, details });
            const { table, mapping } = chosen;
            const { changeSet } = planBatch(details.report, details.snapshot, table, mapping);
            if (changeSet.changes.length > 0) onPreview(changeSet);
          }}
        />
      )}
    </div>
  );
}

async function read(file: File, readDetails: () => Promise<BatchDetails | null>): Promise<Chosen> {
  if (file.size > LARGEST) return { kind: 'problem', text: BATCH_TEXTS.tooLarge };
  try {
    const table = readAnswerTable(file.name, new Uint8Array(await file.arrayBuffer()));
    if (table.rows.length === 0) return { kind: 'problem', text: BATCH_TEXTS.noRows };
    const details = await readDetails();
    if (!details) return { kind: 'nothing' };
    return { kind: 'table', table, details, mapping: proposeMapping(details.report, table) };
  } catch (failure) {
    return { kind: 'problem', text: failure instanceof UserError ? failure.text : BATCH_TEXTS.unreadable };
  }
}

function Mapped(props: {
  table: AnswerTable;
  mapping: ColumnMapping;
  details: BatchDetails;
  busy: boolean;
  onMapping: (mapping: ColumnMapping) => void;
  onPreview: () => Promise<void>;
}): ReactNode {
  const { table, mapping, details, busy } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const plan = useMemo(
    () => planBatch(details.report, details.snapshot, table, mapping),
    [details, table, mapping],
  );
  const { used, unused, changeSet } = plan;
  return (
    <>
      <h2 className={styles.below}>{say(BATCH_TEXTS.columns)}</h2>
      {table.headings.map((heading, column) => (
        <Field key={column} label={heading || say(BATCH_TEXTS.unnamed)}>
          <Select
            size="small"
            value={mapping[column] ?? ''}
            onChange={(_event, { value }) => {
              props.onMapping(withUse(mapping, column, columnUse(value)));
            }}
          >
            <option value="">{say(NOT_USED)}</option>
            {USES.map((use) => (
              <option key={use} value={use}>
                {say(COLUMN_USES[use])}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <div role="status">
        {hasAnswers(mapping) ? (
          <p className={styles.text}>
            {used.length} {say(counted(BATCH_TEXTS.used, used.length))}, {unused.length}{' '}
            {say(counted(BATCH_TEXTS.unused, unused.length))}.
          </p>
        ) : (
          <p className={styles.problem}>{say(BATCH_TEXTS.noAnswers)}</p>
        )}
        {used.length > 0 && changeSet.changes.length === 0 && (
          <p className={styles.text}>{say(BATCH_TEXTS.nothingNew)}</p>
        )}
      </div>
      <Button
        appearance="primary"
        disabled={busy || changeSet.changes.length === 0}
        onClick={() => {
          void props.onPreview();
        }}
      >
        {say(FILL_TEXTS.preview)}
      </Button>
      {unused.length > 0 && <Unused unused={unused} lineName={say(BATCH_TEXTS.line[table.format])} />}
    </>
  );
}

function Unused({ unused, lineName }: { unused: readonly UnusedAnswer[]; lineName: string }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const headingId = useId();
  const more = unused.length - MOST_SHOWN;
  return (
    <>
      <h2 id={headingId} className={styles.below}>
        {say(BATCH_TEXTS.unusedTitle)}
      </h2>
      <ul aria-labelledby={headingId} className={styles.unused}>
        {unused.slice(0, MOST_SHOWN).map(({ line, text, reason }, index) => (
          <li key={index}>
            {lineName} {line}: {text}. {say(reason)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.text}>
          {more} {say(BATCH_TEXTS.moreUnused)}.
        </p>
      )}
    </>
  );
}

function columnUse(name: string): ColumnUse {
  return USES.find((use) => use === name) ?? null;
}
