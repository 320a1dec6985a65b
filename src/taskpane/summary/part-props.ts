import type { OnPreview } from '../views-props';
import type { Assessment, PlanAssessment, VsmeAssessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceState } from '../workspace/workspace-state';

/** A workbook that can be summed up. */
export type SummedUp = PlanAssessment | VsmeAssessment;

/** What every part of the page is given. */
export interface PartProps<A extends SummedUp> {
  readonly assessment: A;
  readonly workspace: Workspace<Assessment>;
  readonly state: WorkspaceState<Assessment>;
  readonly onPreview: OnPreview;
}
