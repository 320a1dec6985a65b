import { openPlan, planAreas } from '../../handlingsplan/open-plan';
import { UserError } from '../../workbook/user-error';
import type { OnPreview } from '../views-props';
import type { Assessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import { explainCells } from '../../handlingsplan/explain-cells';
import type { PlanContext } from './plan-context';

/** Edits are planned from the workbook as it is when they are asked for, and shown before they are made. */
export function planEditor(
  workspace: Workspace<Assessment>,
  onPreview: OnPreview,
): Pick<PlanContext, 'onEdit' | 'onGoTo'> {
  return {
    onGoTo: ({ sheet, cell }) => {
      void workspace.goTo(sheet, cell);
    },
    onEdit: (edit, onApplied) => {
      void workspace
        .plan({ depth: 'full', want: planAreas }, (snapshot) => {
          const book = openPlan(snapshot);
          if (!book) throw noPlan();
          return { changeSet: edit(book), explain: explainCells(book.layout) };
        })
        .then((planned) => {
          if (!planned) return;
          const { changeSet, explain } = planned;
          if (changeSet.changes.length > 0) onPreview(changeSet, onApplied, explain);
          else onApplied?.();
        });
    },
  };
}

function noPlan(): UserError {
  return new UserError('no-plan', {
    da: 'Projektmappen kan ikke længere læses som en handlingsplan. Læs den igen, og se, hvad der er ændret.',
    en: 'The workbook can no longer be read as a handlingsplan. Read it again, and see what has changed.',
  });
}
