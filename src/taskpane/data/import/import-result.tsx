import { Button, Checkbox, ProgressBar } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { placeOf } from '../../../handlingsplan/data/figure-table';
import {
  importReport,
  type ImportReport,
  type ReplacedFigure,
} from '../../../handlingsplan/data/import/figure-import';
import { importChanges } from '../../../handlingsplan/data/import/import-changes';
import type { ImportMapping } from '../../../handlingsplan/data/import/mapping';
import type { ReadFigure } from '../../../handlingsplan/data/import/read-row';
import type { SourceTable } from '../../../handlingsplan/data/import/source-table';
import type { PlanBook } from '../../../handlingsplan/plan-book';
import { usePlan } from '../../plan/plan-context';
import { usePlanStyles } from '../../plan/plan-styles';
import { useLanguage } from '../../shell/language';
import { Section } from '../../shell/section';
import { counted } from '../../texts';
import { amountText } from '../figure-words';
import { COUNTS, IMPORT_TEXTS } from './texts';
import { UnusedList } from './unused-list';
import { useImportReport } from './use-import-report';

/** More than anybody reads, and few enough to draw at once. */
const MOST_SHOWN = 100;

/** What a file would do to the plan, and what of it would do nothing. */
export function ImportResult(props: {
  book: PlanBook;
  table: SourceTable;
  mapping: ImportMapping;
  onApplied: () => void;
}): ReactNode {
  const { book, table, mapping } = props;
  const { say } = useLanguage();
  const styles = usePlanStyles();
  const progress = useImportReport(book, table, mapping);
  if (progress.kind === 'reading') {
    const { done, total } = progress;
    const label = `${say(IMPORT_TEXTS.reading)}: ${done} / ${total}`;
    return (
      <Section title={say(IMPORT_TEXTS.result)}>
        <p className={styles.text}>{label}</p>
        <ProgressBar aria-label={label} value={done} max={total} />
      </Section>
    );
  }
  return <Report key={JSON.stringify(mapping)} {...props} report={progress.report} />;
}

function Report(props: Parameters<typeof ImportResult>[0] & { report: ImportReport }): ReactNode {
  const { table, mapping, report, onApplied } = props;
  const { added, replaced, unused, unusedColumns } = report;
  const { busy, canEdit, onEdit } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return (
    <Section title={say(IMPORT_TEXTS.result)}>
      <p className={styles.text} role="status">
        {[
          `${added.length} ${say(counted(COUNTS.added, added.length))}`,
          `${replaced.length} ${say(counted(COUNTS.replaced, replaced.length))}`,
          `${unused.length} ${say(counted(COUNTS.unused, unused.length))}`,
        ].join(', ')}
        .
      </p>
      {replaced.length > 0 && <Replaced replaced={replaced} chosen={chosen} onChosen={setChosen} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy || !canEdit || added.length + chosen.size === 0}
          onClick={() => {
            onEdit((read) => {
              // From the plan as it is now: it may have been edited since the file was chosen.
              const now = importReport(read, table, mapping);
              return importChanges(
                read,
                now.added,
                now.replaced.filter(({ read: one }) => chosen.has(placeIn(one))),
              );
            }, onApplied);
          }}
        >
          {say(IMPORT_TEXTS.preview)}
        </Button>
      </div>
      {added.length > 0 && (
        <Section title={`${say(IMPORT_TEXTS.newTitle)} (${added.length})`}>
          <ul className={styles.list}>
            {added.slice(0, MOST_SHOWN).map(({ read }) => (
              <li key={placeIn(read)} className={styles.item}>
                {nameOf(read)}: {say(amountText(read.value, read.subject.unit))}
                {read.doubts.map((doubt) => (
                  <p key={doubt.en} className={styles.quiet}>
                    {say(IMPORT_TEXTS.check)}: {say(doubt)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          <More count={added.length - MOST_SHOWN} />
        </Section>
      )}
      {unusedColumns.length > 0 && (
        <p className={styles.text}>
          {say(IMPORT_TEXTS.unusedColumns)}:{' '}
          {unusedColumns.map((heading) => heading || say(IMPORT_TEXTS.unnamed)).join(', ')}
        </p>
      )}
      <UnusedList unused={unused} />
    </Section>
  );
}

/** Old and new value of each; nothing is replaced before it is ticked. */
function Replaced(props: {
  replaced: readonly ReplacedFigure[];
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}): ReactNode {
  const { replaced, chosen, onChosen } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  return (
    <Section title={`${say(IMPORT_TEXTS.replacedTitle)} (${replaced.length})`}>
      <p className={styles.quiet}>{say(IMPORT_TEXTS.replacedIntro)}</p>
      <Checkbox
        label={say(IMPORT_TEXTS.replaceAll)}
        checked={chosen.size === replaced.length ? true : chosen.size > 0 ? 'mixed' : false}
        onChange={(_event, { checked }) => {
          onChosen(new Set(checked === true ? replaced.map(({ read }) => placeIn(read)) : []));
        }}
      />
      <ul className={styles.list}>
        {replaced.slice(0, MOST_SHOWN).map(({ read, figure }) => {
          const key = placeIn(read);
          const { unit } = read.subject;
          const shown = (value: number | null): string =>
            value === null ? '–' : say(amountText(value, unit));
          const average =
            read.benchmark === null || read.benchmark === figure.benchmark.value
              ? ''
              : `; ${say(IMPORT_TEXTS.average)}: ${shown(figure.benchmark.value)} → ${shown(read.benchmark)}`;
          return (
            <li key={key}>
              <Checkbox
                label={`${nameOf(read)}, ${placeOf(figure)}: ${shown(figure.value.value)} → ${shown(read.value)}${average}`}
                checked={chosen.has(key)}
                onChange={(_event, { checked }) => {
                  const others = [...chosen].filter((one) => one !== key);
                  onChosen(new Set(checked === true ? [...others, key] : others));
                }}
              />
            </li>
          );
        })}
      </ul>
      <More count={replaced.length - MOST_SHOWN} />
    </Section>
  );
}

function More({ count }: { count: number }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  if (count <= 0) return null;
  return (
    <p className={styles.quiet}>
      +{count} {say(IMPORT_TEXTS.more)}
    </p>
  );
}

/** Which figure of the file. */
function placeIn({ line, column }: ReadFigure): string {
  return `${line}:${column}`;
}

function nameOf({ subject: { maalepunkt, indicator, afdeling }, year }: ReadFigure): string {
  return [maalepunkt.id, indicator, ...(afdeling === null ? [] : [afdeling]), year].join(' · ');
}
