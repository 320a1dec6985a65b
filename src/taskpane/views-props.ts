import type { CellMeaning } from '../handlingsplan/explain-cells';
import type { Finding } from '../validation/finding';
import type { CellChange, ChangeSet } from '../workbook/change-set';
import type { FindingFilter } from './validate/finding-groups';
import type { Assessment } from './workspace/assessment';
import type { Workspace } from './workspace/workspace';
import type { View, WorkspaceState } from './workspace/workspace-state';

/** `null`: nothing is known of the cell. */
export type ExplainCell = (change: CellChange) => CellMeaning | null;

/** Shows what a change would do. @param onApplied is told when the user has had it made. */
export type OnPreview = (changeSet: ChangeSet, onApplied?: () => void, explain?: ExplainCell) => void;

/** What the views of one kind of workbook are given. */
export interface ViewsProps<A extends Assessment> {
  readonly assessment: A;
  readonly workspace: Workspace<Assessment>;
  readonly state: WorkspaceState<Assessment>;
  readonly view: View;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onPreview: OnPreview;
  readonly onGoTo: (finding: Finding) => void;
}
