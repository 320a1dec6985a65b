import type { Snapshot } from '../workbook/snapshot';
import type { PlanLayout } from './layout/layout';
import type { Plan } from './plan';

/** A workbook that is a handlingsplan: what was read, where everything stands, and what it says. */
export interface PlanBook {
  readonly snapshot: Snapshot;
  readonly layout: PlanLayout;
  readonly plan: Plan;
}
