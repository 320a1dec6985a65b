import type { Text } from '../../workbook/text';

/** A day in a sentence. @param day ISO date. */
export function dayText(day: string): Text {
  return { da: day.split('-').reverse().join('-'), en: day };
}
