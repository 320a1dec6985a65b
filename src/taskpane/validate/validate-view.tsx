import { useState, type ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import type { Assessment, VsmeAssessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import type { FindingFilter } from './finding-groups';
import { Findings } from './findings';
import { Review } from './review';

/** What the rules found, the way from a finding to its cell and its correction, and what a reviewer makes of it. */
export function ValidateView(props: {
  assessment: VsmeAssessment;
  workspace: Workspace<Assessment>;
  busy: boolean;
  titleOf: (disclosure: string) => string;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
  onGoTo: (finding: Finding) => void;
  onFix: (finding: Finding) => void;
}): ReactNode {
  const { assessment, workspace, busy, ...list } = props;
  const [accepting, setAccepting] = useState<Finding | null>(null);
  return (
    <>
      <Findings findings={assessment.validation.findings} {...list} onAccept={setAccepting} />
      <Review
        assessment={assessment}
        workspace={workspace}
        busy={busy}
        accepting={accepting}
        onAccepted={() => {
          setAccepting(null);
        }}
      />
    </>
  );
}
