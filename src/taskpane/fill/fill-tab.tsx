import type { ReactNode } from 'react';
import { bindReport } from '../../vsme/bind';
import type { Drafts } from '../../vsme/form/drafts';
import { planForm } from '../../vsme/form/plan-form';
import { formRequest, withFormDetails } from '../../vsme/form/form-details';
import type { Report } from '../../vsme/report';
import type { ChangeSet } from '../../workbook/change-set';
import type { Assessment, VsmeAssessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import { FillView } from './fill-view';

/** The forms over the open workbook. */
export default function FillTab(props: {
  workspace: Workspace<Assessment>;
  assessment: VsmeAssessment;
  drafts: Drafts;
  busy: boolean;
  onDrafts: (change: (drafts: Drafts) => Drafts) => void;
  /** @param disclosure whose drafts the changes are. */
  onPreview: (changeSet: ChangeSet, disclosure: string) => void;
}): ReactNode {
  const { workspace, assessment, drafts, onPreview } = props;
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
  return (
    <FillView
      assessment={assessment}
      drafts={drafts}
      busy={props.busy}
      onDrafts={props.onDrafts}
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
