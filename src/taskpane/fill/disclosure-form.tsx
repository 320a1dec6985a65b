import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { answerKey, withEdits, withOrigin, withoutDisclosure, type Drafts } from '../../vsme/form/drafts';
import { planForm } from '../../vsme/form/plan-form';
import { withFormDetails } from '../../vsme/form/form-details';
import { formParts, type FormPart, type ValueIn } from '../../vsme/form/form-parts';
import type { Report } from '../../vsme/report';
import { useLanguage } from '../shell/language';
import { counted } from '../texts';
import type { VsmeAssessment } from '../workspace/assessment';
import { AnswerField } from './answer-field';
import { AnswerRowsField } from './answer-rows';
import { AssistantPanels } from './assistant-panel';
import { FormProvider, type FormContext } from './form-context';
import { lacksSource } from './origin-fields';
import { CHANGES, FILL_TEXTS } from './texts';
import { TickBoxesField } from './tick-boxes';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  bar: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  count: { flexGrow: 1, minWidth: 0 },
});

/** One disclosure to fill in; what is typed is gathered, and written when it has been seen. */
export function DisclosureForm(props: {
  assessment: VsmeAssessment;
  disclosure: string;
  title: string;
  drafts: Drafts;
  busy: boolean;
  onDrafts: (change: (drafts: Drafts) => Drafts) => void;
  onReadDetails: (report: Report, disclosure: string) => Promise<Report | null>;
  onPreview: (disclosure: string) => void;
  onGoTo: (sheet: string, cell: string) => void;
  onBack: () => void;
}): ReactNode {
  const { assessment, disclosure, drafts, onDrafts, onReadDetails } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [onlyMissing, setOnlyMissing] = useState(false);
  const { details, reading } = useDetails(assessment, disclosure, onReadDetails);
  const read = assessment.validation.report;
  const report = useMemo(() => withFormDetails(read, details), [read, details]);
  const plan = useMemo(
    () => planForm(report, assessment.snapshot, drafts, disclosure),
    [report, assessment.snapshot, drafts, disclosure],
  );
  const valueIn: ValueIn = ({ datapoint: { id }, cells }, row) => {
    const edit = drafts.edits.get(answerKey(id, row));
    return edit ? edit.value : (cells[row - 1]?.value ?? null);
  };
  const form: FormContext = {
    report,
    states: assessment.states,
    records: assessment.records,
    drafts,
    refusals: plan.refusals,
    valueIn,
    onEdit: (edits) => {
      onDrafts((now) => withEdits(now, edits));
    },
    onOrigin: (origin) => {
      onDrafts((now) => withOrigin(now, origin));
    },
    onGoTo: props.onGoTo,
  };
  const parts = formParts(report, disclosure).filter((part) => !onlyMissing || hasLack(form, part));
  const { changeSet, refusals } = plan;
  return (
    <FormProvider value={form}>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={props.onBack}>
        {say(FILL_TEXTS.back)}
      </Button>
      <h1 className={styles.heading}>{props.title}</h1>
      {reading && (
        <p className={styles.note} role="status">
          {say(FILL_TEXTS.readingLists)}
        </p>
      )}
      <Switch
        label={say(FILL_TEXTS.origin.onlyMissing)}
        checked={onlyMissing}
        onChange={(_event, { checked }) => {
          setOnlyMissing(checked);
        }}
      />
      <AssistantPanels disclosure={disclosure} />
      {parts.map((part) => (
        <Part key={part.kind === 'rows' ? part.key : part.bound.datapoint.id} part={part} />
      ))}
      {parts.length === 0 && <p className={styles.note}>{say(FILL_TEXTS.origin.noneMissing)}</p>}
      {(changeSet !== null || refusals.size > 0) && (
        <div className={styles.bar} role="group" aria-label={say(FILL_TEXTS.preview)}>
          <span className={styles.count} role="status">
            {changeSet && `${changeSet.changes.length} ${say(counted(CHANGES, changeSet.changes.length))} `}
            {refusals.size > 0 && `${refusals.size} ${say(counted(FILL_TEXTS.refused, refusals.size))}`}
          </span>
          <Button
            size="small"
            onClick={() => {
              onDrafts((now) => withoutDisclosure(now, report, disclosure));
            }}
          >
            {say(FILL_TEXTS.discard)}
          </Button>
          <Button
            size="small"
            appearance="primary"
            disabled={props.busy || changeSet === null || refusals.size > 0}
            onClick={() => {
              props.onPreview(disclosure);
            }}
          >
            {say(FILL_TEXTS.preview)}
          </Button>
        </div>
      )}
    </FormProvider>
  );
}

function Part({ part }: { part: FormPart }): ReactNode {
  switch (part.kind) {
    case 'answer':
      return <AnswerField bound={part.bound} />;
    case 'flags':
      return <TickBoxesField bound={part.bound} />;
    case 'rows':
      return <AnswerRowsField part={part} />;
  }
}

function hasLack(form: FormContext, part: FormPart): boolean {
  const columns = part.kind === 'rows' ? part.columns : [part.bound];
  return columns.some((bound) => bound.cells.some((_cell, index) => lacksSource(form, bound, index + 1)));
}

/** Formulas, locks and long lists are read once for each form: they do not change as one types. */
function useDetails(
  { template, validation: { report } }: VsmeAssessment,
  disclosure: string,
  onRead: (report: Report, disclosure: string) => Promise<Report | null>,
): { readonly details: Report | null; readonly reading: boolean } {
  const [read, setRead] = useState<{ readonly of: string; readonly details: Report | null } | null>(null);
  const wanted = `${template.release} ${disclosure}`;
  useEffect(() => {
    let current = true;
    void onRead(report, disclosure).then((details) => {
      if (current) setRead({ of: wanted, details });
    });
    return () => {
      current = false;
    };
    // The report is newer after every edit; what is read here is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);
  const known = read?.of === wanted ? read : null;
  return { details: known?.details ?? null, reading: known === null };
}
