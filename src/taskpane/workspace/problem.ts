import { UserError } from '../../workbook/user-error';
import type { Problem } from './workspace-state';

/** A failure as the pane shows it. Whatever is not meant for people is a defect of ours, and said to be one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UserError) return { code: error.code, text: error.text };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'defect',
    text: {
      da: `Der er en fejl i Kompasark (${detail}). Luk ruden, åbn den igen, og meld fejlen.`,
      en: `There is a defect in Kompasark (${detail}). Close the pane, open it again, and report the defect.`,
    },
  };
}

/** Why an undo was refused: the reason alone would not say that the change now stands for good. */
export function undoProblemOf(error: unknown): Problem {
  const problem = problemOf(error);
  if (!CANNOT_BE_UNDONE.has(problem.code)) return problem;
  return {
    code: 'undo-refused',
    text: {
      da: `Ændringen kan ikke fortrydes, for der er rettet igen siden: ${problem.text.da} Ret det selv i projektmappen, hvis det skal være anderledes.`,
      en: `The change cannot be undone, because something was changed again since: ${problem.text.en} Correct it in the workbook if it should be different.`,
    },
  };
}

const CANNOT_BE_UNDONE: ReadonlySet<string> = new Set([
  'cells-have-changed',
  'cell-has-formula',
  'sheet-not-found',
]);
