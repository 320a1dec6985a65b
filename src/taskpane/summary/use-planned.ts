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

interface Made<Plan> {
  readonly plan: Plan | null;
  readonly asked: string | null;
  readonly from: Assessment;
}

/**
 * Something made of the workbook, and made again when either the workbook or what is asked for becomes another.
 *
 * @param asked what is asked for, in a word; `null` while nobody asks.
 */
export function usePlanned<Plan>(
  workspace: Workspace<Assessment>,
  assessment: Assessment,
  asked: string | null,
  { areas, make }: Planning<Plan>,
): Planned<Plan> {
  const [made, setMade] = useState<Made<Plan> | null>(null);
  const plan = useEffectEvent(() => workspace.planFromLive(areas, make));
  useEffect(() => {
    if (asked === null) return undefined;
    let isOvertaken = false;
    void plan().then((planned) => {
      if (!isOvertaken) setMade({ plan: planned, asked, from: assessment });
    });
    return () => {
      isOvertaken = true;
    };
  }, [workspace, assessment, asked]);
  const isUpToDate = made !== null && made.asked === asked && made.from === assessment;
  return {
    plan: made?.plan ?? null,
    isCurrent: isUpToDate && made.plan !== null,
    isWorking: asked !== null && !isUpToDate,
  };
}
