import type { Snapshot } from '../workbook/snapshot';
import { findLayout } from './layout/find-layout';
import { gridsOf } from './layout/sheet-grid';
import type { PlanBook } from './plan-book';
import { readPlan } from './read/read-plan';

export { planAreas } from './plan-areas';

/** The workbook as a handlingsplan; `null` when it is none. Read with {@link planAreas}. */
export function openPlan(snapshot: Snapshot): PlanBook | null {
  const gridOf = gridsOf(snapshot);
  const layout = findLayout(snapshot, gridOf);
  return layout && { snapshot, layout, plan: readPlan(layout, gridOf) };
}
