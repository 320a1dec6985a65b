import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { bindReport } from '../../vsme/bind';
import type { Drafts } from '../../vsme/form/drafts';
import { planForm } from '../../vsme/form/plan-form';
import { formRequest, withFormDetails } from '../../vsme/form/form-details';
import type { Report } from '../../vsme/report';
import { vsmeAreas } from '../../vsme/workbook-areas';
import type { ChangeSet } from '../../workbook/change-set';
import { useLanguage } from '../shell/language';
import type { Assessment, VsmeAssessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import { BATCH_TEXTS } from './batch-texts';
import type { BatchDetails } from './batch-view';
import { FillView } from './fill-view';
import { KEPT_TEXTS } from './kept-texts';

const BatchView = lazy(() => import('./batch-view'));
const KeptView = lazy(() => import('./kept-view'));

/** The forms over the open workbook, and answers from a file. */
export default function FillTab(props: {
  workspace: Workspace<Assessment>;
  assessment: VsmeAssessment;
  drafts: Drafts;
  busy: boolean;
  onDrafts: (change: (drafts: Drafts) => Drafts) => void;
  /** @param disclosure whose drafts the changes are, if they are drafts. */
  onPreview: (changeSet: ChangeSet, disclosure?: string) => void;
}): ReactNode {
  const { workspace, assessment, drafts, onPreview } = props;
  const { say } = useLanguage();
  const [view, setView] = useState<'forms' | 'file' | 'kept'>('forms');
  const { report } = assessment.validation;
  const readDetails = (of: Report, disclosure: string): Promise<Report | null> =>
    workspace.plan(formRequest(of, disclosure), (read) => bindReport(read, of.template));
  /** Planned from formulas and locks as they are now: a figure may have taken a formula's place since. */
  const preview = async (disclosure: string): Promise<void> => {
    const details = await readDetails(report, disclosure);
    if (!details) return;
    const { changeSet } = planForm(withFormDetails(report, details), assessment.snapshot, drafts, disclosure);
    if (changeSet) onPreview(changeSet, disclosure);
  };
  /** Answers of a file may be for any cell, and refer to any list. */
  const readAll = (): Promise<BatchDetails | null> =>
    workspace.plan({ depth: 'full', want: vsmeAreas('all') }, (snapshot) => ({
      snapshot,
      report: bindReport(snapshot, assessment.template),
    }));
  const backToForms = (): void => {
    setView('forms');
  };
  if (view === 'kept') {
    return (
      <Suspense fallback={<Spinner size="small" label={say(KEPT_TEXTS.title)} />}>
        <KeptView
          report={report}
          records={assessment.records}
          busy={props.busy}
          onPlan={(make) => {
            void workspace
              .plan({ depth: 'full', want: vsmeAreas('short') }, (snapshot) =>
                make(snapshot, bindReport(snapshot, assessment.template)),
              )
              .then((changeSet) => {
                if (changeSet && changeSet.changes.length > 0) onPreview(changeSet);
              });
          }}
          onBack={backToForms}
        />
      </Suspense>
    );
  }
  if (view === 'file') {
    return (
      <Suspense fallback={<Spinner size="small" label={say(BATCH_TEXTS.title)} />}>
        <BatchView
          busy={props.busy}
          onReadDetails={readAll}
          onPreview={(changeSet) => {
            onPreview(changeSet);
          }}
          onBack={backToForms}
        />
      </Suspense>
    );
  }
  return (
    <FillView
      assessment={assessment}
      drafts={drafts}
      busy={props.busy}
      onDrafts={props.onDrafts}
      onFromFile={() => {
        setView('file');
      }}
      onKept={() => {
        setView('kept');
      }}
      onReadDetails={readDetails}
      onPreview={(disclosure) => {
        void preview(disclosure);
      }}
      onGoTo={(sheet, cell) => {
        void workspace.goTo(sheet, cell);
      }}
    />
  );
}
