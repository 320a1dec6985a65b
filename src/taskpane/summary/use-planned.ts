import { useEffect, useEffectEvent, useState } from 'react';
import type { Snapshot, WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import type { Assessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';

/** What is made of the workbook, and what more than what is read after every edit must be read for it. */
export interface Planning<Plan> {
  readonly areas: (index: WorkbookIndex) => readonly WantedArea[];
  readonly make: (assessment: Assessment, snapshot: Snapshot) => Plan | null | Promise<Plan | null>;
}

export interface Planned<Plan> {
  /** What was made last; it stands until it has been made again. */
  readonly plan: Plan | null;
  /** It is of the workbook as it was last read, and of what is asked for now. */
  readonly isCurrent: boolean;
  readonly isWorking: boolean;
}

/** Milliseconds without a change of mind, and time for what was pressed to show that it was. */
const SETTLED = 100;

interface Made<Plan> {
  readonly plan: Plan | null;
  readonly asked: string;
  readonly from: Assessment;
}

/**
 * Something made of the workbook, and made again when either the workbook or what is asked for becomes another.
 *
 * @param asked what is asked for, in a word.
 */
export function usePlanned<Plan>(
  workspace: Workspace<Assessment>,
  assessment: Assessment,
  asked: string,
  { areas, make }: Planning<Plan>,
): Planned<Plan> {
  const [made, setMade] = useState<Made<Plan> | null>(null);
  const plan = useEffectEvent(() => workspace.planFromLive(areas, make));
  useEffect(() => {
    let isOvertaken = false;
    const timer = setTimeout(() => {
      void plan().then((planned) => {
        if (!isOvertaken) setMade({ plan: planned, asked, from: assessment });
      });
    }, SETTLED);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [workspace, assessment, asked]);
  const isUpToDate = made !== null && made.asked === asked && made.from === assessment;
  return {
    plan: made?.plan ?? null,
    isCurrent: isUpToDate && made.plan !== null,
    isWorking: !isUpToDate,
  };
}
