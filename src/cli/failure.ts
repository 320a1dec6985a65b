import type { Text } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import { oneLine } from './one-line';

/** What a person is told about anything that was thrown: one line, never a stack trace. */
export function failureText(thrown: unknown): Text {
  if (thrown instanceof UserError) return { da: oneLine(thrown.text.da), en: oneLine(thrown.text.en) };
  const message = oneLine(thrown instanceof Error ? thrown.message : String(thrown));
  return {
    da: `Det lykkedes ikke på grund af en fejl i Kompasark (${message}). Meld den gerne, med kommandoen.`,
    en: `This failed because of a defect in Kompasark (${message}). Please report it, with the command.`,
  };
}
