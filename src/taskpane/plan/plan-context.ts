import { createContext, useContext } from 'react';
import type { PlanBook } from '../../handlingsplan/plan-book';
import type { Place } from '../../handlingsplan/plan';
import type { Finding } from '../../validation/finding';
import type { ChangeSet } from '../../workbook/change-set';

/** Plans a change from the plan as it is read for it: with formulas, formats and locks. */
export type PlanEdit = (book: PlanBook) => ChangeSet;

/** What every part of the plan's views needs to show it and to change it. */
export interface PlanContext {
  readonly book: PlanBook;
  readonly findings: readonly Finding[];
  /** Something is being read or written. */
  readonly busy: boolean;
  /** Nothing is written to a plan whose columns nobody has confirmed. */
  readonly canEdit: boolean;
  readonly today: string;
  readonly onGoTo: (place: Place) => void;
  /** Shows what an edit would do. @param onApplied is told when it has been made. */
  readonly onEdit: (edit: PlanEdit, onApplied?: () => void) => void;
}

const Context = createContext<PlanContext | null>(null);

export const PlanProvider = Context.Provider;

export function usePlan(): PlanContext {
  const plan = useContext(Context);
  if (!plan) throw new Error('A part of the plan stands outside of it.');
  return plan;
}
